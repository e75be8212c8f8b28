import { renderMinutes } from '@sangkien/documents/council/minutes'
import { trackWord } from '@sangkien/documents/template/track-word'
import { sayMoment } from '@sangkien/domain/document/say-moment'
import type { MinutesRole } from '@sangkien/domain/minutes/signers'
import { dayOf, partsOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { drafterUnit } from '../decision/drafter-unit.query.ts'
import { loadAgency } from '../document/agency-facts.ts'
import { paperReply } from '../document/paper-reply.ts'
import type { FileReply } from '../http/mount.ts'
import { Forbidden, Refuse } from '../http/refuse.ts'
import type { SittingFacts } from '../sitting/sitting.query.ts'
import { refuseReading } from './minutes-case.ts'
import { contentOf, paperFacts, textsOf } from './minutes-content.ts'
import { loadWritten, type Signature, standingOnes } from './minutes.query.ts'

/**
 * The minutes from what happened and what was written beside it; as they were signed, while signatures stand. Number and date are the
 * records clerk's. `tracked` has the corrections made since the sitting, as Word tracks them.
 */
export async function minutesPaper(tx: Tx, actor: Actor, facts: SittingFacts, { format, tracked = false }: { readonly format: 'docx' | 'pdf'; readonly tracked?: boolean }, now: Date): Promise<FileReply> {
  if (actor.roles.has('administrator')) throw new Forbidden()
  const refusal = refuseReading(facts, actor)
  if (refusal) throw new Refuse(refusal)
  const { agency } = await loadAgency(tx, actor.org, dayOf(now))
  const drafter = await drafterUnit(tx, actor.org, actor.id, dayOf(now))
  const written = await loadWritten(tx, actor, facts)
  const signatures = standingOnes(written)
  const content = signatures[0]?.content ?? contentOf(facts, written, now)
  const corrections = tracked ? written.revisions : null
  const minutes = paperFacts(content, facts.items, new Map(facts.members.map(({ personId, name }) => [personId, name])), corrections && textsOf(facts, written))
  const by = (role: MinutesRole) => signatures.find((one) => one.role === role)
  const signed = { secretary: saySigned(by('secretary')), chair: saySigned(by('chair')) }
  const secretary = minutes.secretary || (by('secretary')?.name ?? '')
  const issue = { number: null, symbol: 'BB-HĐSK', day: null, year: partsOf(dayOf(facts.closedAt ?? now))[0] }
  const render = () => renderMinutes({ ...minutes, secretary, signed, agency, issue, recipients: ['Thành viên Hội đồng', `Lưu: VT${drafter ? `, ${drafter.code}` : ''}`] })
  return paperReply(`Biên bản ${facts.name}${tracked ? ' (có dấu vết sửa)' : ''}`, format, corrections ? async () => trackWord(await render(), new Map(corrections.map(({ version, by: name, at }) => [version, { by: name, at }]))) : render)
}

/** What stands under the name of who signed: when, and the beginning of the hash of what was signed. */
const saySigned = (one: Signature | undefined): string | null => (one ? `Đã ký trên hệ thống lúc ${sayMoment(one.at)}\nMã nội dung: ${one.sha256.slice(0, 16)}` : null)
