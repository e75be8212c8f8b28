import { castVote, followSitting, noteAttendance, readSitting, turnToItem } from '@sangkien/contract/council'
import { saveMarks } from '@sangkien/contract/scoring'
import type { PersonId } from '@sangkien/domain/ids'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildApp } from '../app.ts'
import { aFiled, aRoom, goodMarks, onAgenda, opened, type Room } from '../../test/a-sitting.ts'
import { refusedWith, world } from '../../test/world.ts'

describe('following a sitting', () => {
  const w = world()
  let address = ''
  const open: AbortController[] = []
  beforeAll(async () => { address = await w.app.listen({ port: 0, host: '127.0.0.1' }) })
  afterEach(() => { for (const one of open.splice(0)) one.abort() })

  /** A screen: what it was told so far. */
  async function screen(room: Room, person: PersonId) {
    const { cookie } = await w.as(person)
    const abort = new AbortController()
    open.push(abort)
    const reply = await fetch(`${address}${followSitting.path.replace(':id', room.sitting)}`, { headers: { cookie: `sangkien=${cookie}` }, signal: abort.signal })
    const told: string[] = []
    void (async () => {
      for await (const chunk of reply.body!.pipeThrough(new TextDecoderStream())) told.push(...chunk.split('\n').filter((line) => line.startsWith('event: ')).map((line) => line.slice(7)))
    })().catch(() => undefined)
    await sleep(400) // it has seen how things stand
    return { status: reply.status, type: reply.headers.get('content-type'), told }
  }
  const settle = () => sleep(500)

  it('tells every screen at once which item the chair turned to, and each reads the rest by its own right', async () => {
    const room = await aRoom(w)
    const ids = [await aFiled(w, room), await aFiled(w, room)] as const
    await onAgenda(w, room, ...ids)
    await opened(w, room)
    const screens = await Promise.all([room.chair, room.members[1]!, room.office].map((person) => screen(room, person)))
    expect(screens.map(({ status, type }) => [status, type])).toEqual(Array(3).fill([200, 'text/event-stream; charset=utf-8']))

    expect((await (await w.as(room.chair))(turnToItem, { params: { id: room.sitting }, body: { initiativeId: ids[1] } })).current).toBe(ids[1])
    await settle()
    for (const { told } of screens) expect(told).toEqual(['item', 'changed'])
    expect((await (await w.as(room.members[1]!))(readSitting, { params: { id: room.sitting } })).current).toBe(ids[1])
    await expect((await w.as(room.members[1]!))(turnToItem, { params: { id: room.sitting }, body: { initiativeId: ids[0] } })).rejects.toMatchObject({ status: 403 })
  })

  it('says nothing of what its reader may not see: an author hears of no vote on their dossier, a member before the sitting of nobody’s sheet', async () => {
    const room = await aRoom(w, { size: 7 })
    const [chair, author, other] = room.members as [PersonId, PersonId, PersonId]
    const id = await aFiled(w, room, { authors: [author] })
    await onAgenda(w, room, id)
    const before = await screen(room, chair)
    const as = await w.as(other)
    await as(saveMarks, { params: { sittingId: room.sitting, initiativeId: id }, body: { rev: 0, marks: goodMarks, remark: '' } })
    await settle()
    expect(before.told).toEqual([])

    await opened(w, room)
    const [theirs, mine] = [await screen(room, chair), await screen(room, author)]
    await as(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice: 'agree' } })
    await settle()
    expect([theirs.told, mine.told]).toEqual([['changed'], []])
    await (await w.as(room.office))(noteAttendance, { params: { id: room.sitting }, body: { present: room.members.slice(0, 6), online: [other] } })
    await settle()
    expect(mine.told).toEqual(['changed'])
    expect((await as(readSitting, { params: { id: room.sitting } })).members.filter(({ online }) => online).map(({ personId }) => personId)).toEqual([other])
  })

  it('keeps no server from stopping', async () => {
    const room = await aRoom(w)
    const own = await buildApp({ db: w.db, clock: () => w.now, dataDir: w.dataDir, demo: false, publicAddress: 'http://thu.invalid' })
    const at = await own.listen({ port: 0, host: '127.0.0.1' })
    const { cookie } = await w.as(room.chair)
    const reply = await fetch(`${at}${followSitting.path.replace(':id', room.sitting)}`, { headers: { cookie: `sangkien=${cookie}` } })
    const ended = reply.text()
    await sleep(400)
    expect(await Promise.race([own.close().then(() => 'stopped'), sleep(10_000, 'waits')])).toBe('stopped')
    expect(await ended).toMatch(/^retry: 1000/)
  })

  it('is for who may see the sitting, and turns to nothing that is concluded or before it opens', async () => {
    const room = await aRoom(w)
    const id = await aFiled(w, room)
    await onAgenda(w, room, id)
    expect((await screen(room, await w.person(['council_member']))).status).toBe(404)
    expect((await screen(room, await w.person(['records_clerk']))).status).toBe(403)
    await expect((await w.as(room.office))(turnToItem, { params: { id: room.sitting }, body: { initiativeId: id } })).rejects.toMatchObject(refusedWith('sitting.not_open', 409))
  })
})
