import { openBook } from '@sangkien/documents/spreadsheet/open-book'

/** What one reads in the rows of a sheet, cell by cell. */
export async function sheetTexts(bytes: Uint8Array, sheet: string): Promise<string[][]> {
  const book = await openBook(bytes)
  if ('code' in book) throw new Error(book.code)
  const texts: string[][] = []
  for await (const { cells } of book.read(sheet, { most: 1_000_000 }).rows) texts.push(Array.from(cells, (cell) => cell?.text ?? ''))
  return texts
}
