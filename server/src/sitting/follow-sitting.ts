import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { InitiativeId, SittingId } from '@sangkien/domain/ids'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Db } from '../db.ts'
import { sharedCurrent, sharedSitting } from './shared-reads.ts'
import type { SittingFacts } from './sitting.query.ts'
import { watchRoom } from './room-hub.ts'
import { viewSitting } from './view-sitting.ts'

/** A stream is ended after so long and asked for again: rights that ended meanwhile end it for good. */
const lastsMs = 5 * 60_000
const beatMs = 20_000

/**
 * Tells one screen that what it shows of a sitting is no longer so, and nothing else: which item the council is on, and that the rest is
 * to be read again. It speaks only when the view of this very reader has changed, so that nothing is learnt from its silence or its times.
 */
export function followSitting(db: Db, actor: Actor, id: SittingId, clock: () => Date): Readable {
  let shown = ''
  let current: InitiativeId | null = null
  let latest: SittingFacts | undefined
  const stream = new Readable({ read: () => undefined })
  const look = () => void sharedCurrent(db, actor, id).then(async (on) => {
    // The item first, for every screen at once; what else changed is worked out after it, and not at all where something newer came.
    if (shown !== '' && on !== current) stream.push(`event: item\ndata: ${JSON.stringify({ current: on })}\n\n`)
    current = on
    const facts = await sharedSitting(db, actor, id)
    latest = facts
    await new Promise<void>((resolve) => setImmediate(resolve))
    if (latest !== facts) return
    const now = lookOf(facts, actor, clock())
    if (shown !== '' && now !== shown) stream.push('event: changed\ndata: {}\n\n')
    shown = now
  }).catch(() => stream.push(null))
  const stop = watchRoom(db, actor.org, id, { look, end: () => stream.push(null) })
  const beat = setInterval(() => stream.push(': \n\n'), beatMs)
  const end = setTimeout(() => stream.push(null), lastsMs)
  stream.once('close', () => { stop(); clearInterval(beat); clearTimeout(end) })
  stream.push('retry: 1000\n\n')
  look()
  return stream
}

/** How a sitting looks to somebody, as a hash; worked out once for all their screens. */
const looks = new WeakMap<SittingFacts, Map<string, string>>()
function lookOf(facts: SittingFacts, actor: Actor, now: Date): string {
  const known = looks.get(facts) ?? new Map<string, string>()
  looks.set(facts, known)
  const key = `${actor.id} ${[...actor.roles].toSorted().join(' ')}`
  const look = known.get(key) ?? createHash('sha256').update(JSON.stringify(viewSitting(facts, actor, dayOf(now)))).digest('base64')
  known.set(key, look)
  return look
}
