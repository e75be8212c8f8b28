import { type Basis, basis } from '../regulation/basis.ts'
import type { CouncilRules, Seat } from '../regulation/pack.ts'
import type { PackProblem } from '../regulation/problem.ts'

/** What a sitting of the council pays each who is there, whole đồng for one session (initiative-law.md 3.14). */
export interface MeetingPay {
  readonly chair: number
  /** Vice-chair, secretary, members. */
  readonly member: number
  /** Others who are invited. */
  readonly guest: number
  readonly basis: Basis
}

/** The most Thông tư 03/2019/TT-BTC allows (FACT): what holds where a regulation sets nothing. A province may fix its own by resolution. */
export const usualMeetingPay: MeetingPay = { chair: 500_000, member: 200_000, guest: 100_000, basis: basis('Thông tư 03/2019/TT-BTC', 'mức chi họp Hội đồng sáng kiến', 'fact') }

export const meetingPayOf = ({ meetingPay }: Pick<CouncilRules, 'meetingPay'>): MeetingPay => meetingPay ?? usualMeetingPay

export const payFor = (seat: Seat, { chair, member }: MeetingPay): number => (seat === 'chair' ? chair : member)

export const checkMeetingPay = ({ meetingPay }: Pick<CouncilRules, 'meetingPay'>): readonly PackProblem[] =>
  meetingPay === undefined ? [] : (['chair', 'member', 'guest'] as const).flatMap((key): readonly PackProblem[] =>
    Number.isInteger(meetingPay[key]) && meetingPay[key] >= 0 ? [] : [{ path: `council.meetingPay.${key}`, code: 'not_whole_number', found: meetingPay[key] }])
