import { formulaOf } from '../benefit/formula.ts'
import { processOf } from '../process/steps-of.ts'
import { codeOf } from './pack-basis.ts'
import type { RegulationPack } from './pack.ts'

/** One setting in which two regulations differ: where (`terms.decide.length`, `conditions[new].label`), and from what to what. */
export interface PackChange {
  readonly path: string
  /** Of a member of a list: what it is called, where it has a name. */
  readonly name: string | null
  readonly kind: 'changed' | 'added' | 'removed' | 'moved'
  readonly from: unknown
  readonly to: unknown
}

/** Every setting that changes from one regulation to another, in the order of the first. Members of lists are the same where their codes are. */
export function comparePacks(from: RegulationPack, to: RegulationPack): readonly PackChange[] {
  const tellsProcess = from.steps !== undefined || to.steps !== undefined
  return compare(told(from, tellsProcess), told(to, tellsProcess), '', null)
}

/** What is one setting to people, as one value: the length of a term, the day of the report. The code names the pack and its days come from the version. */
function told({ code: _code, validFrom: _from, validTo: _to, terms, annualReport, legalBases, ...rest }: RegulationPack, tellsProcess: boolean): Record<string, unknown> {
  const { basis, ...day } = annualReport
  return {
    ...rest, benefit: { ...rest.benefit, formula: formulaOf(rest.benefit) }, legalBases: legalBases.map(codeOf),
    ...(tellsProcess && { steps: processOf(rest) }), // where it says nothing of it, the usual one
    terms: Object.fromEntries(Object.entries(terms).map(([key, { unit, count, basis: of }]) => [key, { length: { unit, count }, basis: of }])),
    annualReport: { date: day, basis },
  }
}

function compare(from: unknown, to: unknown, path: string, name: string | null): readonly PackChange[] {
  if (same(from, to)) return []
  if (Array.isArray(from) && Array.isArray(to) && [...from, ...to].every((one) => keyOf(one) !== undefined)) return compareLists(from, to, path, name)
  if (isRecord(from) && isRecord(to) && !isWhole(from) && !isWhole(to))
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) => compare(from[key], to[key], path === '' ? key : `${path}.${key}`, name))
  return [{ path, name, kind: 'changed', from: from ?? null, to: to ?? null }]
}

function compareLists(from: readonly unknown[], to: readonly unknown[], path: string, name: string | null): readonly PackChange[] {
  const [before, after] = [new Map(from.map((one) => [keyOf(one)!, one])), new Map(to.map((one) => [keyOf(one)!, one]))]
  const at = (key: string) => `${path}[${key}]`
  const kept = [...before.keys()].filter((key) => after.has(key))
  const order = [...after.keys()].filter((key) => before.has(key))
  return [
    ...kept.flatMap((key) => compare(before.get(key), after.get(key), at(key), nameOf(after.get(key)))),
    ...[...before].filter(([key]) => !after.has(key)).map(([key, one]) => ({ path: at(key), name: nameOf(one), kind: 'removed', from: one, to: null }) as const),
    ...[...after].filter(([key]) => !before.has(key)).map(([key, one]) => ({ path: at(key), name: nameOf(one), kind: 'added', from: null, to: one }) as const),
    ...(same(kept, order) ? [] : [{ path, name, kind: 'moved', from: kept.map((key) => nameOf(before.get(key)) ?? key), to: order.map((key) => nameOf(after.get(key)) ?? key) } as const]),
  ]
}

/** Values that mean something only together: an exact share, a length, a place in a law, a level. */
const isWhole = (value: Record<string, unknown>): boolean => ['num', 'unit', 'paper', 'month', 'points', 'description'].some((key) => key in value)
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What tells a member of a list from the others: its code or key, its seat, the label of a grade; text is its own. */
function keyOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return undefined
  const key = value['code'] ?? value['key'] ?? value['seat'] ?? value['level'] ?? value['label']
  return typeof key === 'string' ? key : undefined
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return null
  const name = value['label'] ?? value['name'] ?? value['title']
  return typeof name === 'string' ? name : null
}

/** Equal whatever the order of keys: a pack comes back from the database with its keys in another order. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => same(one, b[at]))
  if (isRecord(a) && isRecord(b)) return Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([key, one]) => key in b && same(one, b[key]))
  return a === b
}
