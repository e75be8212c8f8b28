import { renderConsentLetter } from '@sangkien/documents/decision/consent-letter'
import { sayArticle } from '@sangkien/domain/document/say-article'
import { sayDate } from '@sangkien/domain/document/say-date'
import { sayNumber } from '@sangkien/domain/document/vietnamese-number'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import { dayOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { countedBallots } from '../ballot/paper-count.query.ts'
import type { Tx } from '../db.ts'
import { keptIn, type PaperFacts, sayPerson, unissued } from './paper-facts.ts'

/** What the letter says beyond the dossier: which authors head the agency, and how the council voted. */
export async function loadConsentFacts(tx: Tx, org: OrgId, { of }: PaperFacts): Promise<{ heads: PersonId[]; agree: number; votes: number }> {
  const heads = await tx.selectFrom('person').where('org_id', '=', org).where('id', 'in', of.authorRows.map(({ personId }) => personId)).where('head_of_agency', '=', true).select('id').execute()
  // Of the vote that decided: open votes, or the count of its secret ballot.
  const counted = await tx.selectFrom('sitting_item as si').where('si.org_id', '=', org).where('si.initiative_id', '=', of.row.id).where('si.sitting_id', '=', of.row.item?.sittingId ?? null!)
    .leftJoin('vote as v', (on) => on.onRef('v.org_id', '=', 'si.org_id').onRef('v.sitting_id', '=', 'si.sitting_id').onRef('v.initiative_id', '=', 'si.initiative_id').onRef('v.number', '=', 'si.vote_number'))
    .leftJoin(countedBallots.as('sb'), (on) => on.onRef('sb.org_id', '=', 'si.org_id').onRef('sb.sitting_id', '=', 'si.sitting_id').onRef('sb.initiative_id', '=', 'si.initiative_id').onRef('sb.number', '=', 'si.vote_number'))
    .select([sql<number>`coalesce(max(sb.agree), count(*) filter (where v.choice = 'agree'))`.as('agree'), sql<number>`coalesce(max(sb.agree + sb.disagree + sb.abstain + sb.invalid), count(v.person_id))`.as('votes')]).executeTakeFirst()
  return { heads: heads.map(({ id }) => id), agree: counted?.agree ?? 0, votes: counted?.votes ?? 0 }
}

/** Công văn to the superior body, whose consent is needed where the head is an author (Nghị định 13/2012, Điều 7 khoản 2). */
export function renderConsent(facts: PaperFacts, { heads, agree, votes }: Awaited<ReturnType<typeof loadConsentFacts>>): Promise<Uint8Array> {
  const { of, agency, content, authors, office } = facts
  const { item } = of.row
  const head = authors.find(({ personId }) => heads.includes(personId)) ?? authors[0]!
  return renderConsentLetter({
    agency: agency.agency, issue: unissued(facts, `${agency.symbol}${office ? `-${office.code}` : ''}`), signing: { by: 'head', post: agency.headTitle, name: '' },
    recipients: ['Như trên', keptIn(facts)], to: agency.agency.parentLines, title: content.title, authors: authors.map(sayPerson), head: [head.name, head.title].filter((part) => part !== '').join(', '),
    findings: [
      ...(item ? [`Phiên họp ngày ${sayDate(dayOf(new Date(item.heldAt)))}: ${agree}/${item.members.length} thành viên Hội đồng đồng ý công nhận (${votes} thành viên biểu quyết)`] : []),
      ...(item && item.score !== null ? [`Điểm đánh giá: ${sayNumber(item.score)}`] : []),
    ],
    basis: sayArticle(of.rules.regulation.pack.council.consentBasis),
  })
}
