const SHIFT = 6

/** A price per token: LiteLLM's unit, six decimal places below ours, without a detour through floating point. */
export class PerToken {
  /** Plain digits with a point, which every YAML and JSON reader takes for a number. */
  readonly text: string

  /** @param perMillion decimal text of USD per million tokens */
  constructor(perMillion: string) {
    const [whole = '0', fraction = ''] = perMillion.split('.')
    const digits = whole.padStart(SHIFT + 1, '0')
    const after = `${digits.slice(-SHIFT)}${fraction}`.replace(/0+$/, '')
    this.text = `${digits.slice(0, -SHIFT).replace(/^0+(?=\d)/, '')}.${after || '0'}`
  }

  toJSON(): number {
    return Number(this.text)
  }
}
