/** A Vietnamese name in the order of a list: given name, family name, what stands between (official-documents.md 16). */
export function nameSortKey(fullName: string): string {
  const parts = fullName.normalize('NFC').trim().split(/\s+/)
  const given = parts.at(-1) ?? ''
  const [family = '', ...between] = parts.slice(0, -1)
  return [given, family, ...between].join(' ').trim()
}
