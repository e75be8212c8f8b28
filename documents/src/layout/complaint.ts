import { cleanLine } from '../text/clean-text.ts'
import type { Agency } from './official-facts.ts'

/** How long one may complain, and where that stands: `90 ngày`, `Điều 9 Luật Khiếu nại 02/2011/QH13`. */
export interface ComplaintTerm { readonly length: string; readonly article: string }

/** The last words of a notice of refusal: to whom its authors may turn, and until when. */
export const sayComplaint = ({ agency, complaint }: { readonly agency: Agency; readonly complaint: ComplaintTerm }): string =>
  `Trường hợp không đồng ý với thông báo này, tác giả có quyền kiến nghị với ${agency.name} hoặc khiếu nại trong thời hạn ${cleanLine(complaint.length)} kể từ ngày nhận được thông báo (${cleanLine(complaint.article)}).`
