import { parseDay } from '../time/day.ts'
import { evidences } from './basis.ts'
import { aggregations, criterionKinds } from '../scoring/scale.ts'
import { checkPack } from './check-pack.ts'
import { type RegulationPack, results, seats, solutionKinds, termKeys } from './pack.ts'
import type { PackProblem } from './problem.ts'

type Malformed = Required<Pick<PackProblem, 'path' | 'wanted' | 'found'>>
/** Where a value is not of the shape wanted, what was wanted there and what stands there; `undefined` when it is. */
type Shape = (value: unknown, path: string) => Malformed | undefined

const when = (wanted: string, holds: (value: unknown) => boolean): Shape => (value, path) => (holds(value) ? undefined : { path, wanted, found: kindOf(value) })
const text = when('text', (value) => typeof value === 'string')
const number = when('number', (value) => typeof value === 'number' && Number.isFinite(value))
const flag = when('flag', (value) => typeof value === 'boolean')
const dayText = when('day', (value) => typeof value === 'string' && parseDay(value) !== undefined)
const oneOf = (...allowed: readonly (string | number)[]): Shape => when(`one of: ${allowed.join(', ')}`, (value) => (allowed as readonly unknown[]).includes(value))
const orNull = (shape: Shape): Shape => (value, path) => (value === null ? undefined : shape(value, path))
const [list, record] = [when('list', Array.isArray), when('object', isRecord)]
const listOf = (shape: Shape): Shape => (value, path) => list(value, path) ?? firstOf((value as unknown[]).map((one, at) => () => shape(one, `${path}[${at}]`)))
const mapOf = (shape: Shape): Shape => (value, path) => record(value, path) ?? firstOf(Object.entries(value as object).map(([key, one]) => () => shape(one, `${path}.${key}`)))
const object = (fields: Readonly<Record<string, Shape>>): Shape => (value, path) =>
  record(value, path) ?? firstOf(Object.entries(fields).map(([key, shape]) => () => shape((value as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`)))

const basis = object({ paper: text, article: text, evidence: oneOf(...evidences) })
const share = object({ num: number, den: number })
const coded = { code: text, label: text, basis }
const criterion: Shape = (value, path) =>
  object({
    code: text, name: text, kind: oneOf(...criterionKinds), max: number, min: orNull(number), disqualifying: flag,
    levels: listOf(object({ from: number, to: number, description: text })), criteria: listOf(criterion), evidenceRequired: listOf(text),
  })(value, path)
const scale = object({
  code: text, name: text, basis, total: number, markDecimals: oneOf(0, 1, 2), criteria: listOf(criterion), aggregation: oneOf(...aggregations), decimals: oneOf(0, 1, 2),
  largestSpread: orNull(object({ points: number, then: oneOf('discuss_again') })),
  pass: object({ totalFrom: orNull(number), eachCriterionFrom: orNull(number), passingSheets: orNull(share), passingMembers: orNull(share) }),
  classes: listOf(object({ label: text, totalFrom: number, totalBelow: orNull(number), criterionFrom: mapOf(number) })), sheetCode: orNull(text),
})
const term = object({ unit: oneOf('years', 'months', 'days', 'working_days'), count: number, basis })

const pack = object({
  code: text, name: text, validFrom: dayText, validTo: orNull(dayText),
  legalBases: listOf(object({ code: text, title: text, issuedOn: orNull(dayText), validFrom: orNull(dayText), validTo: orNull(dayText), evidence: oneOf(...evidences) })),
  scale: orNull(scale),
  terms: object(Object.fromEntries(termKeys.map((key) => [key, term]))),
  voting: object({
    threshold: share, denominator: oneOf('appointed', 'present'), mode: oneOf('open', 'secret'), modeIsFree: flag, quorum: object({ num: number, den: number, of: oneOf('appointed') }),
    recusedLeaveDenominator: flag, basis, quorumBasis: basis,
  }),
  council: object({
    required: listOf(object({ seat: oneOf(...seats), when: oneOf('always', 'author_in_union') })), headWhoIsAuthorMaySit: flag, consentWhenHeadIsAuthor: flag,
    basis, headBasis: basis, consentBasis: basis,
  }),
  conditions: listOf(object({ ...coded, help: text })), noveltyTests: listOf(object({ ...coded, help: text })),
  refusalReasons: listOf(object(coded)), declineReasons: listOf(object(coded)), revocationGrounds: listOf(object(coded)),
  sections: listOf(object({ key: text, number: text, label: text, help: text, minChars: number, maxChars: number, required: flag, confidentialAllowed: flag })),
  fields: listOf(object({ code: text, label: text })), solutionKinds: listOf(object({ code: oneOf(...solutionKinds), label: text, help: text })), results: listOf(object({ code: oneOf(...results), label: text })),
  authorship: object({ minShare: orNull(number), maxAuthors: orNull(number), basis }),
  benefit: object({ required: flag, basis }),
  annualReport: object({ month: number, day: number, basis }),
})

/** A regulation out of a JSON file somebody made: the pack when it is whole and without contradiction, otherwise what is wrong and where. */
export function readPack(value: unknown): { readonly pack: RegulationPack; readonly problems: readonly [] } | { readonly pack: null; readonly problems: readonly PackProblem[] } {
  const malformed = pack(value, '')
  if (malformed !== undefined) return { pack: null, problems: [{ ...malformed, code: 'malformed' }] }
  const read = value as RegulationPack // its shape was just checked, field by field
  const problems = checkPack(read)
  return problems.length > 0 ? { pack: null, problems } : { pack: read, problems: [] }
}

function firstOf(checks: readonly (() => Malformed | undefined)[]): Malformed | undefined {
  for (const check of checks) {
    const found = check()
    if (found !== undefined) return found
  }
  return undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands there: the value where it is short enough to say, otherwise its kind. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'absent'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'object'
  return typeof value === 'string' ? `“${value.slice(0, 60)}”` : String(value)
}
