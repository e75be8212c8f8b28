import type { Day } from '../time/day.ts'
import type { RegulationPack } from './pack.ts'

/** The legal bases issued and in force on a day, in the words they are cited by: what a decision of that day stands on (initiative-law.md 6.1, row 13). */
export const basesOn = ({ legalBases }: Pick<RegulationPack, 'legalBases'>, on: Day): readonly string[] =>
  legalBases.filter(({ issuedOn, validFrom, validTo }) => (issuedOn === null || issuedOn <= on) && (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo)).map(({ title }) => title)
