import { renderScoreSummary } from '@sangkien/documents/scoring/score-summary'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { lowerFirst } from '../decision/decision-facts.ts'
import { loadAgency } from '../document/agency-facts.ts'
import { draftIssue } from '../document/drafting.ts'
import { standingsOf } from './contest-of.ts'
import { namedInsufficient } from '../scoring/named-insufficient.ts'
import { weigh } from './room.ts'
import type { SittingFacts } from './sitting.query.ts'
import { countedSheets } from './view-item.ts'

/** Bảng tổng hợp điểm of the whole sitting. Who gave which points is not on it: the totals of each stand from high to low. */
export async function scoresOf(tx: Tx, actor: Actor, facts: SittingFacts, now: Date): Promise<() => Promise<Uint8Array>> {
  const { agency } = await loadAgency(tx, actor.org, dayOf(now))
  const parts = standingsOf(facts)
  const nameOf = (seat: 'chair' | 'secretary') => facts.members.find((member) => member.seat === seat)?.name ?? ''
  return () => renderScoreSummary({
    agency, issue: draftIssue('', dayOf(facts.closedAt ?? now)), period: lowerFirst(facts.roundName), method: '', secretary: nameOf('secretary'), chair: nameOf('chair'),
    rows: facts.items.filter(({ stage }) => stage !== 'withdrawn').map((item) => {
      const score = weigh(facts, item).score
      return {
        dossierCode: item.code, title: item.title, authors: item.authors.map(({ name }) => name), sheetTotals: (score?.aggregate.sheetTotals ?? []).toSorted((a, b) => b - a), invalidSheets: score?.aggregate.invalidSheets ?? 0,
        score: score?.aggregate.total ?? null, parts: parts.get(item.initiativeId) ?? null, insufficient: facts.pack.scale ? namedInsufficient(facts.pack.scale, countedSheets(facts, item).map(({ notes }) => notes)) : [], grade: item.classReason === '' ? score?.judgement.class ?? null : item.class, passed: score?.judgement.passed ?? false,
      }
    }),
  })
}
