import { renderCorrectionLetter } from '@sangkien/documents/outgoing/correction-letter'
import { typeName } from '@sangkien/domain/document/type-name'
import { isCouncilSymbol } from '@sangkien/domain/outgoing/capacity'
import { type Correction, refuseCorrection } from '@sangkien/domain/outgoing/refuse-correction'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { drafterUnit } from '../decision/drafter-unit.query.ts'
import { draftIssue } from '../document/drafting.ts'
import { loadAgency } from '../document/agency-facts.ts'
import { Refuse } from '../http/refuse.ts'
import { type Asked, draftOutgoing } from './draft-outgoing.ts'
import { loadOutgoing } from './outgoing.query.ts'
import { numberText } from './view-outgoing.ts'

/** Drafts the công văn that corrects a paper which went out, and puts it on its way. */
export async function correctOutgoing(tx: Tx, actor: Actor, dataDir: string, id: string, { to, mistakes, ...asked }: Omit<Asked, 'replacesId' | 'correctsId'> & { readonly to: readonly string[]; readonly mistakes: readonly Correction[] }, now: Date): Promise<string> {
  const today = dayOf(now)
  const file = await loadOutgoing(tx, actor, id, today)
  const refusal = refuseCorrection(file.state, mistakes)
  if (refusal) throw new Refuse(refusal)
  const agency = await loadAgency(tx, actor.org, today)
  const unit = await drafterUnit(tx, actor.org, actor.id, today)
  const issuer = isCouncilSymbol(file) ? file.symbol.split('-')[file.type === 'CV' ? 0 : 1]! : agency.symbol
  const code = numberText(file)!
  const bytes = await renderCorrectionLetter({
    agency: agency.agency, issue: draftIssue(`${issuer}${unit ? `-${unit.code}` : ''}`, today), signing: { by: 'head', post: agency.headTitle, name: '' }, recipients: ['Như trên', `Lưu: VT${unit ? `, ${unit.code}` : ''}`],
    to, original: { type: typeName(file.type), code, day: file.dated!, about: file.about }, mistakes,
  })
  return draftOutgoing(tx, actor, dataDir, { ...asked, correctsId: file.id }, { name: `Công văn đính chính ${code.replace('/', '-')}.docx`, bytes: Buffer.from(bytes) }, now)
}
