import { readHome } from '@sangkien/contract/home'
import { type ExpertRequest, stateOf } from '@sangkien/domain/expert/expert-request'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { stages } from '@sangkien/domain/initiative/stage'
import { refuseOwn } from '@sangkien/domain/intake/refuse-accept'
import { hasClosed, day } from '@sangkien/domain/time/day'
import { expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { aSnapshot } from '../../test/a-snapshot.ts'
import { aRoom } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'
import { newId } from '../id.ts'

const w = world({ breaks: { because: 'the product of cases has requests no door would make', names: ['an opinion handed in from outside is the answer of its request, and every answer is one'] } })

it('urge_expert is listed exactly for dossiers of others with a request the rule calls open, its day over', async () => {
  const room = await aRoom(w)
  const officer = await w.person(['secretariat'])
  const expert = await w.person(['outside_expert'])
  const due = { over: day('2026-11-20'), today: day('2026-11-23') }
  const ends = [{}, { conflict: true, declared_at: w.now }, { conflict: false, declared_at: w.now }, { declined_at: w.now, declined_reason: 'Không đúng chuyên môn' }, { withdrawn_at: w.now, withdrawn_by: officer, withdrawn_reason: 'Không cần nữa' }, { conflict: false, declared_at: w.now, answered_at: w.now }]
  const cases = new Map<InitiativeId, { readonly request: ExpertRequest; readonly due: keyof typeof due; readonly authors: readonly PersonId[] }>()
  for (const stage of stages)
    for (const end of ends)
      for (const [when, authors, decidedSince] of [['over', [], false], ['today', [], false], ['over', [officer], false], ['over', [], true]] as const) {
        const id = await anInitiative(w, { stage, authors })
        await aSnapshot(w, id, room.regulation, { authors })
        await w.inside(async (tx) => {
          await tx.insertInto('expert_request').values({ org_id: w.org, id: newId(), initiative_id: id, snapshot_number: 1, expert_id: expert, question: 'Ý kiến về số liệu', due_on: due[when], asked_by: officer, asked_at: new Date('2026-11-01T02:00:00Z'), ...end }).execute()
          if (decidedSince) await tx.insertInto('second_look').values({ org_id: w.org, initiative_id: id, sitting_id: room.sitting, asked_by: officer, asked_at: w.now, asked_on: due.today, reasons: 'Có số liệu mới', due_on: day('2027-01-20') }).execute()
        })
        cases.set(id, { due: when, authors, request: { stage, conflict: ('conflict' in end ? end.conflict : null) ?? null, answered: 'answered_at' in end, declined: 'declined_at' in end, withdrawn: 'withdrawn_at' in end, decidedSince } })
      }
  const ruled = [...cases].filter(([, one]) => stateOf(one.request) === 'asked' && hasClosed(due[one.due], w.now) && !refuseOwn(one.authors, officer)).map(([id]) => id as string)
  const listed = (await (await w.as(officer))(readHome, {})).duties.filter(({ kind }) => kind === 'urge_expert').map(({ subjectId }) => subjectId)
  expect(listed.toSorted()).toEqual(ruled.toSorted())
  expect(ruled.length).toBeGreaterThan(3)
})
