import type { Agency } from '@sangkien/documents/layout/official-facts'
import type { ComplaintTerm } from '@sangkien/documents/layout/complaint'
import type { Signing } from '@sangkien/documents/layout/signing'
import type { DecisionKind } from '@sangkien/domain/decision/refuse-publish'
import { sayCode } from '@sangkien/domain/document/say-code'
import { sayDate } from '@sangkien/domain/document/say-date'
import { sayMoney, sayNumber } from '@sangkien/domain/document/vietnamese-number'
import type { InitiativeId, OrgId, PersonId } from '@sangkien/domain/ids'
import type { Gender } from '@sangkien/domain/people/kind'
import { basesOn } from '@sangkien/domain/regulation/bases-on'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { type Day, dayOf } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'
import { complaintTerm } from '../document/complaint-term.ts'
import { loadAgency, signingBy } from '../document/agency-facts.ts'
import { loadWithdrawn, type Withdrawn } from '../certificate/withdrawn.query.ts'
import { declineReasons } from './decline-reasons.ts'
import type { DecisionFile, DecisionItemRow } from './decision.query.ts'
import { drafterUnit } from './drafter-unit.query.ts'

/** Everything the papers of a decision are made from. Frozen with its hash when issued: a later rename changes no paper. */
export interface DecisionFacts {
  readonly kind: DecisionKind
  readonly agency: Agency
  readonly agencySymbol: string
  readonly decidedBy: string
  readonly signing: Signing
  readonly bases: readonly string[]
  readonly proposedBy: string
  readonly carriedOutBy: string
  readonly recipients: readonly string[]
  /** `đợt 1 năm 2026`; empty for a revocation. */
  readonly period: string
  readonly ground: string
  /** Of a refusal; absent from what was issued before it was printed. */
  readonly complaint?: ComplaintTerm
  readonly items: readonly DecidedItem[]
  readonly withdrawn: Withdrawn | null
}

export interface DecidedItem {
  readonly initiativeId: InitiativeId
  readonly code: string
  readonly title: string
  readonly kind: string
  readonly sponsor: string
  readonly benefit: string
  readonly score: number | null
  readonly class: string | null
  /** The reasons of the regulation, with their articles; absent from what was issued before they were kept. */
  readonly grounds?: readonly string[]
  readonly reasons: string
  readonly authors: readonly { readonly personId: PersonId; readonly name: string; readonly gender: Gender | null; readonly share: number; readonly unitName: string; readonly title: string }[]
}

/** Its dossiers as papers reach them: a new one that was found better for a dossier reaches it too. */
const reachedBy = ({ items, favour }: DecisionFile) => items.flatMap(({ initiativeId, receivedOn }) => (receivedOn === null ? [] : [{ on: receivedOn, better: favour.filter(({ better }) => better.includes(initiativeId)).map(({ code }) => code) }]))

/** Gathers the facts as they are on the day the decision is dated, or today for a draft. Five statements at most. */
export async function gatherFacts(tx: Tx, org: OrgId, file: DecisionFile, on: Day): Promise<DecisionFacts> {
  const { agency, symbol, headTitle, headInFull } = await loadAgency(tx, org)
  const drafter = await drafterUnit(tx, org, file.createdBy, on)
  const pack = (file.items[0] && file.packs.get(file.items[0].regulationId)) ?? nationalDefault
  const head = drafter ? `Trưởng ${lowerFirst(drafter.name)}` : headTitle
  const period = lowerFirst(file.sitting?.roundName ?? '')
  return {
    kind: file.kind, agency, agencySymbol: symbol, decidedBy: headInFull, signing: await signingBy(tx, org, file.approvedBy, headTitle, on),
    bases: [...basesOn(pack, file.register, { on, received: reachedBy(file) }), ...councilBasis(file)],
    proposedBy: file.sitting ? `Hội đồng sáng kiến tại phiên họp ngày ${sayDate(dayOf(file.sitting.heldAt))} và ${head}` : head,
    carriedOutBy: `${head}, Trưởng các phòng, ban, đơn vị có liên quan và các cá nhân có tên tại Điều 1`,
    recipients: file.kind === 'refusal' ? ['Tác giả có tên trên', `Lưu: VT${drafter ? `, ${drafter.code}` : ''}`] : ['Như Điều 4', `Lưu: VT${drafter ? `, ${drafter.code}` : ''}`],
    period, ground: pack.revocationGrounds.find(({ code }) => code === file.ground)?.label ?? '', ...(file.kind === 'refusal' && { complaint: complaintTerm(pack) }),
    items: file.items.map((item) => decided(item, file)),
    withdrawn: file.kind === 'revocation' && file.items[0] ? await loadWithdrawn(tx, org, file.items[0].initiativeId) : null,
  }
}

function decided(item: DecisionItemRow, { packs }: DecisionFile): DecidedItem {
  const pack = packs.get(item.regulationId) ?? nationalDefault
  const labels = new Map(pack.solutionKinds.map(({ code, label }) => [code, label]))
  const { initiativeId, code, title, score, reasons } = item
  return {
    initiativeId, code, title, score, class: item.class, grounds: declineReasons(pack, item.reasonCodes), reasons, kind: item.solutionKinds.map((kind) => labels.get(kind) ?? kind).join('; '),
    sponsor: !item.sponsor || item.sponsor.isAuthor || item.sponsor.name === '' ? 'tác giả sáng kiến' : item.sponsor.name, benefit: benefitOf(item),
    authors: item.authors.map(({ head: _head, ...author }) => author),
  }
}

/** What the accountant confirmed, in words; a benefit nobody confirmed is not written on a certificate. */
function benefitOf({ benefitMoney, benefitHours, benefitChecked }: DecisionItemRow): string {
  if (!benefitChecked) return ''
  const said = [...(benefitMoney ? [sayMoney(benefitMoney)] : []), ...(benefitHours ? [`${sayNumber(benefitHours, 0)} giờ công`] : [])]
  return said.length === 0 ? '' : `tiết kiệm ${said.join(' và ')} mỗi năm`
}

const councilBasis = ({ sitting }: DecisionFile): string[] =>
  sitting && sitting.councilDecisionNumber !== '' && sitting.councilDecisionDate ? [`Quyết định số ${sitting.councilDecisionNumber} ngày ${sayDate(sitting.councilDecisionDate)} về việc thành lập Hội đồng sáng kiến`] : []

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** `05/QĐ-VP`, or nothing before the clerk has given a number. */
export const numberText = ({ number, symbol }: { readonly number: number | null; readonly symbol: string }): string | null => (number === null ? null : sayCode(number, symbol))
