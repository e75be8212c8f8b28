import { refuseCorrecting } from '@sangkien/domain/minutes/refuse-correcting'
import { type MinutesRole } from '@sangkien/domain/minutes/signers'
import { refuseOnPaper, refuseSigningMinutes, refuseUnread, signsAs } from '@sangkien/domain/minutes/refuse-signing-minutes'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { record } from '../history/record.ts'
import { Forbidden, NotFound, Refuse, Stale } from '../http/refuse.ts'
import { newId } from '../id.ts'
import { notify } from '../notice/notify.ts'
import { provePassword } from '../people/prove-password.ts'
import { judgesOf, minutesSigners } from '../sitting/room.ts'
import type { SittingFacts } from '../sitting/sitting.query.ts'
import { minutesCase, minutesPerson, refuseReading } from './minutes-case.ts'
import { contentOf, hashOf } from './minutes-content.ts'
import { loadWritten, revOf, sameKey, standingOnes, type TextKey } from './minutes.query.ts'
import { readsWhileWriting, viewMinutes } from './view-minutes.ts'

export interface Corrections { readonly rev: number; readonly reason: string; readonly texts: readonly (TextKey & { readonly text: string })[] }

/** Writes these texts into the minutes, each that is another as one correction. What was signed is signed no longer, and who had is told. */
export async function correctMinutes(tx: Tx, actor: Actor, facts: SittingFacts, { rev, reason, texts }: Corrections, now: Date): Promise<void> {
  await mayHave(facts, actor)
  const written = await loadWritten(tx, actor, facts)
  if (revOf(written) !== rev) throw new Stale(await viewMinutes(tx, actor, facts, now))
  const stands = contentOf(facts, written, now).texts
  for (const key of texts) if (!isOfThisSitting(facts, key)) throw new NotFound()
  const changed = texts.filter((text) => (stands.find((one) => sameKey(one, text))?.text ?? '') !== text.text)
  const refusal = refuseCorrecting(minutesCase(facts, written), minutesPerson(facts, actor), { fields: changed.map(({ field }) => field), changed: changed.length, reason })
  if (refusal) throw new Refuse(refusal)
  const version = (written.revisions.at(-1)?.version ?? 0) + 1
  await tx.insertInto('minutes_revision').values(changed.map(({ field, initiativeId, personId, text }) => ({
    org_id: actor.org, id: newId(), sitting_id: facts.id, version, field, initiative_id: initiativeId, person_id: personId, text, reason: facts.closedAt ? reason : '', written_by: actor.id, written_at: now,
  }))).execute()
  const signers = standingOnes(written)
  await tx.updateTable('minutes_signature').set({ void_at: now }).where('org_id', '=', actor.org).where('sitting_id', '=', facts.id).where('void_at', 'is', null).execute()
  await notify(tx, actor.org, { to: signers.map(({ personId }) => personId).filter((id) => id !== actor.id), kind: 'minutes.signature_void', facts: { sittingId: facts.id, sitting: facts.name, minutes: true }, now })
  await record(tx, actor.org, { at: now, actor, what: 'sitting.minutes_written', noun: 'sitting', subject: facts.id, detail: { version, texts: changed.length, signaturesVoid: signers.length } })
}

/** An opinion is of a member who judges the item; the rest of an item names nobody, and what is of the sitting names neither. */
function isOfThisSitting(facts: SittingFacts, { field, initiativeId, personId }: TextKey): boolean {
  if (field !== 'discussion' && field !== 'opinion') return initiativeId === null && personId === null
  const item = facts.items.find((one) => one.initiativeId === initiativeId)
  return item !== undefined && (field === 'discussion' ? personId === null : personId !== null && judgesOf(facts, item).includes(personId))
}

/** Signs what was read. The password comes first of what may fail for good: a wrong one counts towards the lock. */
export async function signMinutes(tx: Tx, actor: Actor, facts: SittingFacts, { sha256, password }: { readonly sha256: string; readonly password: string }, now: Date): Promise<void> {
  await mayHave(facts, actor)
  const written = await loadWritten(tx, actor, facts)
  const [minutes, person] = [minutesCase(facts, written), minutesPerson(facts, actor)]
  const content = standingOnes(written)[0]?.content ?? contentOf(facts, written, now)
  const hash = hashOf(content)
  const refusal = refuseSigningMinutes(minutes, person) ?? refuseUnread(sha256, hash)
  if (refusal) throw new Refuse(refusal)
  await provePassword(tx, actor, password, now)
  const role: MinutesRole = signsAs(minutes, person)!
  await tx.insertInto('minutes_signature').values({ org_id: actor.org, id: newId(), sitting_id: facts.id, role, person_id: actor.id, version: content.version, content: JSON.stringify(content), sha256: hash, signed_at: now }).execute()
  const { chair } = minutesSigners(facts)
  if (role === 'secretary' && chair) await notify(tx, actor.org, { to: [chair], kind: 'minutes.to_sign', facts: { sittingId: facts.id, sitting: facts.name, minutes: true }, now })
  await record(tx, actor.org, { at: now, actor, what: 'sitting.minutes_signed', noun: 'sitting', subject: facts.id, detail: { role, sha256: hash } })
}

/** The agency signs these minutes by hand, or, after all, here. */
export async function signOnPaper(tx: Tx, actor: Actor, facts: SittingFacts, onPaper: boolean, now: Date): Promise<void> {
  await mayHave(facts, actor)
  const refusal = refuseOnPaper(minutesCase(facts, await loadWritten(tx, actor, facts)), minutesPerson(facts, actor))
  if (refusal) throw new Refuse(refusal)
  await tx.updateTable('sitting').set({ minutes_on_paper: onPaper }).where('org_id', '=', actor.org).where('id', '=', facts.id).execute()
  await record(tx, actor.org, { at: now, actor, what: 'sitting.minutes_on_paper', noun: 'sitting', subject: facts.id, detail: { onPaper } })
}

/** Who may not see the minutes writes and signs nothing in them. */
async function mayHave(facts: SittingFacts, actor: Actor): Promise<void> {
  if (actor.roles.has('administrator')) throw new Forbidden()
  const refusal = refuseReading(facts, actor)
  if (refusal && !readsWhileWriting(facts, actor, refusal)) throw new Refuse(refusal)
}
