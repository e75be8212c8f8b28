import { renderRoundNotice } from '@sangkien/documents/intake/round-notice'
import { sayShare } from '@sangkien/documents/text/say-share'
import { sayVotingRule } from '@sangkien/domain/ballot/say-voting-rule'
import { sayArticle } from '@sangkien/domain/document/say-article'
import { sayTermLength } from '@sangkien/domain/document/say-term-length'
import type { RegulationId, RoundId } from '@sangkien/domain/ids'
import { basesOn } from '@sangkien/domain/regulation/bases-on'
import type { Basis } from '@sangkien/domain/regulation/basis'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { lowerFirst } from '../decision/decision-facts.ts'
import { draftIssue, loadDrafting } from '../document/drafting.ts'
import { paperReply } from '../document/paper-reply.ts'
import type { FileReply } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { loadRegister } from './register.query.ts'
import { selectRounds } from './round.query.ts'

/** Thông báo đợt xét out of the round and its regulation. Number and date are the records clerk's. */
export async function roundPaper(tx: Tx, actor: Actor, id: RoundId, format: 'docx' | 'pdf', now: Date): Promise<FileReply> {
  const [round] = await selectRounds(tx, actor.org, id)
  if (!round) throw new NotFound()
  const today = dayOf(now)
  const { pack: kept } = await tx.selectFrom('regulation').where('org_id', '=', actor.org).where('id', '=', round.regulationId as RegulationId).select('pack').executeTakeFirstOrThrow()
  const pack = kept as RegulationPack
  const { agency, symbol, signing, unit, copy } = await loadDrafting(tx, actor, today)
  const bases = basesOn(pack, await loadRegister(tx, actor.org), { on: today, received: [] })
  return paperReply(`Thông báo ${round.name}`, format, () => renderRoundNotice({
    agency, issue: draftIssue(`TB-${symbol}`, today), signing, recipients: ['Các phòng, ban, đơn vị trực thuộc', `Lãnh đạo ${agency.lines.join(' ')}`, copy],
    period: lowerFirst(round.name), bases, opensOn: round.opensOn as Day, closesOn: round.closesOn as Day, conditions: pack.conditions.map(({ label, basis }) => ({ label, article: cited(basis) })),
    filing: { length: sayTermLength(pack.terms.filing), article: cited(pack.terms.filing.basis) }, sections: pack.sections.filter(({ required }) => required).map(({ label }) => label), authorship: sayAuthorship(pack),
    answerWithin: sayTermLength(pack.terms.examine), decideWithin: sayTermLength(pack.terms.decide), votingRule: sayVotingRule(pack.voting), office: unit?.name ?? agency.name,
    scale: pack.scale && { name: pack.scale.name, total: pack.scale.total + (pack.scale.publicVote?.max ?? 0), totalFrom: pack.scale.pass.totalFrom, eachCriterionFrom: pack.scale.pass.eachCriterionFrom },
    publicVote: round.voting && { from: round.voting.from as Day, to: round.voting.to as Day },
  }))
}

/** A basis in brackets; one that names no article but what it is about is cited by its paper: `theo Quyết định số 465/QĐ-SGDĐT`. */
const cited = (basis: Basis): string => (/^(Điều|Phụ lục|Mục|Chương) /u.test(basis.article) ? sayArticle(basis) : `theo ${basis.paper.replace(/^(\D+?) (?=\d)/u, (_all, type: string) => (/ số$/u.test(type) ? `${type} ` : `${type} số `))}`)

/** What the regulation asks of co-authors; nothing where it asks nothing. */
const sayAuthorship = ({ authorship: { minShare, maxAuthors, basis } }: RegulationPack): string[] => [
  ...(minShare === null ? [] : [`Mỗi đồng tác giả đóng góp từ ${sayShare(minShare)} trở lên (${cited(basis)})`]),
  ...(maxAuthors === null ? [] : [`Không quá ${maxAuthors} tác giả cho một sáng kiến (${cited(basis)})`]),
]
