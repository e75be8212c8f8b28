/** The sign-in page, remembering where one was. */
export const signInAddress = ({ pathname, search }: { readonly pathname: string; readonly search: string }): string =>
  pathname === '/' && search === '' ? '/dang-nhap' : `/dang-nhap?tiep=${encodeURIComponent(pathname + search)}`

/** Where to go after signing in: only ever an address of our own, whatever the link said. */
export function backFrom(wanted: string, origin: string): string {
  if (!wanted.startsWith('/') || !URL.canParse(wanted, origin)) return '/'
  const address = new URL(wanted, origin)
  return address.origin === origin ? address.pathname + address.search : '/'
}
