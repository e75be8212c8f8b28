import { parseDay } from '@sangkien/domain/time/day'
import { Invalid } from './refuse.ts'

/** The mark of a row for keyset paging: its sort values, as text, in one opaque word. */
export const writeMark = (values: readonly string[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')

/** The sort values a mark holds; one that was not written by `writeMark`, or for another order of the list, is a fault of the asker. */
export function readMark(mark: string, shapes: readonly ((text: string) => boolean)[]): readonly string[] {
  const values = parse(Buffer.from(mark, 'base64url').toString())
  const sound = Array.isArray(values) && values.length === shapes.length && values.every((value, at) => typeof value === 'string' && shapes[at]!(value))
  if (!sound) throw new Invalid([{ path: 'after', code: 'bad_mark' }])
  return values
}

export const anId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
export const aDay = (text: string): boolean => parseDay(text) !== undefined
/** As PostgreSQL writes it in UTC: `2026-11-23 02:00:00.123+00`. */
export const anInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?\+00$/.test(text) && aDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text.replace('+00', 'Z')))
/** Any sort key of words. */
export const aText = (text: string): boolean => text.length <= 1000 && !text.includes('\0')

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
