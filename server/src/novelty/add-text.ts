import type { FileId, InitiativeId, OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import { type ComparedText, featuresOf, prepareText, printsOf, type Reading } from '@sangkien/domain/novelty/prepare'
import type { TermWeight } from '@sangkien/domain/novelty/terms'
import { titleKey } from '@sangkien/domain/past/match-past'
import { fold } from '@sangkien/domain/text/fold'
import type { TextKind } from '@sangkien/domain/novelty/text-kind'
import type { Tx } from '../db.ts'
import { nextNumbers } from '../decision/number-series.ts'
import { newId } from '../id.ts'
import { fingerprintOf } from './dossier-text.ts'
import { packPrints } from './pack-postings.ts'
import { readingOfAgency } from './reading-of-agency.ts'
import { servingIndex } from './serving-index.ts'

export interface NewText {
  readonly kind: TextKind
  readonly text: ComparedText
  readonly initiativeId?: InitiativeId
  readonly pastId?: string
  readonly importId?: string
  readonly fileId?: FileId
  readonly source?: string
  readonly authors: readonly string[]
  readonly authorIds?: readonly PersonId[]
  readonly unitId?: UnitId | null
  readonly unitText?: string
  readonly year?: number | null
  readonly decision?: string
  readonly receivedAt?: Date | null
  readonly poorPages?: readonly { readonly page: number; readonly confidence: number }[]
}

/** Texts written by one statement. */
const atATime = 200

/**
 * Adds texts to the corpus and, as they come, to the index that serves: what was filed a second ago is found. The numbers of the corpus are
 * held until commit, and everybody who files waits for them: features are worked out before.
 */
export async function addTexts(tx: Tx, org: OrgId, texts: readonly NewText[], now: Date): Promise<void> {
  if (texts.length === 0) return
  const { reading } = await readingOfAgency(tx, org)
  const expected = await servingIndex(tx, org, now)
  const worked = texts.map(({ text }) => packed(text, reading, expected.weight))
  const first = await nextNumbers(tx, org, 'corpus', 0, texts.length)
  // An index that began to serve while the numbers were waited for chooses features by other counts.
  const index = await servingIndex(tx, org, now)
  const features = index.id === expected.id ? worked : texts.map(({ text }) => packed(text, reading, index.weight))
  for (let from = 0; from < texts.length; from += atATime) {
    const some = texts.slice(from, from + atATime)
    await tx.insertInto('corpus_text').values(some.map((one, at) => rowOf(org, one, first + from + at, now))).execute()
    await tx.insertInto('corpus_fresh').values(some.map((_one, at) => ({ org_id: org, index_id: index.id, number: first + from + at, prints: features[from + at]! }))).execute()
  }
}

const packed = (text: ComparedText, reading: Reading, weight: TermWeight): Buffer => packPrints(featuresOf(printsOf(prepareText(text, reading), weight)))

const rowOf = (org: OrgId, one: NewText, number: number, now: Date) => ({
  org_id: org, id: newId(), number, kind: one.kind, initiative_id: one.initiativeId ?? null, past_id: one.pastId ?? null, import_id: one.importId ?? null, file_id: one.fileId ?? null, source: one.source ?? '',
  title: one.text.title, title_key: titleKey(one.text.title), parts: JSON.stringify(one.text.parts), authors: JSON.stringify(one.authors), author_ids: JSON.stringify(one.authorIds ?? []), unit_id: one.unitId ?? null, unit_text: one.unitText ?? '',
  year: one.year ?? null, decision: one.decision ?? '', received_at: one.receivedAt ?? null, poor_pages: JSON.stringify(one.poorPages ?? []), search_text: fold([one.text.title, ...one.authors, one.unitText ?? '', one.decision ?? ''].join(' ')), fingerprint: fingerprintOf(one.text), added_at: now,
})

/** Takes texts out of later checks; earlier ones can still be looked at as they were. */
export async function retireTexts(tx: Tx, org: OrgId, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  const before = await nextNumbers(tx, org, 'corpus', 0, 1)
  await tx.updateTable('corpus_text').set({ retired_at: now, retired_before: before }).where('org_id', '=', org).where('id', 'in', ids).where('retired_at', 'is', null).execute()
}
