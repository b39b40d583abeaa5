/** A bar on standard error for people who wait; nothing where nobody looks or a program reads. */
import { progress } from '@clack/prompts'

export interface Progress {
  /** How much is done of the whole. */
  reached(done: number): void
  /** Takes the bar away. */
  end(message: string): void
}

export function startProgress(label: string, total: number, json: boolean): Progress {
  if (json || !process.stderr.isTTY || total === 0) return { reached: () => {}, end: () => {} }
  const bar = progress({ max: total, output: process.stderr, size: 30 })
  bar.start(label)
  let shown = 0
  return {
    reached(done) {
      bar.advance(done - shown, `${label} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`)
      shown = done
    },
    end: (message) => bar.stop(message),
  }
}
