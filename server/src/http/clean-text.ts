/**
 * Repairs text at the one entrance everything passes: NFC (macOS and some keyboards send NFD), no control characters but
 * line breaks and tabs (Word cannot hold them, PostgreSQL refuses NUL). Walks arrays and plain objects.
 */
export function cleanText(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
  if (Array.isArray(value)) return value.map(cleanText)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanText(inner)]))
  return value
}
