import { type NominatedInitiative, renderNominationLetter } from '@sangkien/documents/decision/nomination-letter'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { InitiativeId, SittingId } from '@sangkien/domain/ids'
import { levelOf, type Level } from '@sangkien/domain/nomination/level'
import { basesOn } from '@sangkien/domain/regulation/bases-on'
import type { RegulationPack, SolutionKind } from '@sangkien/domain/regulation/pack'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { positionOf } from '../decision/decision-paper.ts'
import { loadDrafting, typedIssue } from '../document/drafting.ts'
import { paperReply } from '../document/paper-reply.ts'
import type { FileReply } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { sayKind } from '../initiative/export-words.ts'
import { loadRegister } from '../regulation/register.query.ts'
import { listRecognisedOf } from '../report/recognised-list.query.ts'
import { weigh } from '../sitting/room.ts'
import { loadSitting } from '../sitting/sitting.query.ts'

interface Asked { readonly level: Level; readonly number: string | null; readonly on: Day | null }
interface Proposed {
  readonly id: InitiativeId; readonly pack: RegulationPack; readonly certificates: readonly { readonly number: number; readonly year: number }[]
  readonly sitting: { readonly id: SittingId; readonly score: number | null; readonly grade: string | null } | null
}

export const levelWords = { province: 'cấp tỉnh', nation: 'toàn quốc' } as const

/**
 * Công văn đề nghị with its list: everything being prepared for a level, without number and day; or, by the number and day it went
 * out with, what it proposed. What is being prepared is the office's alone, and so are the votes on it.
 */
export async function nominationLetter(tx: Tx, actor: Actor, asked: Asked, format: 'docx' | 'pdf', now: Date): Promise<FileReply> {
  const { level, number, on } = asked
  if (number === null && !actor.roles.has('secretariat')) throw new NotFound()
  const today = on ?? dayOf(now)
  const proposed = await selectProposed(tx, actor, asked)
  const [first] = proposed
  if (!first) throw new NotFound()
  const { agency, symbol, signing, unit, copy, reportThrough } = await loadDrafting(tx, actor, today)
  const authority = levelOf(first.pack, level)?.authority ?? ''
  const bases = basesOn(first.pack, await loadRegister(tx, actor.org), { on: today, received: [] })
  const initiatives = await gather(tx, actor, proposed, today)
  return paperReply(`Công văn đề nghị ${levelWords[level]}${number === null ? ' (dự thảo)' : ''}`, format, () => renderNominationLetter({
    agency, issue: typedIssue(number, on, `${symbol}${unit ? `-${unit.code}` : ''}`, today), signing, recipients: ['Như trên', copy],
    to: [reportThrough === '' ? authority : `${authority} (qua ${reportThrough})`], level: levelWords[level], bases, initiatives,
  }))
}

async function selectProposed(tx: Tx, { org }: Actor, { level, number, on }: Asked): Promise<readonly Proposed[]> {
  const { rows } = await sql<Proposed>`
    select n.initiative_id as id, g.pack,
      coalesce((select jsonb_agg(jsonb_build_object('number', c.number, 'year', c.year) order by c.year, c.number) from certificate c where c.org_id = n.org_id and c.initiative_id = n.initiative_id and c.revoked_on is null), '[]') as certificates,
      (select jsonb_build_object('id', s.id, 'score', si.score, 'grade', si.class) from sitting_item si join sitting s on s.org_id = si.org_id and s.id = si.sitting_id
        where si.org_id = n.org_id and si.initiative_id = n.initiative_id and s.closed_at is not null order by s.held_at desc limit 1) as sitting
    from nomination n join regulation g on g.org_id = n.org_id and g.id = n.regulation_id
    where n.org_id = ${org} and n.level = ${level} and n.withdrawn_at is null and ${number === null ? sql`n.sent_on is null` : sql`n.sent_number = ${number} and (${on}::date is null or n.sent_on = ${on})`} order by n.prepared_at, n.id`.execute(tx)
  return rows
}

/** In the order they were proposed. Who keeps the accounts sees no scores; the votes are for those who prepare. */
async function gather(tx: Tx, actor: Actor, proposed: readonly Proposed[], today: Day): Promise<readonly NominatedInitiative[]> {
  const listed = new Map((await listRecognisedOf(tx, actor.org, proposed.map(({ id }) => id), today)).map((row) => [row.id, row]))
  const knows = !actor.roles.has('administrator')
  const votes = new Map<InitiativeId, { readonly agree: number; readonly base: number }>()
  if (knows && actor.roles.has('secretariat'))
    for (const sitting of new Set(proposed.flatMap(({ sitting: held }) => held?.id ?? []))) {
      const facts = await loadSitting(tx, actor, sitting)
      for (const item of facts.items) {
        const { vote } = weigh(facts, item)
        votes.set(item.initiativeId, { agree: vote.agree, base: vote.base })
      }
    }
  return proposed.flatMap(({ id, certificates, sitting }): NominatedInitiative[] => {
    const row = listed.get(id)
    return row ? [{
      code: row.code, title: row.title, authors: row.authors.map((author) => ({ name: author.name, position: positionOf(author), share: author.share })), kind: row.kinds.map((kind) => sayKind(kind as SolutionKind)).join('; '), field: row.field,
      decision: { code: row.decisionNumber, day: row.decidedOn as Day }, certificates: certificates.map((one) => sayCode(one.number, one.year)), score: knows ? sitting?.score ?? null : null, grade: knows ? sitting?.grade ?? null : null, votes: votes.get(id) ?? null, effect: row.effect, units: row.scope ?? '',
    }] : []
  })
}
