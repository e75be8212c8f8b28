import { fold } from '../text/fold.ts'
import type { Cell, SheetRow } from './cell.ts'

/** What a row of a list is: an entry; a heading for those below it ("II. Phòng Tổng hợp"); the total, after which nothing counts; anything else. */
export type RowSort = { readonly sort: 'entry' | 'total' | 'note' } | { readonly sort: 'heading'; readonly text: string }

const total = /^(tong cong|tong so|tong|cong|cong chung|an dinh danh sach|danh sach (tren |nay )?(gom|co))( |:|$)/
const foot = /^(nguoi lap|thu truong|truong phong|chanh van phong|giam doc|hieu truong|chu tich|tm |kt |tl |noi nhan|ghi chu|xac nhan|ke toan|.*, ngay .* thang .* nam)/

/** `nameColumns` are those without which a row is no entry; `dataColumns` all that anything is taken from. */
export function sortRow(row: SheetRow, nameColumns: readonly number[], dataColumns: readonly number[]): RowSort {
  const there = row.cells.filter((cell): cell is Cell => cell !== undefined)
  const texts = [...new Set(there.map(({ text }) => text))].filter((text) => text !== '' && !isOrder(text))
  const [first = ''] = texts
  if (texts.some((text) => total.test(fold(text)) && !/\d{1,2}\/\d{1,2}\/\d/.test(text)) && texts.length <= 4) return { sort: 'total' }
  // The line of numbers under a header: (1) (2) (3).
  if (texts.length === 0) return { sort: 'note' }
  const named = nameColumns.some((column) => row.cells[column] !== undefined)
  const data = dataColumns.filter((column) => row.cells[column] !== undefined)
  if (texts.length === 1 && there.every(({ fault }) => fault === undefined) && (!named || there.some(({ merged, text }) => merged && text === first) || hasOrderOfHeading(there))) return isFoot(first) ? { sort: 'note' } : { sort: 'heading', text: first }
  if (!named && (data.length <= 1 || texts.every(isFoot))) return { sort: 'note' }
  return named && texts.length <= 2 && texts.every(isFoot) ? { sort: 'note' } : { sort: 'entry' }
}

const isFoot = (text: string): boolean => foot.test(fold(text).replace(/[.]/g, ' '))
const isOrder = (text: string): boolean => /^\(?\d{1,6}\)?\.?$/.test(text) || isRoman(text)
const isRoman = (text: string): boolean => /^[IVXLC]{1,6}[.)]?$/.test(text)
/** A heading is numbered I, II or A, B; a person 1, 2. */
const hasOrderOfHeading = (cells: readonly Cell[]): boolean => cells.some(({ text }) => isRoman(text) || /^[A-H][.)]?$/.test(text))
