import type { SolutionKind } from '@sangkien/domain/regulation/pack'

/** One kind of work an office really has, and how it was made better: the raw matter of several invented dossiers. */
export interface Subject {
  readonly key: string
  /** Titles; `{dv}` is the unit, `{cc}` the tool. The first is the plainest. */
  readonly titles: readonly string[]
  readonly tools: readonly string[]
  readonly field: 'electronics_it' | 'agriculture_environment' | 'mechanics_construction_transport' | 'services' | 'other'
  readonly kinds: readonly SolutionKind[]
  readonly aboutIt: boolean
  readonly aboutReform: boolean
  readonly known: readonly string[]
  readonly purpose: string
  readonly steps: readonly string[]
  readonly novelty: readonly string[]
  readonly applicability: readonly string[]
  readonly effect: readonly string[]
  readonly conditions: string
  /** measure, unit, before, after, source */
  readonly measures: readonly (readonly [string, string, string, string, string])[]
  /** minutes before, minutes after, times a year; null where it cannot be put in figures. */
  readonly benefit: { readonly label: string; readonly before: number; readonly after: number; readonly times: number; readonly cost: number } | null
}
