import { groundEffects, settableGrounds } from '../conflict/ground.ts'
import { levels, paperSources } from '../nomination/level.ts'
import { partRoles } from '../novelty/prepare.ts'
import { roles } from '../people/role.ts'
import { stepKeys } from '../process/step.ts'
import { publicFormulas, publicTies, publicVoters } from '../scoring/public-vote.ts'
import { aggregations, criterionKinds } from '../scoring/scale.ts'
import { evidences } from './basis.ts'
import { checkPack } from './check-pack.ts'
import { dayText, flag, listOf, type Malformed, mapOf, number, object, oneOf, orAbsent, orNull, recursive, type Shape, text, textOr } from './pack-shape.ts'
import { type RegulationPack, results, seats, solutionKinds, termKeys } from './pack.ts'
import type { PackProblem } from './problem.ts'

const basis = object({ paper: text, article: text, evidence: oneOf(...evidences) })
const share = object({ num: number, den: number })
const coded = { code: text, label: text, basis }
const criterionFields = (): Shape =>
  object({
    code: text, name: text, kind: oneOf(...criterionKinds), max: number, min: orNull(number), disqualifying: flag,
    levels: listOf(object({ from: number, to: number, description: text })), criteria: listOf(criterion), evidenceRequired: listOf(text),
    evidenceAbove: orAbsent(orNull(number)), maySayInsufficient: orAbsent(flag),
  })
const criterion = recursive('criterion', criterionFields)
const scale = object({
  code: text, name: text, basis, total: number, markDecimals: oneOf(0, 1, 2), criteria: listOf(criterion), aggregation: oneOf(...aggregations), decimals: oneOf(0, 1, 2),
  largestSpread: orNull(object({ points: number, then: oneOf('discuss_again') })),
  pass: object({ totalFrom: orNull(number), eachCriterionFrom: orNull(number), passingSheets: orNull(share), passingMembers: orNull(share) }),
  classes: listOf(object({ label: text, totalFrom: number, totalBelow: orNull(number), criterionFrom: mapOf(number) })), sheetCode: orNull(text),
  publicVote: orAbsent(orNull(object({ max: number, voters: oneOf(...publicVoters), choices: number, formula: oneOf(...publicFormulas), ties: oneOf(...publicTies), basis }))),
  commentAtExtremes: orAbsent(flag),
})
const term = object({ unit: oneOf('years', 'months', 'days', 'working_days'), count: number, basis })

const pack = object({
  code: text, name: text, validFrom: dayText, validTo: orNull(dayText),
  legalBases: listOf(textOr(object({ code: text, title: text, issuedOn: orNull(dayText), validFrom: orNull(dayText), validTo: orNull(dayText), evidence: oneOf(...evidences) }))),
  scale: orNull(scale),
  terms: object(Object.fromEntries(termKeys.map((key) => [key, term]))),
  steps: orAbsent(listOf(object({ key: oneOf(...stepKeys), by: listOf(oneOf(...roles)), compulsory: flag, basis }))),
  levels: orAbsent(listOf(object({ level: oneOf(...levels), authority: text, unitsApplying: number, papers: listOf(object({ code: text, label: text, required: flag, source: oneOf(...paperSources) })), basis }))),
  rounds: orAbsent(listOf(object({ label: text, month: number, day: number }))),
  voting: object({
    threshold: share, denominator: oneOf('appointed', 'present'), mode: oneOf('open', 'secret'), modeIsFree: flag, quorum: object({ num: number, den: number, of: oneOf('appointed') }),
    recusedLeaveDenominator: flag, secondVote: orAbsent(oneOf('no', 'once')), writtenOpinion: orAbsent(oneOf('no', 'allowed')), lateAnswers: orAbsent(oneOf('not_counted', 'counted_until_count')),
    paperBallots: orAbsent(oneOf('no', 'allowed')), counters: orAbsent(number), basis, quorumBasis: basis,
  }),
  council: object({
    required: listOf(object({ seat: oneOf(...seats), when: oneOf('always', 'author_in_union') })), headWhoIsAuthorMaySit: flag, consentWhenHeadIsAuthor: flag,
    meetingPay: orAbsent(object({ chair: number, member: number, guest: number, basis })),
    conflicts: orAbsent(object({ declareFirst: flag, grounds: object(Object.fromEntries(settableGrounds.map((ground) => [ground, orAbsent(oneOf(...groundEffects))]))), yearsBack: number, basis })),
    hearing: orAbsent(object({ replyDays: number, askWithinDays: number, lookDays: number, basis })),
    reviewers: orAbsent(object({ perDossier: number, basis })),
    basis, headBasis: basis, consentBasis: basis,
  }),
  conditions: listOf(object({ ...coded, help: text })), noveltyTests: listOf(object({ ...coded, help: text })),
  refusalReasons: listOf(object(coded)), declineReasons: listOf(object(coded)), revocationGrounds: listOf(object(coded)),
  sections: listOf(object({ key: text, number: text, label: text, help: text, minChars: number, maxChars: number, required: flag, confidentialAllowed: flag, compared: orAbsent(oneOf(...partRoles, 'no')) })),
  fields: listOf(object({ code: text, label: text })), solutionKinds: listOf(object({ code: oneOf(...solutionKinds), label: text, help: text })), results: listOf(object({ code: oneOf(...results), label: text })),
  authorship: object({ minShare: orNull(number), maxAuthors: orNull(number), basis }),
  benefit: object({ required: flag, formula: orAbsent(object({ labourCounts: flag, parts: listOf(object({ code: text, label: text, counts: oneOf('saved', 'spent') })) })), hourlyCosts: orAbsent(listOf(object({ ...coded, amount: number }))), basis }),
  remuneration: orAbsent(orNull(object({ rate: share, wages: number, monthlyWage: listOf(object({ from: dayText, amount: number })), years: number, basis }))),
  annualReport: object({ month: number, day: number, basis }),
})

/** The shape of a pack as JSON Schema, for those who write one in another program: docs/regulation-pack.schema.json is this, and a check compares them. */
export const packSchema = (): Readonly<Record<string, unknown>> => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Regulation pack of Sáng Kiến', ...pack.schema(), $defs: { criterion: criterionFields().schema() },
})

/** Where a value is not of the shape of a pack; contradictions between well-formed values are `checkPack`'s to find. */
export const malformedPack = (value: unknown): Malformed | undefined => pack.wrongWith(value, '')

/** A regulation out of a JSON file somebody made: the pack when it is whole and without contradiction, otherwise what is wrong and where. */
export function readPack(value: unknown): { readonly pack: RegulationPack; readonly problems: readonly [] } | { readonly pack: null; readonly problems: readonly PackProblem[] } {
  const malformed = malformedPack(value)
  if (malformed !== undefined) return { pack: null, problems: [{ ...malformed, code: 'malformed' }] }
  const read = value as RegulationPack // its shape was just checked, field by field
  const problems = checkPack(read)
  return problems.length > 0 ? { pack: null, problems } : { pack: read, problems: [] }
}
