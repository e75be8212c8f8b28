/** A number as Vietnamese write it: 1.234.567,89. At most `decimals` digits after the comma, none of them padding. */
export const writeNumber = (value: number, decimals = 2): string =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals }).format(value)

/** Bytes as people read them: `512 KB`, `1,5 MB`. */
export function writeSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} byte`
  return bytes < 1024 * 1024 ? `${writeNumber(bytes / 1024, 0)} KB` : `${writeNumber(bytes / 1024 / 1024, 1)} MB`
}

/**
 * Reads what a person typed: `1.234.567,89`, `1234567,89`, `1 234 567`. A dot groups thousands and nothing else, so `1.5` is
 * not a number here: guessing between 1,5 and 15 would be worse than asking. `undefined` when it is not a number.
 */
export function readNumber(text: string): number | undefined {
  const tight = text.normalize('NFC').replace(/[\s\u00a0\u202f]/g, '').replace(/^[−–]/, '-')
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(tight)) return undefined
  const value = Number(tight.replaceAll('.', '').replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}
