import { fold, nfc } from '../text/fold.ts'
import type { Cell, SheetRow } from './cell.ts'

/** What a row of a list is: an entry; a heading for those below it ("II. Phòng Tổng hợp"); an end, as a total or signatures are; anything else. */
export type RowSort = { readonly sort: 'entry' | 'end' | 'note' } | { readonly sort: 'heading'; readonly text: string }

// With its marks: Tống is a family name, tổng is a sum.
const total = /^(tổng cộng|tổng số|tổng|cộng chung|cộng|ấn định danh sách|danh sách (trên |này )?(gồm|có))(?!\p{L})|^(tong cong|tong so)( *:|$)/u
const foot = /^(nguoi lap|thu truong|truong phong|chanh van phong|giam doc|hieu truong|chu tich|tm |kt |tl |noi nhan|ghi chu|xac nhan|ke toan|.*, ngay .* thang .* nam)/

/** `nameColumns` are those without which a row is no entry; `dataColumns` all that anything is taken from. */
export function sortRow(row: SheetRow, nameColumns: readonly number[], dataColumns: readonly number[]): RowSort {
  const there = row.cells.filter((cell): cell is Cell => cell !== undefined)
  const texts = [...new Set(there.map(({ text }) => text))].filter((text) => text !== '' && !isOrder(text))
  const [first = ''] = texts
  if (texts.length <= 2 && texts.some((text) => total.test(nfc(text).toLowerCase()))) return { sort: 'end' }
  // The line of numbers under a header: (1) (2) (3).
  if (texts.length === 0) return { sort: 'note' }
  const named = nameColumns.some((column) => row.cells[column] !== undefined)
  const data = dataColumns.filter((column) => row.cells[column] !== undefined)
  if (texts.length === 1 && there.every(({ fault }) => fault === undefined) && (!named || there.some(({ merged, text }) => merged && text === first) || hasOrderOfHeading(there))) return isFoot(first) ? { sort: 'end' } : { sort: 'heading', text: first }
  if (texts.length <= 2 && texts.every(isFoot)) return { sort: 'end' }
  return !named && data.length <= 1 ? { sort: 'note' } : { sort: 'entry' }
}

const isFoot = (text: string): boolean => foot.test(fold(text).replace(/[.]/g, ' '))
const isOrder = (text: string): boolean => /^\(?\d{1,6}\)?\.?$/.test(text) || isRoman(text)
const isRoman = (text: string): boolean => /^[IVXLC]{1,6}[.)]?$/.test(text)
/** A heading is numbered I, II or A, B; a person 1, 2. */
const hasOrderOfHeading = (cells: readonly Cell[]): boolean => cells.some(({ text }) => isRoman(text) || /^[A-H][.)]?$/.test(text))
