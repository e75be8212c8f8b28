import { fold } from '../text/fold.ts'

export interface GuessedFacts { readonly title: string; readonly year: number | null; readonly decision: string }

/** What every official paper has above what it is about (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const headOfPaper = /^(cong hoa xa hoi chu nghia|doc lap|uy ban nhan dan|ubnd|so:|so \d|.{0,40}, ngay.* thang|cong bao)|^[^a-z]*$/
const kinds = /^(quyết định|báo cáo|thông báo|danh sách|danh mục|tờ trình|kế hoạch|công văn|quy trình|thủ tục|kỷ yếu|biên bản|đề án|hướng dẫn|phụ lục|giấy mời|nghị quyết|chỉ thị|quy chế|quy định)/iu
/** Sentences are what a paper says, not what it is called: a scan gives a whole paragraph for a line. */
const isProse = (line: string): boolean => /[.;]$|[.;]\s+\S/u.test(line)
const longest = 300

/** What a paper is called, its year and number, as far as its first page says: "Quyết định về việc công nhận sáng kiến cấp tỉnh năm 2024". Somebody may say otherwise. */
export function guessFacts(firstPage: string, fileName: string): GuessedFacts {
  const lines = firstPage.split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(0, 30)
  const head = lines.join('\n').slice(0, 3000)
  return { title: titleOf(lines) ?? nameOf(fileName), year: yearOf(head), decision: /số\s*:?\s*(\d[\d ]{0,6}[A-Z]?\/[\p{Lu}\d][\p{Lu}\d\-–]{1,30})/iu.exec(head)?.[1]?.replace(/\s+/g, '') ?? '' }
}

function titleOf(lines: readonly string[]): string | undefined {
  const about = lines.findIndex((line) => /^(v\/v|về việc)/iu.test(line))
  const kind = lines.find((line) => kinds.test(line) && line.length < 40)
  if (about >= 0) return clipped([...(kind && !kinds.test(lines[about]!) ? [inSmallLetters(kind)] : []), lines[about]!.replace(/^v\/v/iu, 'Về việc').replace(/^Về/u, kind ? 'về' : 'Về')].join(' '))
  const at = lines.findIndex((line) => kinds.test(line))
  if (at >= 0) return clipped(lines[at]!.length < 40 && lines[at + 1] && !headOfPaper.test(fold(lines[at + 1]!)) && !isProse(lines[at + 1]!) ? `${inSmallLetters(lines[at]!)} ${lines[at + 1]!}` : inSmallLetters(lines[at]!))
  const first = lines.find((line) => line.split(' ').length >= 4 && !headOfPaper.test(fold(line)))
  return first && clipped(first)
}

const yearOf = (head: string): number | null => {
  const year = /ngày\s.{0,6}\s?tháng\s.{0,6}\s?năm\s?((?:19|20)\d{2})/iu.exec(head)?.[1] ?? /năm\s((?:19|20)\d{2})/iu.exec(head)?.[1]
  return year === undefined ? null : Number(year)
}

const nameOf = (fileName: string): string => fileName.replace(/\.[^.]{1,5}$/, '').replace(/[_]+/g, ' ').trim() || fileName
const inSmallLetters = (text: string): string => (text === text.toLocaleUpperCase('vi') ? text.charAt(0) + text.slice(1).toLocaleLowerCase('vi') : text)
const clipped = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`)
