import type { Day } from '../time/day.ts'
import type { Evidence } from './basis.ts'
import { lastDayOf, type LegalBasis } from './legal-basis.ts'
import type { RegulationPack } from './pack.ts'
import type { PackProblem } from './problem.ts'

/** A basis a regulation brings along whole, for an agency whose register does not have it yet. */
export interface CarriedBasis {
  readonly code: string
  readonly title: string
  readonly issuedOn: Day | null
  readonly validFrom: Day | null
  readonly validTo: Day | null
  readonly evidence: Evidence
}

/** How a regulation names a basis: by its code in the register, or whole. The register has the last word. */
export type PackBasis = string | CarriedBasis

export const codeOf = (one: PackBasis): string => (typeof one === 'string' ? one : one.code)

/** What a regulation brings along, as entries of a register. The number is read off the title; who issued it, nobody has said. */
export const carriedBases = (bases: readonly PackBasis[]): readonly LegalBasis[] =>
  bases.flatMap((one) => (typeof one === 'string' ? [] : [{
    code: one.code, number: /\d+(?:\/\d{4})?\/[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*/u.exec(one.title)?.[0] ?? '', issuer: '', title: one.title, issuedOn: one.issuedOn, validFrom: one.validFrom, validTo: one.validTo,
    replacedBy: null, amendedBy: [], transition: null, evidence: one.evidence,
  }]))

/** The entries a regulation refers to, in its order: those of the register, and what it carries itself where the register has none. */
export function basesOf(bases: readonly PackBasis[], register: readonly LegalBasis[]): readonly LegalBasis[] {
  const known = new Map([...carriedBases(bases), ...register].map((one) => [one.code, one]))
  return bases.flatMap((one) => known.get(codeOf(one)) ?? [])
}

/** Codes a regulation refers to that neither the register has nor it brings along itself. */
export const unknownBases = (bases: readonly PackBasis[], register: readonly LegalBasis[]): readonly PackProblem[] =>
  bases.flatMap((one, at) => (typeof one !== 'string' || register.some(({ code }) => code === one) ? [] : [{ path: `legalBases[${at}]`, code: 'unknown_basis', found: one } as const]))

/** A regulation that can go to another agency: its bases whole, as the register has them. */
export const carrying = (pack: RegulationPack, register: readonly LegalBasis[]): RegulationPack => ({
  ...pack, legalBases: basesOf(pack.legalBases, register).map((one) => ({ code: one.code, title: one.title, issuedOn: one.issuedOn, validFrom: one.validFrom, validTo: lastDayOf(one), evidence: one.evidence })),
})
