/** Completion scripts, made from the tree of commands: whatever is added there is completed. */
import type { Command, Option } from 'commander'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** One place in the tree and what may follow there. */
interface Place {
  /** Words of the commands that lead there, such as `alias ls`; empty at the root. */
  readonly path: string
  readonly words: readonly Word[]
}

interface Word {
  readonly text: string
  readonly description: string
}

export function completionScript(shell: Shell, program: Command): string {
  const places = placesOf(program)
  switch (shell) {
    case 'bash':
      return bash(places)
    case 'zsh':
      return zsh(places)
    case 'fish':
      return fish(places)
  }
}

function placesOf(command: Command, path: readonly string[] = []): Place[] {
  const help = command.createHelp()
  const subcommands = help.visibleCommands(command)
  const words = [
    ...subcommands.map((below) => ({ text: below.name(), description: firstSentence(below.description()) })),
    ...command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices.map((text) => ({ text, description: '' }))),
    ...help.visibleOptions(command).map((option) => ({ text: flag(option), description: firstSentence(option.description) })),
  ]
  const below = subcommands.filter((one) => command.commands.includes(one))
  return [{ path: path.join(' '), words }, ...below.flatMap((one) => placesOf(one, [...path, one.name()]))]
}

function flag({ long, short, flags }: Option): string {
  return long ?? short ?? flags
}

function firstSentence(text: string): string {
  return text.replace(/[.;:] .*$|\.$/s, '')
}

/** Commands come before their options, so the leading words that are commands tell the place. */
function bash(places: readonly Place[]): string {
  return `# bash completion of switchbook: eval "$(switchbook completion bash)"
_switchbook() {
  local place='' word next words i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    next=\${place:+$place }$word
    case "$next" in
      ${pattern(places)}) place=$next ;;
      *) break ;;
    esac
  done
  case "$place" in
${places.map(({ path, words }) => `    '${path}') words='${words.map(({ text }) => text).join(' ')}' ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _switchbook switchbook`
}

function zsh(places: readonly Place[]): string {
  const described = ({ text, description }: Word) => `'${text.replaceAll(':', '\\:')}${description && `:${quoted(description)}`}'`
  return `#compdef switchbook
# zsh completion of switchbook: eval "$(switchbook completion zsh)"
_switchbook() {
  local place='' word next i
  local -a found
  for ((i = 2; i < CURRENT; i++)); do
    word=$words[i]
    next=\${place:+$place }$word
    case "$next" in
      (${pattern(places)}) place=$next ;;
      (*) break ;;
    esac
  done
  case "$place" in
${places.map(({ path, words }) => `    ('${path}') found=(${words.map(described).join(' ')}) ;;`).join('\n')}
  esac
  _describe switchbook found || _files
}
compdef _switchbook switchbook`
}

function fish(places: readonly Place[]): string {
  const line = (path: string, { text, description }: Word) => {
    const what = text.startsWith('--') ? `-l ${text.slice(2)}` : `-f -a ${text}`
    return `complete -c switchbook -n "__switchbook_at '${path}'" ${what}${description && ` -d '${quoted(description, "\\'")}'`}`
  }
  return `# fish completion of switchbook: switchbook completion fish | source
function __switchbook_at
  set -l place ''
  for word in (commandline -opc)[2..]
    set -l next (string trim "$place $word")
    switch $next
      case ${places
        .slice(1)
        .map(({ path }) => `'${path}'`)
        .join(' ')}
        set place $next
      case '*'
        break
    end
  end
  test "$place" = "$argv[1]"
end
${places.flatMap(({ path, words }) => words.map((word) => line(path, word))).join('\n')}`
}

function pattern(places: readonly Place[]): string {
  return places
    .slice(1)
    .map(({ path }) => `'${path}'`)
    .join(' | ')
}

/** Inside of single quotes. */
function quoted(text: string, quote = "'\\''"): string {
  return text.replaceAll("'", quote)
}
