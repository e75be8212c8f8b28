import { expect } from 'vitest'
import type { Db } from '../src/db.ts'
import { checkInvariants } from '../src/invariants.ts'

/** What only the journey through the doors leaves behind: a fixture that puts a dossier or its rules straight where they stand cannot. */
const leftByTheJourney = new Set([
  'what is decided stands in an issued decision of its kind, dated the day it is decided on',
  'what is revoked stands in an issued revocation, and nothing else does',
  'shares of what was received are the whole',
  'every author of what was received has confirmed the share that stands',
  'what was received was frozen as it was filed',
  'every author of what is recognised has a certificate',
  'a closed sitting has a result for each item',
  'what is scored or sat on stands on an agenda',
  'what awaits consent asked for it',
  'a request for completion is open if and only if the dossier is with its author',
  'no term runs on for what is over, and of one kind at most one runs',
  'versions of the regulation follow one another without a shared day',
])

/** Invariants a test file breaks on purpose, and why. */
export interface Breaks { readonly because: string; readonly names: readonly string[] | 'all' }

/** Whatever the tests of a file did, the data they leave keep every invariant; `putThere` are the ids that began in the middle of a life. */
export async function expectInvariants(db: Db, putThere: ReadonlySet<string>, breaks: Breaks | undefined): Promise<void> {
  if (breaks?.names === 'all') return
  const broken = (await checkInvariants(db)).filter(({ name }) => !breaks?.names.includes(name))
  const excused = (name: string, row: Record<string, unknown>) => leftByTheJourney.has(name) && Object.values(row).some((value) => putThere.has(String(value)))
  expect(broken.flatMap(({ name, rows }) => rows.filter((row) => !excused(name, row)).slice(0, 3).map((row) => ({ name, row })))).toEqual([])
}
