import type { Minutes } from '@sangkien/contract/minutes'
import { sayRecord } from '@sangkien/documents/council/minutes'
import { sayItem } from '@sangkien/documents/council/minutes-item'
import { refuseWriting, usualClosing, writesMinutes } from '@sangkien/domain/minutes/refuse-correcting'
import { refuseOnPaper, refuseSigningMinutes, signsAs } from '@sangkien/domain/minutes/refuse-signing-minutes'
import { minutesRoles } from '@sangkien/domain/minutes/signers'
import type { Refusal } from '@sangkien/domain/refusal'
import { textOf } from '@sangkien/domain/text/track-changes'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { Forbidden, Refuse } from '../http/refuse.ts'
import { judgesOf, minutesSigners } from '../sitting/room.ts'
import type { SittingFacts } from '../sitting/sitting.query.ts'
import { minutesCase, minutesPerson, refuseReading } from './minutes-case.ts'
import { contentOf, hashOf, isOfTheRoom, paperFacts, textsOf } from './minutes-content.ts'
import { loadWritten, type Revision, revOf, sameKey, standingOnes, type Written } from './minutes.query.ts'

/** The minutes as this person may see them: whoever may have the paper; and, while items are undecided, who writes it, without the record. */
export async function viewMinutes(tx: Tx, actor: Actor, facts: SittingFacts, now: Date): Promise<Minutes> {
  if (actor.roles.has('administrator')) throw new Forbidden()
  const refusal = refuseReading(facts, actor)
  if (refusal && !readsWhileWriting(facts, actor, refusal)) throw new Refuse(refusal)
  const written = await loadWritten(tx, actor, facts)
  const signed = standingOnes(written)
  const content = signed[0]?.content ?? contentOf(facts, written, now)
  const [minutes, person] = [minutesCase(facts, written), minutesPerson(facts, actor)]
  const { record } = content
  const { secretary, chair } = minutesSigners(facts)
  const nameOf = (id: string | null) => facts.members.find(({ personId }) => personId === id)?.name ?? null
  return {
    sittingName: facts.name, closed: facts.closedAt !== null, rev: revOf(written), sha256: facts.closedAt ? hashOf(content) : null,
    record: refusal ? null : (({ head, attendees, ended }) => ({ head: [...head], attendees: [...attendees], ended }))(sayRecord(paperFacts(content, facts.items, new Map(), null))),
    items: facts.items.map((item, at) => {
      const { heading, lines } = sayItem(record.items[at]!, at + 1) as { readonly heading: string; readonly lines: readonly string[] }
      return { initiativeId: item.initiativeId, heading, lines: refusal ? [] : [...lines], judges: facts.members.filter(({ personId }) => judgesOf(facts, item).includes(personId)).map(({ personId, name }) => ({ personId, name })) }
    }),
    texts: textsOf(facts, written).map(({ pieces, ...key }) => ({ ...key, text: textOf(pieces), pieces: [...pieces] })),
    versions: versionsOf(facts, written), onPaper: facts.minutesOnPaper,
    signers: minutesRoles.map((role) => ({ role, name: nameOf(role === 'chair' ? chair : secretary) })),
    signatures: written.signatures.map(({ id, role, name, at, sha256, voidAt }) => ({ id, role, name, at, sha256, voidAt })),
    acts: {
      ...(writesMinutes(minutes, person) && { correct: refuseWriting(minutes, person) ?? null }),
      ...(signsAs(minutes, person) !== null && facts.closedAt && { sign: refuseSigningMinutes(minutes, person) ?? null }),
      ...(writesMinutes(minutes, person) && facts.closedAt && { on_paper: refuseOnPaper(minutes, person) ?? null }),
    },
  }
}

/** Who writes the minutes may do so before every item has its result. */
export const readsWhileWriting = (facts: SittingFacts, actor: Actor, refusal: Refusal): boolean =>
  refusal.code === 'sitting.items_undecided' && writesMinutes({ signers: minutesSigners(facts) }, minutesPerson(facts, actor))

/** Each saving with what it changed, the latest first. */
function versionsOf({ closedAt, conclusion }: SittingFacts, { revisions }: Written): Minutes['versions'] {
  const before = (one: Revision) => revisions.findLast((other) => other.version < one.version && sameKey(other, one))?.text ?? (one.field === 'conclusion' ? conclusion : one.field === 'closing' ? usualClosing : '')
  return [...Map.groupBy(revisions, ({ version }) => version)].map(([version, ones]) => {
    const [{ at, by, reason }] = ones as [Revision]
    return { version, at, by, reason, inTheRoom: isOfTheRoom({ at }, closedAt), changes: ones.map((one) => ({ field: one.field, initiativeId: one.initiativeId, personId: one.personId, before: before(one), after: one.text })) }
  }).toReversed()
}
