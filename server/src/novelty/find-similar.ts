import type { findSimilar as door } from '@sangkien/contract/novelty'
import type { ResultOf } from '@sangkien/contract/endpoint'
import type { InitiativeId, UnitId } from '@sangkien/domain/ids'
import { findCandidates } from '@sangkien/domain/novelty/candidates'
import { sharedFrame, titleLikeness } from '@sangkien/domain/novelty/frame'
import { prepareText, type Prepared, printsOf } from '@sangkien/domain/novelty/prepare'
import type { RichText } from '@sangkien/domain/text/rich-text'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { visibleTo } from '../initiative/visible-to.ts'
import { aboutOf, summaryOf } from '../library/summary-of.ts'
import { nextNumber } from './candidate-texts.query.ts'
import { lookupIn } from './lookup-prints.ts'
import { readingOfAgency } from './reading-of-agency.ts'
import { servingIndex } from './serving-index.ts'

type Case = ResultOf<typeof door>[number]

/** Cases shown beside the form, and from how much of a title in common on. */
const most = 6
const least = 0.3

/** Cases like the title or problem somebody is typing, solved ones first. Only what this person may read anyway: the library, and dossiers they see. */
export async function findSimilar(tx: Tx, actor: Actor, { title, problem, without }: { title: string; problem: string; without?: string | undefined }, now: Date): Promise<Case[]> {
  const { reading } = await readingOfAgency(tx, actor.org)
  const prepared = prepareText({ title: title.normalize('NFC'), parts: problem.trim() === '' ? [] : [{ role: 'problem', label: '', text: problem.normalize('NFC') }] }, reading)
  if (prepared.titleTerms.length + prepared.words.hashes.length < 4) return []
  const index = await servingIndex(tx, actor.org, now)
  const upto = await nextNumber(tx, actor.org)
  const { texts } = await findCandidates({ ...printsOf(prepared, index.weight), passages: [] }, lookupIn(tx, actor.org, index.id, upto), upto, () => false)
  if (texts.length === 0) return []
  const { rows } = await sql<Row>`
    select t.number, t.title, i.id as "initiativeId", t.past_id as "pastId", coalesce(u.name, t.unit_text) as "unitName", t.year, t.past_id is not null or coalesce(i.stage = 'recognised', false) as solved,
      case when i.stage = 'recognised' then ${aboutOf} end as about
    from corpus_text t left join initiative i on i.org_id = t.org_id and i.id = t.initiative_id left join unit u on u.org_id = t.org_id and u.id = t.unit_id
    where t.org_id = ${actor.org} and t.number = any(${texts as number[]}::int[]) and t.retired_at is null and i.id is distinct from ${(without ?? null) as InitiativeId | null}
      and (t.kind = 'recognised' or i.stage = 'recognised' or (i.id is not null and coalesce(${visibleTo(actor)}, false)))`.execute(tx)
  const place = new Map(texts.map((number, at) => [number, at]))
  return rows.map((row) => ({ row, likeness: likenessTo(prepared, row.title, reading, index.weight), place: place.get(row.number) ?? texts.length }))
    .filter(({ likeness, place: at }) => likeness.title >= least || likeness.frame !== null || at < most / 2)
    .toSorted((a, b) => Number(b.row.solved) - Number(a.row.solved) || b.likeness.title - a.likeness.title || a.place - b.place).slice(0, most)
    .map(({ row: { initiativeId, pastId, title: of, unitName, year, solved, about }, likeness }) => ({
      initiativeId, pastId, title: of, unitName, year, solved, summary: summaryOf(about), sameTitle: likeness.title >= 0.95, frame: likeness.frame,
    }))
}

interface Row { readonly number: number; readonly title: string; readonly initiativeId: InitiativeId | null; readonly pastId: string | null; readonly unitName: string; readonly unitId: UnitId | null; readonly year: number | null; readonly solved: boolean; readonly about: RichText | null }

function likenessTo(mine: Prepared, title: string, reading: Parameters<typeof prepareText>[1], weight: Parameters<typeof titleLikeness>[2]) {
  const theirs = prepareText({ title, parts: [] }, reading)
  const frame = sharedFrame(mine.title, theirs.title)
  return { title: titleLikeness(mine.titleTerms, theirs.titleTerms, weight), frame: frame && frame.mine !== '' && frame.theirs !== '' ? { mine: frame.mine, theirs: frame.theirs } : null }
}
