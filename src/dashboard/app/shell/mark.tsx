export function Mark({ size }: { readonly size: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect x="1" y="7" width="30" height="18" rx="9" fill="#4f46e5" />
      <circle cx="22" cy="16" r="6" fill="#fff" />
    </svg>
  )
}
