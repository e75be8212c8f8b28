import { countBallot, openBallot } from '@sangkien/contract/ballot'
import { readSitting } from '@sangkien/contract/council'
import { paperChoices } from '@sangkien/domain/ballot/ballot-paper'
import type { Receipt } from '@sangkien/domain/ballot/check-count'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { beforeAll, describe, expect, it } from 'vitest'
import { aSecretRoom, carry, paperFor, putIn, secretly } from '../../test/a-secret-ballot.ts'
import { aFiled, aRoom, onAgenda, opened, type Room } from '../../test/a-sitting.ts'
import { attacks, chanceOf, dump, linked, orderIn, type Seen } from '../../test/ballot-attacker.ts'
import { type Caller, world } from '../../test/world.ts'
import { buildApp } from '../app.ts'

const [many, few] = [24, 6]
/** As browsers hold papers back, a hundred times as fast. */
const pace = { settle: 30, spread: 80 }
const shuffled = <T>(list: readonly T[]): T[] => list.map((one) => [Math.random(), one] as const).toSorted(([a], [b]) => a - b).map(([, one]) => one)
const aMoment = (most: number) => new Promise((done) => { setTimeout(done, Math.random() * most) })

interface Told { readonly seen: Seen; readonly truth: ReadonlyMap<PersonId, string>; readonly transactions: number; readonly papers: readonly Receipt[]; readonly leakyBox: readonly string[] }

describe('somebody with the database, its logs and its clock', () => {
  const w = world()
  const log: string[] = []
  let room: Room
  let office: Caller
  let callers: ReadonlyMap<PersonId, Caller>
  const items: InitiativeId[] = []
  const ballots: Told[] = []
  const leaky: Told[] = []

  beforeAll(async () => {
    // The clock runs, as on a server, and the log is kept as on a server.
    const begun = performance.now()
    await w.app.close()
    w.app = await buildApp({ db: w.db, clock: () => new Date(w.now.getTime() + performance.now() - begun), dataDir: w.dataDir, demo: false, publicAddress: 'http://thu.invalid' }, { log: { stream: { write: (line) => { log.push(line) } } } })
    await w.app.ready()
    await w.pool.query('create table leaky_box (like secret_ballot_paper)')
    // Notes which paper was written first, as the write-ahead log tells: nothing of the order of arrival escapes it.
    await w.pool.query(`create table watched (at bigserial, ballot_id uuid, serial text primary key);
      create function watch() returns trigger language plpgsql security definer as $$ begin insert into public.watched (ballot_id, serial) values (new.ballot_id, new.serial) on conflict do nothing; return new; end $$;
      create trigger watch after insert on secret_ballot_paper for each row execute function watch()`)
    room = await aRoom(w, { pack: secretly() })
    for (let at = 0; at < many + few; at += 1) items.push(await aFiled(w, room, { authors: [await w.person()] }))
    await onAgenda(w, room, ...items)
    await opened(w, room)
    office = await w.as(room.office)
    const signedIn: [PersonId, Caller][] = []
    for (const member of room.members) signedIn.push([member, await w.as(member)])
    callers = new Map(signedIn)
    for (const [at, id] of items.entries()) {
      if (at < many) ballots.push(await vote(id, Math.random))
      else leaky.push(await vote(id, undefined))
    }
  }, 120_000)

  /** One ballot of five who choose at random and come as they come. Without `chance` browsers put in at once, in the order they took: the leaky way. */
  async function vote(id: InitiativeId, chance: (() => number) | undefined): Promise<Told> {
    const at = { id: room.sitting, initiativeId: id }
    const key = (await office(openBallot, { params: at })).agenda.find(({ initiativeId }) => initiativeId === id)!.voting!.ballot!
    const truth = new Map<PersonId, string>()
    const papers: Receipt[] = []
    for (const voter of shuffled(room.members)) {
      await aMoment(3)
      const paper = await paperFor(callers.get(voter)!, at, key, shuffled(paperChoices)[0]!)
      truth.set(voter, paper.serial)
      papers.push(paper)
    }
    const blinded = new Map((await w.pool.query<{ person_id: PersonId; blinded: string }>('select person_id, blinded from secret_ballot_voter where ballot_id = $1', [key.id])).rows.map((row) => [row.person_id, row.blinded]))
    if (chance) expect(await Promise.all(papers.map((paper) => carry(w, paper, { pace, chance })))).toEqual(papers.map(() => 'in'))
    else for (const paper of papers) expect(await putIn(w, paper)).toBe('in')
    const arrived = (await w.pool.query<{ serial: string }>('select serial from watched where ballot_id = $1 order by at', [key.id])).rows.map(({ serial }) => serial)
    expect(arrived).toHaveLength(papers.length)
    for (const serial of arrived) await w.pool.query('insert into leaky_box select * from secret_ballot_paper where serial = $1', [serial])
    const order = await orderIn(w.pool, 'secret_ballot_paper', key.id)
    const took = (await w.pool.query<{ actor_id: PersonId }>(`select actor_id from history where what = 'ballot.paper_taken' and detail ->> 'ballotId' = $1 order by seq`, [key.id])).rows.map(({ actor_id }) => actor_id)
    const sessions = (await w.pool.query<{ person_id: PersonId }>('select person_id from session where person_id = any($1) order by last_seen_at desc, xmin::text::bigint desc', [room.members])).rows.map(({ person_id }) => person_id)
    await office(countBallot, { params: at, body: { withMissing: false } })
    return { seen: { took, blinded, sessions, arrived, ...order, signatures: new Map(papers.map(({ serial, signature }) => [serial, signature])) }, truth, transactions: order.transactions, papers, leakyBox: (await orderIn(w.pool, 'leaky_box', key.id)).byPlace }
  }

  it.each(Object.entries(attacks))('links no better than chance: %s', (_way, attack) => {
    const { least, most } = chanceOf(many)
    const right = linked(attack, ballots)
    expect(right).toBeGreaterThanOrEqual(least)
    expect(right).toBeLessThanOrEqual(most)
  })

  it('would link papers put in at once, in the order they were taken, by when they arrived', () => {
    expect(linked(attacks['by the order of taking and of arrival']!, leaky)).toBeGreaterThan(chanceOf(few, 8).most)
  })

  it('would link them by their place in a table that keeps the order of writing, and does not in ours', () => {
    const inOrder = leaky.map((one) => ({ ...one, seen: { ...one.seen, byPlace: one.leakyBox } }))
    expect(linked(attacks['by the order of taking and the place in the table']!, inOrder)).toBeGreaterThan(chanceOf(few, 8).most)
    expect(linked(attacks['by the order of taking and the place in the table']!, leaky)).toBeLessThanOrEqual(chanceOf(few).most)
  })

  it('finds all papers of a ballot written by one transaction', () => {
    expect(ballots.map(({ transactions }) => transactions)).toEqual(ballots.map(() => 1))
  })

  it('finds a paper in the box and nowhere else: not in another table, not in the log', async () => {
    await w.pool.query('drop trigger watch on secret_ballot_paper; drop table leaky_box, watched')
    const marks = ballots.flatMap(({ papers }) => papers.flatMap(({ serial, signature }) => [serial, signature.slice(0, 40)]))
    const rows = await dump(w.pool)
    const holding = (mark: string) => rows.filter(({ row }) => row.includes(mark)).map(({ table }) => table)
    for (const mark of marks) expect(holding(mark)).toEqual(['secret_ballot_paper'])
    expect(log.filter((line) => marks.some((mark) => line.includes(mark)))).toEqual([])
    expect(rows.some(({ table }) => table === 'secret_ballot_voter')).toBe(true) // there was something to link
  })

  it('reads in the log of a fault neither the paper nor where it came from', async () => {
    const of = await aSecretRoom(w)
    const ballot = (await (await w.as(of.room.office))(openBallot, { params: of.at })).agenda[0]!.voting!.ballot!
    const papers: Receipt[] = []
    for (const member of of.room.members) papers.push(await paperFor(await w.as(member), of.at, ballot, 'agree'))
    await w.pool.query('alter table secret_ballot_paper rename to away')
    log.length = 0
    await expect(putIn(w, papers[0]!)).rejects.toMatchObject({ status: 500 })
    await w.pool.query('alter table away rename to secret_ballot_paper')
    expect(log).toHaveLength(1)
    expect(log[0]).toContain('The box could not be reached')
    for (const mark of [papers[0]!.serial, papers[0]!.signature, ballot.id, '127.0.0.1', 'remoteAddress']) expect(log[0]).not.toContain(mark)
    expect((await (await w.as(of.room.office))(readSitting, { params: { id: of.room.sitting } })).agenda[0]!.voting!.ballot!.cast).toBe(0)
  })
})
