import type { PersonId } from '../ids.ts'
import type { Stage } from '../initiative/stage.ts'
import type { RegulationPack, Result } from '../regulation/pack.ts'
import { checkMarks } from '../scoring/check-marks.ts'
import { type ItemOnTable, weighItem } from '../sitting/weigh-item.ts'
import { processOf } from './steps-of.ts'
import type { StepKey } from './step.ts'

/** A dossier of the past as far as a process asks of it: what was done, not what was written. */
export interface PastDossier {
  readonly stage: Stage
  readonly accepted: boolean
  readonly opinionGiven: boolean
  readonly hasBenefit: boolean
  readonly benefitChecked: boolean
  /** Its last sitting; `null` when it came before none. */
  readonly sitting: (ItemOnTable & { readonly members: readonly PersonId[]; readonly present: readonly PersonId[]; readonly result: Exclude<Result, 'withdrawn'> | null }) | null
}

export type Hindrance = 'opinion_missing' | 'not_accepted' | 'not_applied' | 'benefit_unchecked' | 'sheets_missing' | 'marks_do_not_fit' | 'not_concluded' | 'not_decided'

/** Where a dossier stands under a steps: at a step, and what holds it there; or at the end of the way. */
export type Standing =
  | { readonly at: StepKey; readonly why: Hindrance }
  | { readonly at: 'end'; readonly result: 'recognised' | 'declined' | 'refused' | 'withdrawn' | 'revoked' }

/**
 * Where a past dossier would stand had it gone through the process of this regulation, with all that was done to it and nothing
 * more. Its score and its votes are judged by the scale and the shares of this regulation; a conclusion to defer stays one.
 */
export function replay(past: PastDossier, pack: Pick<RegulationPack, 'steps' | 'scale' | 'voting'>): Standing {
  if (past.stage === 'withdrawn' || past.stage === 'revoked') return { at: 'end', result: past.stage }
  for (const { key, compulsory } of processOf(pack)) {
    const why = hindrance[key](past, pack, compulsory)
    if (why === 'refused') return { at: 'end', result: 'refused' }
    if (why) return { at: key, why }
  }
  return { at: 'end', result: judged(past.sitting!, pack) === 'recognise' ? 'recognised' : 'declined' }
}

type Holds = (past: PastDossier, pack: Pick<RegulationPack, 'scale' | 'voting'>, compulsory: boolean) => Hindrance | 'refused' | undefined

const hindrance: { readonly [K in StepKey]: Holds } = {
  unit_opinion: ({ opinionGiven }, _pack, compulsory) => (compulsory && !opinionGiven ? 'opinion_missing' : undefined),
  intake: ({ accepted, stage }) => (accepted ? undefined : stage === 'intake_refused' ? 'refused' : 'not_accepted'),
  application: ({ stage }) => (stage === 'awaiting_application' ? 'not_applied' : undefined),
  benefit_check: ({ hasBenefit, benefitChecked }, _pack, compulsory) => (compulsory && hasBenefit && !benefitChecked ? 'benefit_unchecked' : undefined),
  scoring: ({ sitting }, { scale }, compulsory) => {
    if (!sitting || !scale) return undefined // where it stands is told by the sitting
    const judges = sitting.members.filter((member) => !sitting.out.includes(member)).length
    if (sitting.sheets.length === 0 || (compulsory && sitting.sheets.length < judges)) return 'sheets_missing'
    return sitting.sheets.some(({ marks }) => checkMarks(scale, marks).length > 0) ? 'marks_do_not_fit' : undefined
  },
  sitting: ({ sitting }) => (sitting?.result === 'recognise' || sitting?.result === 'decline' ? undefined : 'not_concluded'),
  decision: ({ stage }) => (stage === 'recognised' || stage === 'declined' ? undefined : 'not_decided'),
}

/** What the gates of this regulation say of the sheets and votes that were given: a council is bound by them both ways. */
const judged = (sitting: NonNullable<PastDossier['sitting']>, { scale, voting }: Pick<RegulationPack, 'scale' | 'voting'>): 'recognise' | 'decline' =>
  weighItem({ scale, voting, members: sitting.members, present: sitting.present }, sitting).gates.suggested

/** Whether two standings are the same to the people of the dossier. */
export const sameStanding = (one: Standing, other: Standing): boolean =>
  one.at === other.at && (one.at === 'end' ? other.at === 'end' && one.result === other.result : other.at !== 'end' && one.why === other.why)
