import { catalogue } from '@sangkien/contract/catalogue'
import { readSitting } from '@sangkien/contract/council'
import type { Endpoint } from '@sangkien/contract/endpoint'
import { readInitiative } from '@sangkien/contract/initiative'
import { keyPaperSheet } from '@sangkien/contract/paper-sheet'
import { handInSheet, listMySheets, readScoreSheet, reopenSheet, saveMarks } from '@sangkien/contract/scoring'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { Marks } from '@sangkien/domain/scoring/scale'
import { describe, expect, it } from 'vitest'
import { aFiled, aRoom, goodMarks, onAgenda, opened, type Room, score } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'
import { newId } from '../id.ts'

const doors = [...catalogue].filter(([, { method, reply }]) => method === 'GET' && reply !== 'file' && reply !== 'events')
const lowMarks: Marks = { novelty: 10, applicability: 10, benefit: 10 }

/** Product.md S2, S23: before one's own sheet is in, nothing of others' — no mark, no count, no order, no empty row — reaches a member in any reply. */
describe('independent scoring', () => {
  const w = world()
  /** One session a person: they see their own sessions, and those are not what is measured. */
  const sessions = new Map<PersonId, string>()
  let asked = 0

  /** What every door for reading answers this person, byte by byte. */
  async function everything(person: PersonId, room: Room, initiative: InitiativeId): Promise<Map<string, string>> {
    const cookie = sessions.get(person) ?? (await w.as(person)).cookie
    sessions.set(person, cookie)
    const replies = new Map<string, string>()
    const remoteAddress = `10.0.0.${(asked += 1)}` // so many questions from one address would be refused as too many
    for (const [name, endpoint] of doors)
      for (const id of [room.sitting, initiative, room.council]) {
        const url = pathOf(endpoint, { id, sittingId: room.sitting, initiativeId: initiative })
        if (replies.has(`${name} ${url}`)) continue
        const reply = await w.app.inject({ method: 'GET', url, remoteAddress, headers: { cookie: `sangkien=${cookie}` } })
        replies.set(`${name} ${url}`, `${reply.statusCode} ${withoutReference(reply.body)}`)
      }
    return replies
  }
  const changed = (a: Map<string, string>, b: Map<string, string>) => [...a].filter(([door, body]) => b.get(door) !== body).map(([door]) => door.split(' ')[0])
  const takeBack = async (room: Room, id: InitiativeId, scorer: PersonId, marks: Marks) => {
    const as = await w.as(scorer)
    const params = { sittingId: room.sitting, initiativeId: id }
    const { rev } = await as(reopenSheet, { params })
    await as(saveMarks, { params, body: { rev, marks, remark: '' } })
  }

  async function twoToScore(seated: readonly PersonId[] = []) {
    const room = await aRoom(w, { seated })
    const author = await w.person()
    const id = await aFiled(w, room, { authors: [author] })
    await onAgenda(w, room, id, await aFiled(w, room, { authors: [await w.person()], title: 'Sổ trực điện tử' }))
    return { room, id, author }
  }

  it('tells a member whose sheet is not in nothing, whether colleagues gave much, little or nothing', async () => {
    const { room, id } = await twoToScore()
    const [me, colleague] = [room.members[1]!, room.members[2]!]
    const before = await everything(me, room, id)
    await score(w, room, id, [colleague], goodMarks)
    const high = await everything(me, room, id)
    await takeBack(room, id, colleague, lowMarks)
    const low = await everything(me, room, id)

    expect([changed(before, high), changed(high, low)]).toEqual([[], []])
    for (const endpoint of [readSitting, readScoreSheet, listMySheets, readInitiative]) // there was something to leak, and the doors were open
      expect(before.get(`${nameOf(endpoint)} ${pathOf(endpoint, { id: endpoint === readInitiative ? id : room.sitting, sittingId: room.sitting, initiativeId: id })}`)).toMatch(/^200 /)
  })

  it('hands out the same next dossier, whatever colleagues have handed in, on paper or not', async () => {
    /** What handing in the first sheet leads to, of three, when colleagues have handed in these. */
    const nextAfter = async (done: readonly number[], paper: boolean) => {
      const room = await aRoom(w)
      const ids: InitiativeId[] = []
      for (const title of ['Một', 'Hai', 'Ba', 'Bốn']) ids.push(await aFiled(w, room, { title, authors: [await w.person()] }))
      await onAgenda(w, room, ...ids)
      const [me, ...colleagues] = [room.members[1]!, room.members[2]!, room.members[3]!]
      for (const at of done) await score(w, room, ids[at]!, colleagues)
      const officers = [room.office, await w.person(['secretariat'])]
      if (paper) for (const officer of officers) await (await w.as(officer))(keyPaperSheet, { params: { sittingId: room.sitting, initiativeId: ids[3]!, personId: room.members[4]! }, body: { marks: goodMarks, remark: '' } })
      const as = await w.as(me)
      const order = (await as(listMySheets, {})).filter(({ sittingId }) => sittingId === room.sitting).map(({ initiativeId }) => ids.indexOf(initiativeId))
      const params = { sittingId: room.sitting, initiativeId: ids[order[0]!]! }
      const { rev } = await as(saveMarks, { params, body: { rev: 0, marks: goodMarks, remark: '' } })
      const { nextInitiativeId, done: handedIn, of } = await as(handInSheet, { params, body: { rev } })
      return { order, next: ids.indexOf(nextInitiativeId!), handedIn, of }
    }
    const alone = await nextAfter([], false)
    expect([alone.next, alone.handedIn, alone.of]).toEqual([alone.order[1], 1, 4])
    expect(await nextAfter([0, 1], false)).toEqual(alone)
    expect(await nextAfter([1, 2], true)).toEqual(alone)
  })

  it('holds for the officer who is a member too, and runs the sitting', async () => {
    const officer = await w.person(['secretariat', 'council_member'])
    const { room, id } = await twoToScore([await w.person(['council_chair']), officer])
    const before = await everything(officer, room, id)
    await score(w, room, id, [room.chair], goodMarks)
    expect(changed(before, await everything(officer, room, id))).toEqual([])
    expect((await (await w.as(officer))(readSitting, { params: { id: room.sitting } })).agenda[0]).toMatchObject({ sheets: null, score: null })
  })

  it('tells how many are in once one’s own sheet is, and points only when no sheet can change', async () => {
    const { room, id } = await twoToScore()
    const me = room.members[1]!
    await score(w, room, id, [me, room.members[2]!])
    const item = async () => (await (await w.as(me))(readSitting, { params: { id: room.sitting } })).agenda[0]!
    expect(await item()).toMatchObject({ sheets: { handedIn: 2, of: 5 }, score: null, vote: null })
    await takeBack(room, id, me, lowMarks)
    expect(await item()).toMatchObject({ sheets: null, score: null })
    await opened(w, room)
    expect(await item()).toMatchObject({ sheets: { handedIn: 1, of: 5 }, score: { points: 81 } })
  })

  it('tells the officer who is no member how many are in, and no points before the sitting', async () => {
    const { room, id } = await twoToScore()
    await score(w, room, id, [room.chair])
    expect((await (await w.as(room.office))(readSitting, { params: { id: room.sitting } })).agenda[0]).toMatchObject({ sheets: { handedIn: 1, of: 5 }, score: null })
  })

  it('tells an author nothing at any time, also one who sits in the council', async () => {
    const { room, id, author } = await twoToScore()
    const member = room.members[3]!
    const own = await aFiled(w, room, { authors: [member], title: 'Lịch họp chung' })
    await onAgenda(w, room, own)
    await score(w, room, id, [member])
    await score(w, room, own, [room.chair])
    const before = [await everything(author, room, id), await everything(member, room, own)]
    await score(w, room, id, [room.members[4]!])
    await takeBack(room, own, room.chair, lowMarks)
    const after = [await everything(author, room, id), await everything(member, room, own)]
    // The member's count of the other dossier moves: their own sheet for that one is in.
    expect(changed(before[0]!, after[0]!)).toEqual([])
    expect(new Set(changed(before[1]!, after[1]!))).toEqual(new Set(['readSitting']))
    const seen = (await (await w.as(member))(readSitting, { params: { id: room.sitting } })).agenda.find(({ initiativeId }) => initiativeId === own)
    expect(seen).toMatchObject({ sheets: null, score: null, vote: null, votes: null, result: null })
  })

  it('shows an administrator no scores, whatever else they are', async () => {
    const both = await w.person(['administrator', 'secretariat'])
    const { room, id } = await twoToScore()
    await score(w, room, id, room.members)
    await opened(w, room)
    const seen = await (await w.as(both))(readSitting, { params: { id: room.sitting } })
    expect(seen.agenda[0]).toMatchObject({ sheets: null, score: null, vote: null, suggested: null })
    expect((await (await w.as(room.office))(readSitting, { params: { id: room.sitting } })).agenda[0]).toMatchObject({ score: { points: 81 } })
  })
})

const nameOf = (endpoint: Endpoint): string => [...catalogue].find(([, one]) => one === endpoint)![0]
const pathOf = (endpoint: Endpoint, params: Record<string, string>): string => endpoint.path.replace(/:(\w+)/g, (_all, name: string) => params[name] ?? sample[name] ?? nobody)
/** The same at every asking: an address of its own each time would be a change by itself. */
const nobody = newId()
const sample: Record<string, string> = { format: 'pdf', kind: 'examine', year: '2026', day: '2026-09-02', organisation: 'khong-co', token: 'khong-co', code: 'KHONG-CO', field: 'title', condition: 'new', evidenceId: '0192f6a0-0000-7000-8000-000000000000' }
/** The number of a request is its own. */
const withoutReference = (body: string) => body.replace(/"reference":"[^"]*"/, '')
