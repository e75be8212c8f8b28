import { catalogue } from '@sangkien/contract/catalogue'
import type { Endpoint } from '@sangkien/contract/endpoint'
import { askExpert, listExperts } from '@sangkien/contract/expert'
import { saveAuthors, startInitiative } from '@sangkien/contract/initiative'
import { grantRole, leaveAgency, listPeople, openAccount, readPerson } from '@sangkien/contract/people'
import { delegate } from '@sangkien/contract/delegation'
import { invitePeople, listNewcomers } from '@sangkien/contract/invitation'
import { roles, type Role } from '@sangkien/domain/people/role'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleBody } from '../../test/sample-of.ts'
import { readEverything } from '../../test/two-worlds.ts'
import { aFiled, aRoom, type Room } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'

/** All that is open to somebody from outside: their account, and what they were asked. A door that is not here answers 403. */
const named = [
  'readMe', 'listSessions', 'endSession', 'changePassword', 'startSecondFactor', 'confirmSecondFactor', 'removeSecondFactor', 'readMailPreference', 'saveMailPreference',
  'listMyExpertRequests', 'readMyExpertRequest', 'declareExpertConflict', 'saveExpertOpinion', 'handInExpertOpinion', 'declineExpertRequest', 'readExpertEvidence',
]

describe('somebody from outside', () => {
  const w = world()
  let room: Room, id: InitiativeId, expert: PersonId
  const name = 'Phan Quốc Việt Ngoại'

  beforeAll(async () => {
    room = await aRoom(w)
    expert = await w.person(['outside_expert'], { fullName: name })
    id = await aFiled(w, room, { authors: [await w.person()] })
    await (await w.as(room.office))(askExpert, { params: { id }, body: { expertId: expert, question: 'Đề nghị cho ý kiến về tính mới', dueOn: '2026-12-10', confidential: true } })
  })

  it('finds every door of the contract closed but those named, whatever id stands in it', async () => {
    const { cookie } = await w.as(expert)
    const ids: Record<string, string> = { id, initiativeId: id, sittingId: room.sitting, personId: room.members[0]!, format: 'docx', kind: 'acceptance', year: '2026', day: '2026-09-02', field: 'title', condition: 'new', code: 'x' }
    let asked = 0
    const knock = ({ method, path, upload, ...endpoint }: Endpoint) => {
      const url = path.replace(/:(\w+)/g, (_all, part: string) => (path.startsWith('/api/sittings/:id') && part === 'id' ? room.sitting : ids[part] ?? id))
      const payload = method === 'GET' ? undefined : upload ? '{}' : JSON.stringify(sampleBody({ method, path, ...endpoint }, id) ?? {})
      return w.app.inject({ method, url, remoteAddress: `10.2.0.${(asked += 1) % 250}`, headers: { cookie: `sangkien=${cookie}`, ...(payload !== undefined && { 'content-type': 'application/json' }) }, ...(payload !== undefined && { payload }) })
    }
    const open: string[] = []
    for (const [door, endpoint] of catalogue) {
      if (endpoint.allow === 'public' || named.includes(door)) continue
      const { statusCode } = await knock(endpoint)
      if (statusCode !== 403) open.push(`${door}: ${statusCode}`)
    }
    expect(open).toEqual([])
    expect([...catalogue].filter(([, { allow }]) => allow !== 'public' && allow.includes('outside_expert')).map(([door]) => door).toSorted()).toEqual(named.toSorted())
  }, 60_000)

  it('is named through no door to who is no officer: not in a list, a search, a workbook or a count', async () => {
    const readers: readonly Role[] = roles.filter((role) => !['secretariat', 'administrator', 'outside_expert'].includes(role))
    const saying: string[] = []
    for (const role of [...readers, 'secretariat', 'administrator'] as const) {
      const { cookie } = await w.as(await w.person([role]))
      const read = await readEverything(w, cookie, { sitting: room.sitting, initiative: id, council: room.council, people: [expert], papers: true })
      for (const [door, { said }] of read) if (said.includes('Việt Ngoại')) saying.push(`${role}: ${door.split(' ')[0]}`)
    }
    // Who decides reads what the council reads; the accounts are kept by the office and the administrator.
    expect([...new Set(saying)].toSorted()).toEqual(['administrator: listExperts', 'administrator: exportHistory', 'decision_maker: readTimeline', 'secretariat: listExperts', 'secretariat: listExpertRequests', 'secretariat: readTimeline'].toSorted())
  }, 300_000)

  it('is made no author, nobody with a duty, and no leaver; to who keeps the people they are not there', async () => {
    const [admin, author] = [await w.as(await w.person(['administrator'])), await w.person()]
    const as = await w.as(author)
    const { id: draft } = await as(startInitiative, { body: { title: 'Sáng kiến' } })
    await expect(as(saveAuthors, { params: { id: draft }, body: { rev: 0, authors: [{ personId: author, share: 5000, contribution: '' }, { personId: expert, share: 5000, contribution: '' }] } })).rejects.toMatchObject({ status: 422 })
    for (const asked of [
      () => admin(readPerson, { params: { id: expert } }), () => admin(grantRole, { params: { id: expert }, body: { role: 'secretariat', unitId: null, from: '2026-11-23', to: null, basis: '' } }), () => admin(openAccount, { params: { id: expert }, body: { username: 'viet.moi' } }),
      () => admin(leaveAgency, { params: { id: expert }, body: { lastDay: '2026-12-01', reason: 'transfer', basis: '' } }),
    ]) await expect(asked()).rejects.toMatchObject({ status: 404 })
    const officeGrant = await w.inside((tx) => tx.selectFrom('role_grant').where('org_id', '=', w.org).where('person_id', '=', room.office).select('id').executeTakeFirstOrThrow())
    await expect((await w.as(room.office))(delegate, { body: { grantId: officeGrant.id, toId: expert, from: '2026-11-24', to: '2026-11-30', basis: 'Giấy số 1' } })).rejects.toMatchObject({ status: 404 })
    const { total } = await admin(listPeople, { query: {} })
    const { counts } = await admin(listNewcomers, { query: {} })
    await w.person(['outside_expert'])
    expect([(await admin(listPeople, { query: {} })).total, (await admin(listNewcomers, { query: {} })).counts]).toEqual([total, counts])
    expect(await admin(invitePeople, { body: { ids: [expert], by: 'slip', holdsDays: 7 } })).toEqual({ slips: [], mails: 0, passedOver: [] })
    expect((await admin(listExperts, {})).rows.map(({ fullName }) => fullName)).toContain(name)
  })
})
