import { documentTypes, parseNumber } from '@sangkien/domain/document/number'
import type { PaperKind, Ruleset } from './ruleset.ts'

/** What of a paper tells its kind, whatever it is written in. */
export interface Signs {
  /** Whether Quốc hiệu is there, and whether an agency stands beside it. */
  readonly national: boolean
  readonly agency: boolean
  /** `Số: 05/QĐ-VP`; empty where there is none. */
  readonly number: string
  readonly letterSubject: boolean
  /** The first lines in the middle, in the order they stand. */
  readonly titles: readonly string[]
  readonly appendixFirst: boolean
}

/** What kind of paper it is by its own words; undefined where they do not tell, for a guess would check it by the wrong rules. */
export function tellKind({ national, agency, number, letterSubject, titles, appendixFirst }: Signs, { types }: Ruleset): PaperKind | undefined {
  if (appendixFirst) return 'appendix'
  const title = (titles[0] ?? '').normalize('NFC').toLocaleUpperCase('vi').trim()
  const begins = (...words: string[]) => words.some((word) => title === word || title.startsWith(`${word} `))
  if (begins('GIẤY CHỨNG NHẬN')) return 'certificate'
  if (!national) return undefined
  if (!agency) return begins('ĐƠN', 'BÁO CÁO', 'BẢN CAM KẾT', 'TỜ KHAI', 'GIẤY ĐỀ NGHỊ') ? 'citizen' : undefined
  if (begins('QUYẾT ĐỊNH')) return 'decision'
  if (begins('BIÊN BẢN')) return 'minutes'
  if (begins('GIẤY MỜI')) return 'invitation'
  // Forms of the agency have no number line: some are called like a type of the decree that has one.
  if (number === '' && begins('PHIẾU', 'BẢNG', 'DANH SÁCH', 'SỔ', 'GIẤY XÁC NHẬN', 'BÁO CÁO KẾT QUẢ ĐỐI CHIẾU')) return 'sheet'
  if (types.some((type) => begins(type))) return 'named'
  if (letterSubject) return 'letter'
  const type = parseNumber(number)?.type ?? documentTypes.find((one) => number.includes(`/${one}-`))
  return type === undefined || type === null ? undefined : type === 'QĐ' ? 'decision' : type === 'BB' ? 'minutes' : type === 'GM' ? 'invitation' : 'named'
}
