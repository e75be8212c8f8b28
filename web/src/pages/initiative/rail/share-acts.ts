import type { ActName } from '@sangkien/contract/initiative'
import type { RefusalCode } from '@sangkien/domain/refusal'
import type { Initiative } from '../initiative.ts'

/** Reasons that only say "not at this step": nothing to be done about them now. */
const otherStep: readonly RefusalCode[] = ['initiative.stage', 'edit.locked', 'term.ended', 'term.paused', 'benefit.not_now']

const codeOf = (refusal: unknown): RefusalCode | undefined => (typeof refusal === 'object' && refusal !== null && 'code' in refusal ? (refusal.code as RefusalCode) : undefined)

/** The acts this person has, in the order of the table: those of this step (possible, or with a reason one can do something about), and those of another. */
export function shareActs<Way extends { readonly act: ActName }>(ways: readonly Way[], acts: Initiative['acts']): { readonly now: readonly Way[]; readonly later: readonly Way[] } {
  const given = ways.filter(({ act }) => acts[act] !== undefined)
  const isLater = ({ act }: Way) => otherStep.some((code) => code === codeOf(acts[act]))
  // The form is one place: handing it in again stands for editing it.
  const now = given.filter((way) => !isLater(way) && !(way.act === 'edit' && acts['complete'] !== undefined))
  return { now, later: given.filter(isLater) }
}
