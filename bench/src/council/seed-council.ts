import { canonical } from '@sangkien/domain/history/chain'
import type { CouncilId, InitiativeId, PersonId, RoundId, SittingId } from '@sangkien/domain/ids'
import { emptyDossier } from '@sangkien/domain/initiative/dossier'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { day } from '@sangkien/domain/time/day'
import { settleConflicts } from '@sangkien/server/conflict/settle-conflicts'
import { inOrganisation, openDb, openPool } from '@sangkien/server/db'
import { newId } from '@sangkien/server/id'
import { addRegulationRow } from '@sangkien/server/organisation/make-organisation'
import { startSession } from '@sangkien/server/people/start-session'
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { generateDossier } from '../novelty-corpus/generate-dossier.ts'

export interface SeededCouncil { readonly sitting: SittingId; readonly items: readonly InitiativeId[]; readonly cookies: readonly string[]; readonly names: readonly string[]; readonly office: string }

/**
 * A council of `size` called to a sitting over `count` filed dossiers of about 900 syllables; its members have answered about conflicts of
 * interest, but for the last of them, who has not of the second dossier where `unanswered`. The first cookie is the chair's.
 */
export async function seedCouncil(url: string, size: number, count: number, { pack = daNangEducation, unanswered = false }: { readonly pack?: RegulationPack; readonly unanswered?: boolean } = {}): Promise<SeededCouncil> {
  const pool = openPool(url)
  const db = openDb(pool)
  const { id: org } = await db.selectFrom('organisation').select('id').executeTakeFirstOrThrow()
  const now = new Date()
  const today = now.toISOString().slice(0, 10) as `${number}-${number}-${number}`
  const seeded = await inOrganisation(db, org, async (tx) => {
    const people = await tx.selectFrom('person').where('org_id', '=', org).select(['id', 'full_name']).orderBy('id').limit(size + 2).execute()
    const [office, author, ...members] = people
    await tx.insertInto('account').values(people.map(({ id }, at) => ({ org_id: org, person_id: id, username: `hd${at}` }))).onConflict((on) => on.doNothing()).execute()
    const unit = await tx.selectFrom('unit').where('org_id', '=', org).select(['id', 'name']).limit(1).executeTakeFirstOrThrow()
    const regulation = await addRegulationRow(tx, org, pack, day('2026-01-01'), now)
    const [round, council, sitting] = [newId<RoundId>(), newId<CouncilId>(), newId<SittingId>()]
    await tx.insertInto('round').values({ org_id: org, id: round, year: 2027, number: 7, name: 'Đợt đo', opens_on: day('2026-01-01'), closes_on: day('2027-12-31'), regulation_id: regulation }).execute()
    await tx.insertInto('council').values({ org_id: org, id: council, name: 'Hội đồng đo lường', valid_from: day('2026-01-01') }).execute()
    await tx.insertInto('council_seat').values(members.map(({ id }, position) => ({ org_id: org, council_id: council, person_id: id, seat: (['chair', 'vice_chair', 'secretary', 'union_representative'] as const)[position] ?? 'member', position }))).execute()
    await tx.insertInto('sitting').values({ org_id: org, id: sitting, council_id: council, round_id: round, name: 'Phiên đo', held_at: now, place: 'Phòng họp', scores_due: day('2099-12-31') }).execute()
    const items: InitiativeId[] = []
    for (let at = 0; at < count; at += 1) {
      const id = newId<InitiativeId>()
      const { title, problem, solution, effect } = generateDossier(900_000_000 + at)
      const text = (words: string) => ({ type: 'doc' as const, content: words.split('\n').map((line) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: line }] })) })
      const content = { ...emptyDossier, title, sections: { known_solution: text(problem), content: text(solution), effect: text(effect) } }
      const code = `SK-2027-${String(at).padStart(5, '0')}`
      await tx.insertInto('initiative').values({ org_id: org, id, code, stage: 'scoring', stage_since: now, unit_id: unit.id, regulation_id: regulation, round_id: round, content: JSON.stringify(content), created_by: office!.id, created_at: now, received_at: now, receipt_number: 200_000 + at }).execute()
      await tx.insertInto('authorship').values({ org_id: org, initiative_id: id, person_id: author!.id, position: 1, share: 10_000, contribution: '', confirmed_share: 10_000, confirmed_at: now }).execute()
      const facts = canonical({ code, receiptNumber: 200_000 + at, receivedAt: now.toISOString(), filedByName: office!.full_name, unit, round: null, regulation: { id: regulation }, content, authors: [], evidence: [], promisedOn: today })
      await tx.insertInto('snapshot').values({ org_id: org, initiative_id: id, number: 1, facts, sha256: createHash('sha256').update(facts).digest('hex'), taken_at: now }).execute()
      items.push(id)
    }
    await tx.insertInto('sitting_item').values(items.map((id, position) => ({ org_id: org, sitting_id: sitting, initiative_id: id, position: position + 1 }))).execute()
    await settleConflicts(tx, org, sitting, now)
    await tx.updateTable('conflict').set({ declared: false, declared_at: now }).where('org_id', '=', org).where('initiative_id', 'in', items).execute()
    if (unanswered) await tx.updateTable('conflict').set({ declared: null, declared_at: null }).where('org_id', '=', org).where('initiative_id', '=', items[1]!).where('person_id', '=', members.at(-1)!.id).execute()
    await settleConflicts(tx, org, sitting, now)
    const cookieOf = async (id: PersonId) => `sangkien=${(await startSession(tx, org, id, { now, userAgent: 'đo', address: '127.0.0.1' })).cookie}`
    return { sitting, items, names: members.map(({ full_name }) => full_name), cookies: await Promise.all(members.map(({ id }) => cookieOf(id))), office: await cookieOf(office!.id) }
  })
  await sql`analyze`.execute(db) // what was put there at once is known to PostgreSQL only then
  await pool.end()
  return seeded
}
