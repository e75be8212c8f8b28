import { changeIdea, noteIdea, readIdeaPhoto, removeIdea } from '@sangkien/contract/idea'
import * as door from '@sangkien/contract/initiative'
import { day } from '@sangkien/domain/time/day'
import type { UnitId } from '@sangkien/domain/ids'
import { beforeAll, expect, it } from 'vitest'
import { aFiledDossier } from '../../test/dossier.ts'
import { callerOf } from '../http/in-process.ts'
import { inOrganisation } from '../db.ts'
import { newId } from '../id.ts'
import { makeOrganisation } from '../organisation/make-organisation.ts'
import { addPersonRow } from '../people/add-person.ts'
import { startSession } from '../people/start-session.ts'
import { world } from '../../test/world.ts'

const w = world()

/** Somebody with every role there is, in another agency of the same installation. */
async function stranger() {
  const org = await makeOrganisation(w.db, { code: 'so-thu', name: 'Sở thử nghiệm', parentName: '', shortName: 'Sở', symbol: 'STN', place: 'Quảng Ngãi', headTitle: 'Giám đốc' }, w.now)
  const { person, cookie } = await inOrganisation(w.db, org, async (tx) => {
    const unitId = newId<UnitId>()
    await tx.insertInto('unit').values({ org_id: org, id: unitId, code: 'VP', name: 'Văn phòng Sở', parent_id: null, valid_from: day('2020-01-01') }).execute()
    const id = await addPersonRow(tx, org, { fullName: 'Người ngoài', kind: 'civil_servant', activeFrom: day('2020-01-01'), unitId, title: 'Chuyên viên' })
    await tx.insertInto('account').values({ org_id: org, person_id: id, username: 'ngoai' }).execute()
    for (const role of ['secretariat', 'decision_maker', 'leadership_viewer', 'unit_head'] as const)
      await tx.insertInto('role_grant').values({ org_id: org, id: newId(), person_id: id, role, unit_id: role === 'unit_head' ? unitId : null, from_day: day('2020-01-01'), to_day: null }).execute()
    return { person: id, cookie: (await startSession(tx, org, id, { now: w.now, userAgent: '', address: '' })).cookie }
  })
  return { person, call: callerOf(w.app, cookie) }
}

let outside: Awaited<ReturnType<typeof stranger>>
beforeAll(async () => { outside = await stranger() })

it('an id of another agency is an id there is not, whatever one is in one’s own', async () => {
  const { person, call } = outside
  const lan = await w.person()
  const id = await aFiledDossier(w, lan)
  const idea = await (await w.as(lan))(noteIdea, { body: { title: 'Ý tưởng của cơ quan này', note: '' } })
  const params = { id }
  const evidence = { id, evidenceId: newId() }
  const asked: Record<string, Promise<unknown>> = {
    read: call(door.readInitiative, { params }), timeline: call(door.readTimeline, { params }), changes: call(door.listFieldChanges, { params: { id, field: 'title' } }),
    save: call(door.saveField, { params: { id, field: 'title' }, body: { rev: 1, value: 'Của tôi' } }), submit: call(door.submitInitiative, { params }), withdraw: call(door.withdrawInitiative, { params, body: { reason: 'Xóa hộ' } }),
    authors: call(door.saveAuthors, { params, body: { rev: 0, authors: [{ personId: person, share: 10_000, contribution: '' }] } }), confirm: call(door.confirmShare, { params, body: { share: 10_000 } }),
    opinion: call(door.giveOpinion, { params, body: { supports: true, reasons: '' } }), ask: call(door.askOpinion, { params }), late: call(door.askLateFiling, { params, body: { reason: 'Lý do bất kỳ' } }), allow: call(door.allowLateFiling, { params, body: { reason: 'Lý do bất kỳ' } }),
    paper: call.file(door.readPaper, { params: { id, kind: 'report', format: 'docx' } }), file: call.file(door.readEvidence, { params: evidence }), thumbnail: call.file(door.readThumbnail, { params: evidence }),
    upload: call.upload(door.addEvidence, { params }, { name: 'a.txt', bytes: Buffer.from('x') }), idea: call(changeIdea, { params: { id: idea.id }, body: { title: 'Của tôi', note: '', version: 1 } }),
    remove: call(removeIdea, { params: { id: idea.id } }), photo: call.file(readIdeaPhoto, { params: { id: idea.id } }), begin: call(door.startInitiative, { body: { ideaId: idea.id } }),
  }
  const answers = await Promise.all(Object.entries(asked).map(async ([name, answer]) => [name, await answer.then(() => 'done', (error: { status?: number }) => error.status)]))
  expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(Object.keys(asked).map((name) => [name, 404])))
})

it('nobody of another agency can be made an author', async () => {
  const lan = await w.person()
  const { id } = await (await w.as(lan))(door.startInitiative, { body: { title: 'Một mình' } })
  await expect((await w.as(lan))(door.saveAuthors, { params: { id }, body: { rev: 0, authors: [{ personId: lan, share: 5000, contribution: '' }, { personId: outside.person, share: 5000, contribution: '' }] } }))
    .rejects.toMatchObject({ status: 422, fault: { issues: [{ path: 'authors.1.personId', code: 'unknown_person' }] } })
})
