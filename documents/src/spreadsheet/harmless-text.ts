import { cleanText } from '../text/clean-text.ts'

/**
 * Text that no spreadsheet takes for a formula: what begins with `=`, `+`, `-`, `@`, a tab or a line end gets an apostrophe
 * before it. A cell typed as text is safe in itself; the copy somebody saves as CSV is not.
 */
export function harmlessText(text: string): string {
  const clean = cleanText(text)
  return /^[=+\-@\t\n]/.test(clean) ? `'${clean}` : clean
}
