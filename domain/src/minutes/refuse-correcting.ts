import type { PersonId } from '../ids.ts'
import type { MinutesRole, Signers } from './signers.ts'

/**
 * What a person may write in the minutes; figures never are: attendance, quorum, votes and results come from the record alone.
 * `discussion` and `opinion` are of an item, `opinion` of a member too.
 */
export const minutesFields = ['guests', 'discussion', 'opinion', 'conclusion', 'closing'] as const
export type MinutesField = (typeof minutesFields)[number]

/** What is said at the end unless somebody writes otherwise (Nghị định 30/2020/NĐ-CP, Mẫu 1.9; usual practice). */
export const usualClosing = 'Biên bản đã được đọc lại cho các thành viên có mặt cùng nghe và thống nhất thông qua'

export interface MinutesCase {
  readonly opened: boolean
  readonly closed: boolean
  readonly signers: Signers
  /** Whose signatures stand. */
  readonly signed: readonly MinutesRole[]
  /** The agency signs this one by hand. */
  readonly onPaper: boolean
}

/** Of whoever asks: whether they are of the standing office, and out of something on the agenda. */
export interface MinutesPerson { readonly id: PersonId; readonly office: boolean; readonly out: boolean }

export type CorrectingRefusal =
  | { readonly code: 'sitting.not_open' }
  | { readonly code: 'minutes.not_yours' }
  | { readonly code: 'minutes.not_closed' }
  | { readonly code: 'minutes.reason_missing' }
  | { readonly code: 'minutes.nothing_changed' }

/** Whether this person writes the minutes: the secretary of the council, or the standing office where there was none; never who signs as the chair. */
export const writesMinutes = ({ signers }: Pick<MinutesCase, 'signers'>, person: MinutesPerson): boolean =>
  signers.secretary === null ? person.office && !person.out && person.id !== signers.chair : person.id === signers.secretary

/** Why this person cannot write in the minutes. */
export function refuseWriting(minutes: MinutesCase, person: MinutesPerson): CorrectingRefusal | undefined {
  if (!minutes.opened) return { code: 'sitting.not_open' }
  return writesMinutes(minutes, person) ? undefined : { code: 'minutes.not_yours' }
}

/**
 * Why these corrections are not taken down. While the council sits, what is said is written as it comes; afterwards each correction has its
 * reason, and the conclusion and the closing words stand only then (DESIGN).
 */
export function refuseCorrecting(minutes: MinutesCase, person: MinutesPerson, { fields, changed, reason }: { readonly fields: readonly MinutesField[]; readonly changed: number; readonly reason: string }): CorrectingRefusal | undefined {
  const bar = refuseWriting(minutes, person)
  if (bar) return bar
  if (!minutes.closed && fields.some((field) => field === 'conclusion' || field === 'closing')) return { code: 'minutes.not_closed' }
  if (changed === 0) return { code: 'minutes.nothing_changed' }
  return minutes.closed && reason.trim() === '' ? { code: 'minutes.reason_missing' } : undefined
}
