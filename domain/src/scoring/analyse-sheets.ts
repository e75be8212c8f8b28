import type { PersonId } from '../ids.ts'
import type { Scale } from './scale.ts'

/** One dossier with the totals of its sheets that count. */
export interface ScoredDossier<Id> {
  readonly id: Id
  readonly sheets: readonly { readonly scorer: PersonId; readonly total: number }[]
}

/** How far one member's totals lie from those of the others, over the dossiers both have scored. */
export interface Severity {
  readonly scorer: PersonId
  /** How many of their sheets have another one beside them. */
  readonly dossiers: number
  /** The mean of own total less the mean of the others': below nothing for a severe member, above for a mild one. `null` where nothing can be compared. */
  readonly difference: number | null
}

/** A sheet that lies far from the others of its dossier: its distance from the median of all. */
export interface Outlier { readonly scorer: PersonId; readonly total: number; readonly median: number; readonly distance: number }

export interface Agreement<Id> {
  readonly id: Id
  readonly sheets: number
  readonly mean: number | null
  /** Between the highest and the lowest total. */
  readonly spread: number
  /** How far totals lie from their mean, as a rule: the standard deviation of the sheets there are. */
  readonly deviation: number
  readonly outliers: readonly Outlier[]
}

export interface Analysis<Id> {
  /** The severest member first; those who cannot be compared last. */
  readonly severity: readonly Severity[]
  /** In the order given. */
  readonly agreement: readonly Agreement<Id>[]
  /** From which distance a sheet is an outlier, and whether the scale says so. */
  readonly line: { readonly points: number; readonly ofScale: boolean }
}

/** Where the scale sets no largest spread: this share of what one sheet can give (DESIGN). */
const usualShare = 0.15

/**
 * What the sheets of a sitting say of one another (product.md RS10; DESIGN): how severe each member is, how far members agree on each
 * dossier, and which sheets lie apart. It corrects nothing: points stay what they are, and the council looks where it is shown to.
 */
export function analyseSheets<Id>(scale: Pick<Scale, 'total' | 'largestSpread'>, dossiers: readonly ScoredDossier<Id>[]): Analysis<Id> {
  const line = scale.largestSpread ? { points: scale.largestSpread.points, ofScale: true } : { points: hundredths(scale.total * usualShare), ofScale: false }
  const scorers = [...new Set(dossiers.flatMap(({ sheets }) => sheets.map(({ scorer }) => scorer)))]
  const severity = scorers.map((scorer) => severityOf(scorer, dossiers))
  return { line, severity: severity.toSorted((a, b) => (a.difference ?? Infinity) - (b.difference ?? Infinity)), agreement: dossiers.map((one) => agreementOn(one, line.points)) }
}

/** The order in which a council takes up what it agrees on least: the widest spread first, then the greatest deviation; what is even keeps its order. */
export const orderByDisagreement = <Id>(agreement: readonly Agreement<Id>[]): readonly Id[] => agreement.toSorted((a, b) => b.spread - a.spread || b.deviation - a.deviation).map(({ id }) => id)

function severityOf<Id>(scorer: PersonId, dossiers: readonly ScoredDossier<Id>[]): Severity {
  const differences = dossiers.flatMap(({ sheets }) => {
    const own = sheets.find((one) => one.scorer === scorer)
    const others = sheets.filter((one) => one.scorer !== scorer)
    return own && others.length > 0 ? [own.total - mean(others.map(({ total }) => total))] : []
  })
  return { scorer, dossiers: differences.length, difference: differences.length === 0 ? null : hundredths(mean(differences)) }
}

function agreementOn<Id>({ id, sheets }: ScoredDossier<Id>, line: number): Agreement<Id> {
  const totals = sheets.map(({ total }) => total)
  if (totals.length === 0) return { id, sheets: 0, mean: null, spread: 0, deviation: 0, outliers: [] }
  const [middle, median] = [mean(totals), medianOf(totals)]
  return {
    id, sheets: totals.length, mean: hundredths(middle), spread: hundredths(Math.max(...totals) - Math.min(...totals)), deviation: hundredths(Math.sqrt(mean(totals.map((total) => (total - middle) ** 2)))),
    // Of two sheets nobody can say which one lies apart.
    outliers: totals.length < 3 ? [] : sheets.filter(({ total }) => Math.abs(total - median) > line).map(({ scorer, total }) => ({ scorer, total, median: hundredths(median), distance: hundredths(total - median) })),
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
const hundredths = (value: number): number => Math.round(value * 100) / 100
