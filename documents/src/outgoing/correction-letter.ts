import { sayOfficialDate } from '@sangkien/domain/document/say-official-date'
import type { Day } from '@sangkien/domain/time/day'
import { addressees, addresseesData } from '../layout/addressees.ts'
import { documentFile } from '../layout/document-file.ts'
import { documentFoot, footData } from '../layout/document-foot.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import { noticeBody, noticeBodyData } from '../layout/notice.ts'
import type { OfficialFacts } from '../layout/official-facts.ts'
import { fillPaper } from '../template/fill-paper.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'

/** Corrects the layout, technique or procedure of a paper that went out (Nghị định 30/2020/NĐ-CP, Điều 18 khoản 4; wording DESIGN). */
export interface CorrectionLetterFacts extends OfficialFacts {
  readonly to: readonly string[]
  /** What is corrected: `Thông báo`, `05/TB-VP`, its day, what it is about. */
  readonly original: { readonly type: string; readonly code: string; readonly day: Day; readonly about: string }
  readonly mistakes: readonly Mistake[]
}

export interface Mistake {
  /** `Dòng ngày tháng năm`, `Khoản 2 Mục I`. */
  readonly place: string
  readonly wrong: string
  readonly right: string
}

/** Within a sentence: `về việc nhận đơn`; a subject that begins otherwise may begin with a name and stays. */
const withinSentence = (about: string): string => about.replace(/^Về việc /u, 'về việc ')

const template = keptTemplate(() => documentFile({ children: [letterhead('letter'), ...addressees(), ...noticeBody(), documentFoot()] }))

/** Công văn (Mẫu 1.5). */
export async function renderCorrectionLetter(facts: CorrectionLetterFacts): Promise<Uint8Array> {
  const { type, code, day, about } = facts.original
  const named = `${cleanLine(type)} số ${cleanLine(code)}`
  const subject = `đính chính ${named}`
  return fillPaper({ key: 'correction-letter', from: facts.agency, day: facts.issue.day, builtIn: template }, {
    ...letterheadData(facts, subject),
    ...addresseesData(facts.to),
    ...noticeBodyData({
      opening: [
        `${cleanLine(facts.agency.name)} đã ban hành ${named} ${sayOfficialDate(day)}${about === '' ? '' : ` (${withinSentence(cleanLine(about))})`}.`,
        `Do sơ suất về thể thức, kỹ thuật trình bày, thủ tục ban hành, ${cleanLine(facts.agency.name)} đính chính như sau:`,
      ],
      items: facts.mistakes.map(({ place, wrong, right }) => `${cleanLine(place)}: đã ghi “${cleanLine(wrong)}”, đính chính là “${cleanLine(right)}”`),
      closing: [`Các nội dung khác của ${named} giữ nguyên. ${cleanLine(facts.agency.name)} thông báo để các cơ quan, đơn vị, cá nhân liên quan biết, thực hiện`],
    }),
    ...footData(facts),
  }, { title: `Công văn V/v ${subject}`, author: facts.agency.name })
}
