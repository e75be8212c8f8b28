import { canonical } from '@sangkien/domain/history/chain'
import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import { emptyDossier } from '@sangkien/domain/initiative/dossier'
import { fold } from '@sangkien/domain/text/fold'
import { inOrganisation, openDb, openPool, type Tx } from '@sangkien/server/db'
import { newId } from '@sangkien/server/id'
import { createHash } from 'node:crypto'
import { copyPart } from '../novelty-corpus/edits/copy-part.ts'
import { generateDossier } from '../novelty-corpus/generate-dossier.ts'
import type { Specimen } from '../novelty-corpus/specimen.ts'

/** Texts written by one statement. */
const atATime = 500

/** Puts `count` generated texts into the corpus of the bench's agency, without an index; gives texts a second. */
export async function seedCorpus(url: string, count: number): Promise<number> {
  const pool = openPool(url)
  const db = openDb(pool)
  const { id: org } = await db.selectFrom('organisation').select('id').executeTakeFirstOrThrow()
  const began = performance.now()
  const now = new Date('2026-01-02T00:00:00Z')
  for (let from = 0; from < count; from += atATime)
    await inOrganisation(db, org, (tx) => tx.insertInto('corpus_text').values(Array.from({ length: Math.min(atATime, count - from) }, (_, at) => rowOf(org, from + at + 1, generateDossier(from + at + 1), now))).execute().then(() => undefined))
  await inOrganisation(db, org, (tx) => tx.insertInto('counter').values({ org_id: org, series: 'corpus', year: 0, last: count }).execute())
  const rate = Math.round(count / ((performance.now() - began) / 1000))
  await pool.end()
  return rate
}

const partsOf = ({ problem, solution, effect }: Specimen) => [{ role: 'problem', label: '', text: problem }, { role: 'solution', label: '', text: solution }, { role: 'effect', label: '', text: effect }]

const rowOf = (org: OrgId, number: number, specimen: Specimen, now: Date) => ({
  org_id: org, id: newId(), number, kind: 'solution' as const, title: specimen.title, parts: JSON.stringify(partsOf(specimen)), source: 'Sinh để đo', search_text: fold(specimen.title), year: 2000 + (number % 25), fingerprint: String(number), added_at: now,
})

/** Files `count` dossiers, of each of which 30 % is copied from one text of the corpus; gives their ids with the numbers of those texts. */
export async function fileSuspects(url: string, count: number, corpus: number): Promise<readonly { readonly id: InitiativeId; readonly source: number }[]> {
  const pool = openPool(url)
  const db = openDb(pool)
  const { id: org } = await db.selectFrom('organisation').select('id').executeTakeFirstOrThrow()
  const suspects = Array.from({ length: count }, (_, at) => ({ id: newId<InitiativeId>(), source: 1 + Math.floor((at + 0.5) * (corpus / count)), at }))
  await inOrganisation(db, org, async (tx) => {
    for (const { id, source, at } of suspects) await fileOne(tx, org, id, copyPart(generateDossier(source), generateDossier(500_000_000 + at), 0.3, at), at)
  })
  await pool.end()
  return suspects
}

async function fileOne(tx: Tx, org: OrgId, id: InitiativeId, specimen: Specimen, at: number): Promise<void> {
  const now = new Date('2026-10-01T02:00:00Z')
  const regulation = await tx.selectFrom('regulation').where('org_id', '=', org).select(['id', 'title']).executeTakeFirstOrThrow()
  const unit = await tx.selectFrom('unit').where('org_id', '=', org).select(['id', 'name']).executeTakeFirstOrThrow()
  const author = await tx.selectFrom('person').where('org_id', '=', org).select(['id', 'full_name']).orderBy('full_name', 'desc').executeTakeFirstOrThrow()
  const text = (words: string) => ({ type: 'doc' as const, content: words.split('\n').map((line) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: line }] })) })
  const content = { ...emptyDossier, title: specimen.title, sections: { known_solution: text(specimen.problem), content: text(specimen.solution), effect: text(specimen.effect) } }
  const code = `SK-2026-9${String(at).padStart(4, '0')}`
  await tx.insertInto('initiative').values({ org_id: org, id, code, stage: 'submitted', stage_since: now, unit_id: unit.id, regulation_id: regulation.id, content: JSON.stringify(content), created_by: author.id, created_at: now, received_at: now, receipt_number: 90_000 + at }).execute()
  await tx.insertInto('authorship').values({ org_id: org, initiative_id: id, person_id: author.id, position: 1, share: 10_000, contribution: '' }).execute()
  const facts = canonical({ code, receiptNumber: 90_000 + at, receivedAt: now.toISOString(), filedByName: author.full_name, unit, round: null, regulation, content, authors: [], evidence: [], promisedOn: '2027-01-05' })
  await tx.insertInto('snapshot').values({ org_id: org, initiative_id: id, number: 1, facts, sha256: createHash('sha256').update(facts).digest('hex'), taken_at: now }).execute()
}
