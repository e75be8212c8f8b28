import type { InitiativeId, OrgId, PersonId, UnitId } from '@sangkien/domain/ids'
import type { ReportSection } from '@sangkien/domain/regulation/pack'
import { partsOf, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { prepared, type Tx } from '../db.ts'
import type { SnapshotFacts } from '../initiative/snapshot-facts.ts'
import { addTexts, type NewText, retireTexts } from './add-text.ts'
import { dossierText, fingerprintOf } from './dossier-text.ts'

/** A dossier as it was just filed takes its place in the corpus; a new wording takes that of the old one. */
export async function collectDossier(tx: Tx, org: OrgId, id: InitiativeId, facts: SnapshotFacts, now: Date): Promise<void> {
  const sections = await tx.selectFrom('regulation').where('org_id', '=', org).where('id', '=', facts.regulation.id).select(sql<readonly ReportSection[]>`pack -> 'sections'`.as('sections')).executeTakeFirst()
  if (!sections || facts.content.title.trim() === '') return
  const text = dossierText(facts.content, sections.sections)
  const there = await tx.selectFrom('corpus_text').where('org_id', '=', org).where('initiative_id', '=', id).where('retired_at', 'is', null).select(['id', 'fingerprint']).executeTakeFirst()
  if (there?.fingerprint === fingerprintOf(text)) return
  if (there) await retireTexts(tx, org, [there.id], now)
  const received = new Date(facts.receivedAt)
  await addTexts(tx, org, [{
    kind: 'dossier', text, initiativeId: id, authors: facts.authors.map(({ name }) => name), authorIds: facts.authors.map(({ personId }) => personId),
    unitId: facts.unit.id, unitText: facts.unit.name, year: partsOf(dayOf(received))[0], receivedAt: received,
  }], now)
}

/** Entries taken in by one look. */
const atATime = 1000

/** Adds what was recognised earlier (domain/past) and is not in the corpus yet; gives how many there were, 0 when none is left. */
export async function collectPast(tx: Tx, org: OrgId, now: Date): Promise<number> {
  const { rows } = await sql<{ id: string; title: string; year: number; decision_number: string; unit_id: UnitId | null; unit_text: string; authors: string[]; author_ids: (PersonId | null)[] }>`
    select ${prepared} p.id, p.title, p.year, p.decision_number, p.unit_id, coalesce(nullif(p.unit_text, ''), u.name, '') as unit_text,
      array(select a.name from past_author a where a.org_id = p.org_id and a.past_id = p.id order by a.position) as authors,
      array(select a.person_id from past_author a where a.org_id = p.org_id and a.past_id = p.id order by a.position) as author_ids
    from past_initiative p left join unit u on u.org_id = p.org_id and u.id = p.unit_id
    where p.org_id = ${org} and not exists (select from corpus_text t where t.org_id = p.org_id and t.past_id = p.id)
    order by p.ordered_on, p.id limit ${atATime}`.execute(tx)
  await addTexts(tx, org, rows.map((row): NewText => ({
    kind: 'recognised', text: { title: row.title.normalize('NFC'), parts: [] }, pastId: row.id, authors: row.authors, authorIds: row.author_ids.filter((id) => id !== null),
    unitId: row.unit_id, unitText: row.unit_text, year: row.year, decision: row.decision_number, source: 'Danh sách sáng kiến đã công nhận',
  })), now)
  return rows.length
}

/** Dossiers filed before there was a corpus, the earliest first; gives how many there were. */
export async function collectDossiers(tx: Tx, org: OrgId, now: Date): Promise<number> {
  const { rows } = await sql<{ id: InitiativeId; facts: SnapshotFacts }>`
    select ${prepared} i.id, s.facts from initiative i
    join lateral (select facts from snapshot s where s.org_id = i.org_id and s.initiative_id = i.id order by s.number desc limit 1) s on true
    where i.org_id = ${org} and i.received_at is not null and not exists (select from corpus_text t where t.org_id = i.org_id and t.initiative_id = i.id)
    order by i.received_at, i.receipt_number limit 100`.execute(tx)
  for (const { id, facts } of rows) await collectDossier(tx, org, id, facts, now)
  return rows.length
}
