import type { Endpoint, InputOf, ResultOf } from '@sangkien/contract/endpoint'
import type { OrgId, PersonId } from '@sangkien/domain/ids'
import type { Day } from '@sangkien/domain/time/day'
import type { FastifyInstance } from 'fastify'
import type { Actor } from '../actor.ts'
import { type Db, inOrganisation, type Tx } from '../db.ts'
import { type Caller, callerOf, type SentFile } from '../http/in-process.ts'
import { enter, hashToken } from '../people/identify.ts'
import { startSession } from '../people/start-session.ts'

type Act = () => Promise<void>

/**
 * Plays the past in its order: acts are set down for an instant, taken up by time, and spoken to the doors as the person who
 * acts, with the clock at that instant. Whatever the demonstration shows was thus allowed by the rules of its day.
 */
export class StageManager {
  now: Date
  readonly #db: Db
  readonly #org: OrgId
  readonly #app: () => FastifyInstance
  readonly #acts: { at: number; order: number; act: Act }[] = []
  readonly #callers = new Map<PersonId, Caller>()

  constructor(db: Db, org: OrgId, app: () => FastifyInstance, from: Date) {
    this.now = from
    this.#db = db
    this.#org = org
    this.#app = app
  }

  /** Sets an act down for this day at this time, Việt Nam (`9.5` is 9:30). */
  on(day: Day, hour: number, act: Act): void {
    this.#acts.push({ at: Date.parse(`${day}T00:00:00Z`) + (hour - 7) * 3_600_000, order: this.#acts.length, act })
  }

  /** Plays everything up to `until`; what is set down for later is not played. Tells how far it is after each act. */
  async play(until: Date, tell: (done: number, of: number) => void): Promise<void> {
    for (let done = 1; ; done += 1) {
      this.#acts.sort((a, b) => a.at - b.at || a.order - b.order)
      const next = this.#acts.shift()
      if (!next || next.at > until.getTime()) return
      this.now = new Date(Math.max(next.at, this.now.getTime() + 1000))
      await next.act()
      tell(done, done + this.#acts.length)
    }
  }

  async as<E extends Endpoint>(person: PersonId, endpoint: E, input: InputOf<E>): Promise<ResultOf<E>> {
    return (await this.#callerOf(person))(endpoint, input)
  }

  async upload<E extends Endpoint>(person: PersonId, endpoint: E, input: InputOf<E>, file: SentFile): Promise<ResultOf<E>> {
    return (await this.#callerOf(person)).upload(endpoint, input, file)
  }

  /** The bytes of a paper, as the person who asks gets them. */
  async file<E extends Endpoint>(person: PersonId, endpoint: E, input: InputOf<E>): Promise<Buffer> {
    return (await (await this.#callerOf(person)).file(endpoint, input)).bytes
  }

  async #callerOf(person: PersonId): Promise<Caller> {
    let caller = this.#callers.get(person)
    if (!caller) {
      // A session last used in the far future never locks itself while the clock jumps; all of them end with the play.
      const { cookie } = await inOrganisation(this.#db, this.#org, (tx) => startSession(tx, this.#org, person, { now: new Date('2099-01-01T00:00:00Z'), userAgent: 'dữ liệu minh họa', address: '' }))
      caller = callerOf(this.#app(), cookie)
      this.#callers.set(person, caller)
    }
    return caller
  }

  /** Several acts of one person in one transaction, behind the doors but through the same functions: a dossier has twenty fields, a sitting a hundred votes. */
  async inside<T>(person: PersonId, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
    const [, token = ''] = (await this.#callerOf(person)).cookie.split('.')
    return inOrganisation(this.#db, this.#org, async (tx) => work(tx, await enter(tx, { org: this.#org, tokenHash: hashToken(token) }, this.now)))
  }

  endSessions(): Promise<unknown> {
    return inOrganisation(this.#db, this.#org, (tx) => tx.deleteFrom('session').where('org_id', '=', this.#org).execute())
  }
}
