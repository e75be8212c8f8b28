import { usualFormula } from '@sangkien/domain/benefit/formula'
import { usualConflictRules } from '@sangkien/domain/conflict/ground'
import { usualMeetingPay } from '@sangkien/domain/council/meeting-pay'
import { usualHearingRules } from '@sangkien/domain/hearing/hearing-rules'
import { usualLevels } from '@sangkien/domain/nomination/usual-levels'
import { usualProcess } from '@sangkien/domain/process/step'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { usualReviewerRules } from '@sangkien/domain/reviewing/reviewer-rules'
import type { Scale } from '@sangkien/domain/scoring/scale'
import { day } from '@sangkien/domain/time/day'

/** A pack in which nothing is left out, so that every setting of the types is walked over. It need not be one an agency could take. */
export const wholePack: RegulationPack = {
  ...daNangEducation, sections: daNangEducation.sections.map((one) => ({ ...one, compared: 'other' })), rounds: [{ label: 'Đợt 1', month: 5, day: 30 }], steps: usualProcess(true), levels: usualLevels,
  council: { ...daNangEducation.council, meetingPay: usualMeetingPay, conflicts: usualConflictRules, hearing: usualHearingRules, reviewers: usualReviewerRules }, voting: { ...daNangEducation.voting, secondVote: 'once', writtenOpinion: 'allowed', lateAnswers: 'not_counted', paperBallots: 'allowed', counters: 2 },
  benefit: { ...daNangEducation.benefit, formula: usualFormula, hourlyCosts: [{ code: 'expert', label: 'Chuyên viên', amount: 62_000, basis: daNangEducation.benefit.basis }] },
  remuneration: { rate: { num: 7, den: 100 }, wages: 5, monthlyWage: [{ from: day('2026-07-01'), amount: 2_530_000 }], years: 3, basis: daNangEducation.scale!.basis },
  scale: {
    ...daNangEducation.scale!, largestSpread: { points: 20, then: 'discuss_again' }, publicVote: { max: 20, voters: 'staff', choices: 3, formula: 'share_of_highest', ties: 'equal', basis: daNangEducation.scale!.basis }, sheetCode: 'BM.01', commentAtExtremes: true,
    criteria: daNangEducation.scale!.criteria.map((one) => ({ ...one, evidenceAbove: 20, maySayInsufficient: true })),
    pass: { totalFrom: 50, eachCriterionFrom: 10, passingSheets: { num: 1, den: 2 }, passingMembers: { num: 1, den: 2 } },
  } satisfies Scale,
}

export interface Setting { readonly path: string; readonly key: string; readonly parent: string }

/** What many settings are made of. `evidence` of a basis is left out: it is for people. Legal bases are entries of the register, named by code. */
const partsOfMany = ['paper', 'article', 'evidence', 'unit', 'count', 'num', 'den']

/** Every key of a regulation, once: lists as `[]`, conditions of grades without their criteria. */
export function settingsOf(value: unknown, parent = '', path = ''): Setting[] {
  if (Array.isArray(value)) return settingsOf(value[0] ?? {}, parent, `${path}[]`)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).filter(([key]) => !partsOfMany.includes(key)).flatMap(([key, inner]) => {
    const own = { path: path === '' ? key : `${path}.${key}`, key, parent }
    return key === 'criterionFrom' ? [own] : [own, ...settingsOf(inner, key, own.path)]
  })
}
