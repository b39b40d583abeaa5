import { type CSSVariablesResolver, createTheme, darken } from '@mantine/core'

const SYSTEM_FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif'

export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 7 },
  defaultRadius: 'md',
  respectReducedMotion: true,
  fontFamily: SYSTEM_FONT,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.125rem' }, h3: { fontSize: '1rem' } } },
  components: {
    Modal: {
      defaultProps: { centered: true, closeButtonProps: { 'aria-label': 'Close' }, overlayProps: { backgroundOpacity: 0.5, blur: 2 } },
    },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 200 } },
  },
})

/** Mantine's dimmed and tinted text is paler than what everybody can read. */
export const cssVariables: CSSVariablesResolver = (from) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#525a66',
    '--mantine-color-placeholder': '#667080',
    '--mantine-color-error': from.colors.red[9],
    '--mantine-color-anchor': from.colors.indigo[8],
    '--page-background': '#f6f7f9',
    ...tints(from.colors, 9, 0.35),
  },
  dark: {
    '--mantine-color-dimmed': '#a8afba',
    '--mantine-color-placeholder': '#949cab',
    '--mantine-color-error': from.colors.red[4],
    '--mantine-color-anchor': from.colors.indigo[3],
    '--page-background': '#141517',
    ...tints(from.colors, 2, 0),
  },
})

function tints(colors: Readonly<Record<string, readonly string[] | undefined>>, shade: number, darker: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(colors).flatMap(([name, shades]) =>
      shades?.[shade] ? [[`--mantine-color-${name}-light-color`, darken(shades[shade], darker)]] : [],
    ),
  )
}
