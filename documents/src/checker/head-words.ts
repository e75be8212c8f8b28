import { parseNumber } from '@sangkien/domain/document/number'

const PLACE_DATE = /^\p{Lu}[\p{L} .-]*, ngày (0[1-9]|[12]\d|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm \d{4}$/u
const OPEN_PLACE_DATE = /^\p{Lu}[\p{L} .-]*, ngày\s+tháng\s+năm \d{4}$/u
const OPEN_NUMBER = /^Số:\s+\/(?:[A-ZĐ]\p{L}{0,2}-)?[A-ZĐ&]+(-[A-ZĐ&]+)*$/u

export const NUMBER_EXAMPLE = 'Số: 05/QĐ-VP (số dưới 10 có số 0 đứng trước, không dấu cách quanh gạch chéo và gạch nối)'
export const PLACE_DATE_EXAMPLE = 'Địa danh, ngày 05 tháng 01 năm 2026'

/** Whether number and symbol are written rightly, or left open for the records clerk. */
export const isNumberLine = (text: string): boolean => (text.startsWith('Số: ') && parseNumber(text) !== undefined) || OPEN_NUMBER.test(text)
export const isPlaceAndDate = (text: string): boolean => PLACE_DATE.test(text) || OPEN_PLACE_DATE.test(text)
