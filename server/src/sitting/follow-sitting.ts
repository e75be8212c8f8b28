import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { InitiativeId, SittingId } from '@sangkien/domain/ids'
import { dayOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import { type Db, inOrganisation, type Tx } from '../db.ts'
import { loadCurrent, loadSitting, type SittingFacts } from './sitting.query.ts'
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
  const look = () => void once(itemReads, db, actor, id, loadCurrent).then(async (on) => {
    // The item first, for every screen at once; what else changed is worked out after it, and not at all where something newer came.
    if (shown !== '' && on !== current) stream.push(`event: item\ndata: ${JSON.stringify({ current: on })}\n\n`)
    current = on
    const facts = await once(factReads, db, actor, id, loadSitting)
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

/**
 * A sitting is read once for all screens that look while it is read: what a screen may show of it is worked out from the facts, without
 * the database. Of many words in a row only the last is waited for, so that fifteen votes at once are not fifteen readings.
 */
interface Reads<Read> { readonly waiting: Map<string, Promise<Read>>; readonly running: Map<string, Promise<unknown>> }
const itemReads: Reads<InitiativeId | null> = { waiting: new Map(), running: new Map() }
const factReads: Reads<SittingFacts> = { waiting: new Map(), running: new Map() }
function once<Read>({ waiting, running }: Reads<Read>, db: Db, actor: Actor, id: SittingId, read: (tx: Tx, actor: Actor, id: SittingId) => Promise<Read>): Promise<Read> {
  const key = `${actor.org} ${id}`
  const asked = waiting.get(key)
  if (asked) return asked
  const turn = Promise.allSettled([running.get(key), new Promise<void>((resolve) => setImmediate(resolve))]).then(() => {
    waiting.delete(key) // who asks from here on may have heard of something later
    const reading = inOrganisation(db, actor.org, (tx) => read(tx, actor, id)).finally(() => { if (running.get(key) === reading) running.delete(key) })
    running.set(key, reading)
    return reading
  })
  waiting.set(key, turn)
  return turn
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
