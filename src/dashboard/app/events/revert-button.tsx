export function RevertButton(_: { readonly position: string; readonly summary: string }) {
  return null
}
