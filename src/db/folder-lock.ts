import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from '../kernel/errors.ts'

/**
 * Makes sure that one process at a time opens a folder: two would corrupt it. A lock whose process is gone (`kill -9`, power
 * cut) is taken over at once. Returns the function that releases it.
 */
export function lockFolder(directory: string): () => void {
  const file = join(directory, 'switchbook.pid')
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const holder = Number(readFileSync(file, 'utf8'))
    if (holder !== process.pid && isRunning(holder)) {
      throw new CannotStart(`${directory} is in use by process ${holder}: stop it, or set DATA_DIR to another folder`)
    }
    writeFileSync(file, String(process.pid))
  }
  return () => rmSync(file, { force: true })
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
