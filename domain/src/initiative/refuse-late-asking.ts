import type { PersonId } from '../ids.ts'
import { type IntakeRefusal, refuseOwn } from '../intake/refuse-accept.ts'
import type { LateFilingRefusal } from './refuse-late-filing.ts'
import type { Stage } from './stage.ts'

export type LateAskingRefusal =
  | { readonly code: 'late_filing.not_an_author' }
  | { readonly code: 'late_filing.not_a_draft'; readonly stage: Stage }
  | { readonly code: 'late_filing.in_time' }
  | { readonly code: 'late_filing.allowed' }
  | { readonly code: 'late_filing.not_asked' }

interface LateCase {
  readonly stage: Stage
  readonly authors: readonly PersonId[]
  /** What the one-year rule says today without leave (`refuseLateFiling`). */
  readonly late: LateFilingRefusal | undefined
  readonly asked: boolean
  readonly allowed: boolean
}

/** Why an author may not ask to file after the year: nothing bars the filing, or leave was given (Nghị định 13/2012, Điều 5 khoản 2; asking is DESIGN). */
export function refuseLateAsking({ stage, authors, late, allowed }: Omit<LateCase, 'asked'>, person: PersonId): LateAskingRefusal | undefined {
  if (!authors.includes(person)) return { code: 'late_filing.not_an_author' }
  if (stage !== 'draft') return { code: 'late_filing.not_a_draft', stage }
  if (allowed) return { code: 'late_filing.allowed' }
  return late ? undefined : { code: 'late_filing.in_time' }
}

/** Why the secretariat may not give leave: nobody asked, it is given, or it is the officer's own dossier. */
export function refuseLateAllowing({ stage, authors, asked, allowed }: Omit<LateCase, 'late'>, officer: PersonId): LateAskingRefusal | IntakeRefusal | undefined {
  const own = refuseOwn(authors, officer)
  if (own) return own
  if (stage !== 'draft') return { code: 'late_filing.not_a_draft', stage }
  if (!asked) return { code: 'late_filing.not_asked' }
  return allowed ? { code: 'late_filing.allowed' } : undefined
}
