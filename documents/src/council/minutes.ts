import { sayMoment } from '@sangkien/domain/document/say-moment'
import { usualClosing } from '@sangkien/domain/minutes/refuse-correcting'
import { letterheadData } from '../layout/letterhead.ts'
import { authorityLines } from '../layout/signing.ts'
import { recipientsOf } from '../layout/document-foot.ts'
import type { OfficialFacts } from '../layout/official-facts.ts'
import { titleData } from '../layout/title-block.ts'
import { fillPaper } from '../template/fill-paper.ts'
import type { Data } from '../template/fill-template.ts'
import { cleanLine, cleanParagraphs } from '../text/clean-text.ts'
import { withoutStop } from '../text/tracked-text.ts'
import { type MinutesItem, sayItem, sayResult } from './minutes-item.ts'
import { minutesTemplate } from './minutes-template.ts'

/** Biên bản họp Hội đồng sáng kiến (Mẫu 1.9). `signing` is the chair's; place and date are not printed in the head. */
export interface MinutesFacts extends OfficialFacts {
  /** `họp Hội đồng sáng kiến Văn phòng đợt 1 năm 2026`; printed under BIÊN BẢN. */
  readonly meeting: string
  readonly startedAt: Date
  readonly endedAt: Date
  readonly venue: string
  readonly attendees: readonly Attendee[]
  /** Guests who took part without a vote, with post and unit. */
  readonly guests: readonly string[]
  readonly appointed: number
  readonly present: number
  /** Members that must be present, by the regulation. */
  readonly quorum: number
  readonly chair: string
  readonly secretary: string
  /** `Biểu quyết công khai` or `Bỏ phiếu kín`, and the share that agrees: one sentence. */
  readonly votingRule: string
  readonly items: readonly MinutesItem[]
  /** Other matters and conclusions. */
  readonly conclusions: readonly string[]
  /** The last words, without their full stop. */
  readonly closing?: string
  /** Under whose names it stands that they signed, and how. */
  readonly signed?: { readonly secretary: string | null; readonly chair: string | null }
}

export interface Attendee {
  readonly name: string
  readonly position: string
  /** Role in the council. */
  readonly role: string
  readonly present: boolean
  /** Why absent; empty when present or not known. */
  readonly note: string
}

export async function renderMinutes(facts: MinutesFacts): Promise<Uint8Array> {
  return fillPaper({ key: 'minutes', from: facts.agency, day: facts.issue.day, builtIn: minutesTemplate }, dataOf(facts), { title: `Biên bản ${cleanLine(facts.meeting)}`, author: facts.agency.name })
}

const dataOf = (facts: MinutesFacts): Data => ({
  ...letterheadData(facts),
  ...titleData(facts.meeting),
  started: `Thời gian bắt đầu: ${sayMoment(facts.startedAt)}.`,
  venue: `Địa điểm: ${cleanLine(facts.venue)}.`,
  attendees: facts.attendees.map((one, i) => ({
    order: String(i + 1),
    name: cleanLine(one.name),
    position: cleanLine(one.position),
    role: cleanLine(one.role),
    presence: sayPresence(one),
  })),
  quorum: sayQuorum(facts),
  guests: facts.guests.length === 0 ? [] : [`Khách mời: ${facts.guests.map(cleanLine).join('; ')}.`],
  chairLine: `Chủ trì (chủ tọa): ${cleanLine(facts.chair)}.`,
  secretaryLine: `Thư ký (người ghi biên bản): ${cleanLine(facts.secretary) || '…………………'}.`,
  votingRule: `Hình thức và nguyên tắc biểu quyết: ${cleanLine(facts.votingRule).replace(/[.;]+$/, '')}.`,
  items: facts.items.map((item, i) => sayItem(item, i + 1)),
  tally: facts.items.map((item, i) => ({
    order: String(i + 1), title: cleanLine(item.title), agree: String(item.agree), disagree: String(item.disagree),
    abstain: String(item.abstain), needed: `${item.needed}/${item.base}`, result: sayResult(item.result),
  })),
  conclusions: facts.conclusions.flatMap(cleanParagraphs),
  ended: `Cuộc họp kết thúc vào ${sayMoment(facts.endedAt)}. ${withoutStop(cleanLine(facts.closing ?? usualClosing))}./.`,
  secretaryName: cleanLine(facts.secretary),
  secretarySigned: linesOf(facts.signed?.secretary),
  chairSigned: linesOf(facts.signed?.chair),
  // The collective is named by the minutes themselves: the chair signs as CHỦ TỌA, with the office held in the agency above the name.
  chairPost: facts.signing.agencyPost === undefined ? authorityLines(facts.signing).slice(-1) : [facts.signing.agencyPost.toLocaleUpperCase('vi')],
  chairName: cleanLine(facts.signing.name),
  recipients: recipientsOf(facts.recipients),
})

const linesOf = (signed: string | null | undefined): string[] => cleanParagraphs(signed ?? '')

/** What the minutes say before and after their items, and who was there, line by line: for a page. */
export function sayRecord(facts: Omit<MinutesFacts, 'agency' | 'issue' | 'recipients'>): { readonly head: readonly string[]; readonly attendees: readonly string[]; readonly ended: string } {
  const { attendees, guests: _written, ...rest } = facts
  return {
    head: [`Thời gian bắt đầu: ${sayMoment(rest.startedAt)}.`, `Địa điểm: ${cleanLine(rest.venue)}.`, sayQuorum(facts), `Chủ trì (chủ tọa): ${cleanLine(rest.chair)}.`, `Hình thức và nguyên tắc biểu quyết: ${cleanLine(rest.votingRule).replace(/[.;]+$/, '')}.`],
    attendees: attendees.map((one) => `${[one.name, one.position, one.role].map(cleanLine).filter((part) => part !== '').join(', ')}: ${sayPresence(one)}`),
    ended: `Cuộc họp kết thúc vào ${sayMoment(rest.endedAt)}.`,
  }
}

const sayQuorum = ({ present, appointed, quorum }: Pick<MinutesFacts, 'present' | 'appointed' | 'quorum'>): string =>
  `Số thành viên có mặt: ${present}/${appointed}; số thành viên tối thiểu phải có mặt: ${quorum}. ${present >= quorum ? 'Phiên họp đủ điều kiện tiến hành.' : 'Phiên họp không đủ điều kiện tiến hành.'}`

const sayPresence = ({ present, note }: Attendee): string => (present ? `Có mặt${note.trim() === '' ? '' : ` (${cleanLine(note)})`}` : `Vắng mặt${note.trim() === '' ? '' : `: ${cleanLine(note)}`}`)
