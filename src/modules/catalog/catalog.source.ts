// Turns LiteLLM's published price list into the catalog's rows: how a model is spelled as `provider/model`, and what it costs.
// Pure functions, used when the data is refreshed and by nothing at run time.

/** One model of LiteLLM's price list; prices are kept as the decimal text of the file, since floats would add noise. */
export interface PriceListEntry {
  litellm_provider?: string
  mode?: string
  max_tokens?: unknown
  max_input_tokens?: unknown
  max_output_tokens?: unknown
  /** USD per token, as written in the file. */
  input_cost_per_token?: string
  /** USD per token, as written in the file. */
  output_cost_per_token?: string
  deprecation_date?: string
  [flag: `supports_${string}`]: unknown
}

/** One line of `data/models.json`; the last column is the sorted `supports_*` flags, separated by spaces. */
export type CatalogRow = readonly [
  litellmModel: string,
  litellmKey: string,
  litellmProvider: string,
  mode: string | null,
  maxInputTokens: number | null,
  maxOutputTokens: number | null,
  inputPerMillionTokens: string | null,
  outputPerMillionTokens: string | null,
  deprecationDate: string | null,
  supports: string,
]

/** Rows that price an image size, a number of steps, a commitment or a class of sizes, and so name no model of their own. */
const PRICE_CLASSES = /(^|\/)(\d+-x-\d+|max-x-max|[^/]+-month-commitment)\/|^(together|fireworks)-ai-/

/** Float noise sits at the 16th digit and beyond; no price has more than 12 true ones. */
const SIGNIFICANT_DIGITS = 12

/**
 * Moves the decimal point of a price per token six places, on its text: `3e-05` becomes `30`, `2.5e-06` becomes `2.5`.
 * @throws RangeError when the text is not a decimal number of zero or more
 */
export function perMillionTokens(perToken: string): string {
  const match = /^(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(perToken)
  if (!match) throw new RangeError(`not a price: ${perToken}`)
  const [, whole = '', fraction = '', exponent = '0'] = match
  let digits = BigInt(whole + fraction)
  let scale = fraction.length - Number(exponent) - 6
  const excess = digits.toString().length - SIGNIFICANT_DIGITS
  if (excess > 0) {
    const unit = 10n ** BigInt(excess)
    digits = (digits + unit / 2n) / unit
    scale -= excess
  }
  if (scale <= 0) return (digits * 10n ** BigInt(-scale)).toString()
  const text = digits.toString().padStart(scale + 1, '0')
  return `${text.slice(0, -scale)}.${text.slice(-scale)}`.replace(/\.?0+$/, '')
}

/**
 * The provider prefix behind LiteLLM's `litellm_provider`, which is often narrower than the prefix users write:
 * the name itself when it is a provider, else the longest provider it extends with `-` or `_`
 * (`vertex_ai-language-models` is `vertex_ai`, `bedrock_converse` is `bedrock`).
 */
export function providerOf(litellmProvider: string, providers: ReadonlySet<string>): string | undefined {
  let name = litellmProvider
  while (name !== '' && !providers.has(name)) name = name.slice(0, Math.max(name.lastIndexOf('-'), name.lastIndexOf('_'), 0))
  return name === '' ? undefined : name
}

/**
 * Spells a key of the price list as users do, `provider/model`: a key that begins with a provider stays as it is, any other
 * gets the prefix behind its `litellm_provider`. Undefined for keys that name no callable model.
 */
export function spelledName(key: string, litellmProvider: string, providers: ReadonlySet<string>): string | undefined {
  if (PRICE_CLASSES.test(key)) return undefined
  const [head = '', ...rest] = key.split('/')
  if (rest.length > 0 && providers.has(head)) return key
  const provider = providerOf(litellmProvider, providers)
  if (provider === undefined) return undefined
  if (rest.length === 0) return `${provider}/${key}`
  return head.replaceAll('-', '_') === provider ? [provider, ...rest].join('/') : undefined
}

/** All rows of one price list, sorted by spelled name; where two keys spell the same model, the key that spells it exactly wins. */
export function toRows(priceList: Readonly<Record<string, PriceListEntry>>, providers: ReadonlySet<string>): CatalogRow[] {
  const rows = new Map<string, CatalogRow>()
  for (const [key, entry] of Object.entries(priceList)) {
    if (key === 'sample_spec' || entry.litellm_provider === undefined) continue
    const name = spelledName(key, entry.litellm_provider, providers)
    if (name === undefined || (rows.has(name) && key !== name)) continue
    rows.set(name, toRow(name, key, entry.litellm_provider, entry))
  }
  return [...rows.values()].sort(([a], [b]) => (a < b ? -1 : 1))
}

function toRow(name: string, key: string, litellmProvider: string, entry: PriceListEntry): CatalogRow {
  const input = entry.input_cost_per_token
  // What embeds or ranks writes no tokens, so a price list that leaves its output price out means zero.
  const output = entry.output_cost_per_token ?? (entry.mode === 'embedding' || entry.mode === 'rerank' ? '0' : undefined)
  return [
    name,
    key,
    litellmProvider,
    entry.mode ?? null,
    tokens(entry.max_input_tokens ?? entry.max_tokens),
    tokens(entry.max_output_tokens),
    input === undefined ? null : perMillionTokens(input),
    output === undefined ? null : perMillionTokens(output),
    /^\d{4}-\d\d-\d\d$/.test(entry.deprecation_date ?? '') ? (entry.deprecation_date ?? null) : null,
    supports(entry).join(' '),
  ]
}

function tokens(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null
}

function supports(entry: PriceListEntry): string[] {
  return Object.entries(entry)
    .filter(([flag, value]) => flag.startsWith('supports_') && value === true)
    .map(([flag]) => flag.slice('supports_'.length))
    .sort()
}
