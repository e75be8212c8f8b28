import type { InitiativeId, SittingId } from '@sangkien/domain/ids'
import type { Role } from '@sangkien/domain/people/role'
import type { Actor } from '../actor.ts'
import { type Db, inOrganisation, type Tx } from '../db.ts'
import { loadCurrent, loadSitting, type SittingFacts } from './sitting.query.ts'

/**
 * A sitting is read once for all who look while it is read: what each may see of it is worked out from the facts, without the
 * database. Of many changes in a row only the last is waited for, so that fifteen votes at once, each seen on a hundred screens, are a
 * few readings. Who asks has been let in before; what they get was read after they asked.
 */
interface Reads<Read> { readonly waiting: Map<string, Promise<Read>>; readonly running: Map<string, Promise<unknown>> }
const itemReads: Reads<InitiativeId | null> = { waiting: new Map(), running: new Map() }
const factReads: Reads<SittingFacts> = { waiting: new Map(), running: new Map() }

/** The facts of a sitting as it stands now or a little later; never inside a transaction, for it takes a connection of its own. */
export const sharedSitting = (db: Db, actor: Actor, id: SittingId): Promise<SittingFacts> => once(factReads, db, unbound(actor), id, loadSitting)
/** The item the council is on, the same way. */
export const sharedCurrent = (db: Db, actor: Actor, id: SittingId): Promise<InitiativeId | null> => once(itemReads, db, actor, id, loadCurrent)

/** One reading serves many: it hangs on the rights of none of them. */
const unbound = (actor: Actor): Actor => ({ ...actor, roles: new Set<Role>(['secretariat']) })

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
