import { renderRecognitionDecision } from '@sangkien/documents/decision/recognition-decision'
import { renderRefusalNotice } from '@sangkien/documents/decision/refusal-notice'
import { renderRevocationDecision } from '@sangkien/documents/decision/revocation-decision'
import type { Issue } from '@sangkien/documents/layout/official-facts'
import type { DecisionId, OrgId, PersonId } from '@sangkien/domain/ids'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { type Day, dayOf, partsOf } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { complaintTerm } from '../document/complaint-term.ts'
import { paperReply } from '../document/paper-reply.ts'
import { withTemplates } from '../document/own-templates.ts'
import type { FileReply } from '../http/mount.ts'
import { NotFound } from '../http/refuse.ts'
import { type DecisionFile, decisionVisibleTo, loadDecision } from './decision.query.ts'
import { type DecisionFacts, gatherFacts } from './decision-facts.ts'

const readers = ['secretariat', 'decision_maker', 'records_clerk', 'leadership_viewer'] as const

/** The paper of a decision: a draft from what is known now, without number and date; an issued one from its frozen facts, for ever the same. */
export async function decisionPaper(tx: Tx, actor: Actor, id: DecisionId, format: 'docx' | 'pdf', now: Date): Promise<FileReply> {
  const today = dayOf(now)
  const reads = readers.some((role) => actor.roles.has(role))
  const file = await loadDecision(tx, actor.org, id, today, { seen: reads ? decisionVisibleTo(actor) : namesActor(actor) })
  const facts = file.facts ?? (await gatherFacts(tx, actor.org, file, today))
  const shown = reads || file.kind !== 'refusal' ? facts : onlyOwn(facts, actor)
  if (shown.items.length === 0) throw new NotFound()
  const whole = await withTemplates(tx, actor.org, shown, today, file.issuedAt ?? undefined)
  return paperReply(nameOf(file), format, () => render(whole, issueOf(file, today)))
}

/** An issued notice as one of the authors it names reads it, ready to be made. */
export async function printOwnNotice(tx: Tx, org: OrgId, id: DecisionId, person: PersonId, now: Date): Promise<() => Promise<Uint8Array>> {
  const today = dayOf(now)
  const file = await loadDecision(tx, org, id, today)
  if (file.facts === null) throw new NotFound()
  const own = onlyOwn(file.facts, { id: person })
  return () => render(own, issueOf(file, today))
}

/** An author reads an issued decision that names them. */
const namesActor = (actor: Actor) => sql<boolean>`(d.issued_at is not null and exists (select from decision_item ni join authorship na on na.org_id = ni.org_id and na.initiative_id = ni.initiative_id
  where ni.org_id = d.org_id and ni.decision_id = d.id and na.person_id = ${actor.id}))`

/** In a notice of refusal authors read of their own dossiers: the reasons against others are not for them. */
const onlyOwn = (facts: DecisionFacts, actor: Pick<Actor, 'id'>): DecisionFacts => ({ ...facts, items: facts.items.filter(({ authors }) => authors.some(({ personId }) => personId === actor.id)) })

const issueOf = ({ number, symbol, dated }: DecisionFile, today: Day): Issue => ({ number, symbol, day: dated, year: partsOf(dated ?? today)[0] })

const titles = { recognition: 'Quyết định công nhận sáng kiến', refusal: 'Thông báo không công nhận sáng kiến', revocation: 'Quyết định hủy bỏ công nhận sáng kiến' } as const
const nameOf = ({ kind, number, symbol, dated }: DecisionFile): string => (number === null || dated === null ? `${titles[kind]} (dự thảo)` : `${titles[kind]} số ${number} ${symbol} năm ${partsOf(dated)[0]}`)

function render(facts: DecisionFacts, issue: Issue): Promise<Uint8Array> {
  const official = { agency: facts.agency, issue, signing: facts.signing, recipients: facts.recipients }
  const decision = { ...official, decidedBy: facts.decidedBy, bases: facts.bases, proposedBy: facts.proposedBy, carriedOutBy: facts.carriedOutBy }
  const [first] = facts.items
  switch (facts.kind) {
    case 'recognition': return renderRecognitionDecision({
      ...decision, period: facts.period,
      initiatives: facts.items.map(({ title, kind, score, class: grade, authors }) => ({ title, kind, score, grade, authors: authors.map((author) => ({ name: author.name, position: positionOf(author), share: author.share })) })),
    })
    case 'refusal': return renderRefusalNotice({
      ...official, bases: facts.bases, complaint: facts.complaint ?? complaintTerm(nationalDefault), period: facts.period, council: facts.proposedBy,
      initiatives: facts.items.map(({ code, title, authors, grounds = [], reasons }) => ({ code, title, authors: authors.map(({ name }) => name), grounds, reasons })),
    })
    case 'revocation': return renderRevocationDecision({
      ...decision, title: first?.title ?? '', authors: first?.authors.map(({ name }) => name) ?? [], ground: facts.ground, explanation: first?.reasons ?? '',
      recognisedBy: facts.withdrawn?.recognisedBy ?? { code: '', day: issue.day ?? (`${issue.year}-01-01` as Day) }, certificates: facts.withdrawn?.certificates ?? [],
    })
  }
}

/** `Chuyên viên, Phòng Tổng hợp`. */
export const positionOf = ({ title, unitName }: { readonly title: string; readonly unitName: string }): string => [title, unitName].filter((part) => part !== '').join(', ')
