/** What people and programs send by mistake or malice, for every place that takes input. */

/** Names that none of the entities may have. */
export const badNames: readonly { readonly what: string; readonly name: string }[] = [
  { what: 'empty', name: '' },
  { what: 'a space', name: ' ' },
  { what: '65 characters long', name: 'x'.repeat(65) },
  { what: 'a hundred thousand characters long', name: 'x'.repeat(100_000) },
  { what: 'of several words', name: 'very smart' },
  { what: 'a name with a leading space', name: ' smart' },
  { what: 'a name with a trailing line break', name: 'smart\n' },
  { what: 'a name with a NUL', name: 'sm\u0000art' },
  { what: 'a name with a Cyrillic letter that looks Latin', name: 'sm\u0430rt' },
  { what: 'a name in full-width letters', name: '\uff53mart' },
  { what: 'a name with a zero-width joiner', name: 'sm\u200dart' },
  { what: 'a name with a zero-width space', name: 'sm\u200bart' },
  { what: 'a name with a right-to-left override', name: 'sm\u202eart' },
  { what: 'a name with a soft hyphen', name: 'sm\u00adart' },
  { what: 'a name with a combining accent', name: 'sma\u0301rt' },
  { what: 'a name with an emoji', name: 'smart😀' },
  { what: 'a name with a lone surrogate', name: 'sm\ud800art' },
  { what: 'a name with a quote', name: "smart'; drop table events; --" },
  { what: 'a name with a backslash', name: 'sm\\art' },
  { what: 'a name with a percent sign', name: 'sm%61rt' },
]

/** Numbers, as text, that are below zero or no plain decimals at all. */
export const badDecimals: readonly string[] = [
  '-1',
  '-0.01',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e3',
  '1E-7',
  '',
  'free',
  '1,5',
  '0.0000000000001',
  '9'.repeat(16),
  '9'.repeat(10_000),
]
