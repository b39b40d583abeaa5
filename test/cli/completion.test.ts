import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram, run } from '../support/program.ts'

const folder = mkdtempSync(join(tmpdir(), 'switchbook-completion-'))
beforeAll(async () => {
  await buildProgram()
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, stdout, stderr } = await run(['completion', shell])
    expect([code, stderr]).toEqual([0, ''])
    writeFileSync(join(folder, `completion.${shell}`), stdout)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What bash would offer for the last word of the line. */
function offered(line: string): string[] {
  const typed = line.split(' ').map((word) => `'${word}'`)
  const script = `source ${folder}/completion.bash; COMP_WORDS=(${typed.join(' ')}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _switchbook; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.split('\n').filter((word) => word !== '')
}

describe('the completion of bash', () => {
  it('is sound, and bound to the program', () => {
    const { status, stdout } = spawnSync(
      'bash',
      ['-c', `bash -n ${folder}/completion.bash && source ${folder}/completion.bash && complete -p switchbook`],
      {
        encoding: 'utf8',
      },
    )
    expect([status, stdout]).toEqual([0, 'complete -o default -F _switchbook switchbook\n'])
  })

  it.each([
    ['switchbook al', ['alias']],
    ['switchbook alias sw', ['switch']],
    ['switchbook alias switch smart openai/gpt-4 --rea', ['--reason']],
    ['switchbook alias ls --a', ['--all', '--active', '--at']],
    ['switchbook team keys ', ['ls', 'create', 'revoke', 'help', '--help']],
    ['switchbook completion ', ['bash', 'zsh', 'fish', '--help']],
    ['switchbook nothing sw', []],
  ])('offers after %j what may follow', (line, expected) => {
    const found = offered(line)
    for (const word of expected) expect(found).toContain(word)
    if (line !== 'switchbook nothing sw') expect(found).toHaveLength(expected.length)
  })

  it('offers every command at the start', async () => {
    const { stdout } = await run(['--help'])
    const commands = [...stdout.matchAll(/^ {2}([a-z][a-z-]*) /gm)].map(([, name]) => name)
    expect(commands.length).toBeGreaterThan(10)
    expect(offered('switchbook ')).toEqual(expect.arrayContaining(commands))
  })
})

// Their shells are not on every machine.
it.each([
  ['zsh', ['-n']],
  ['fish', ['--no-execute']],
])('the completion of %s is sound where that shell is to be had', (shell, check) => {
  const { error, status, stderr } = spawnSync(shell, [...check, join(folder, `completion.${shell}`)], { encoding: 'utf8' })
  if (error) expect(error).toMatchObject({ code: 'ENOENT' })
  else expect([status, stderr]).toEqual([0, ''])
})
