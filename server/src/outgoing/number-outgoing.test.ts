import * as door from '@sangkien/contract/outgoing'
import { expect, it } from 'vitest'
import { anOfficeThatSigns, today } from '../../test/an-office-that-signs.ts'
import { world } from '../../test/world.ts'
import { newId } from '../id.ts'

const w = world()

it('fifty clerks at once give fifty numbers, each once', async () => {
  const office = await anOfficeThatSigns(w)
  const first = await office.paper('signed')
  const ids = await w.inside(async (tx) => {
    const { folded: _folded, ...row } = await tx.selectFrom('outgoing').where('org_id', '=', w.org).where('id', '=', first.id).selectAll().executeTakeFirstOrThrow()
    const revision = await tx.selectFrom('outgoing_revision').where('org_id', '=', w.org).where('outgoing_id', '=', first.id).selectAll().executeTakeFirstOrThrow()
    const copies = Array.from({ length: 49 }, () => newId())
    await tx.insertInto('outgoing').values(copies.map((id) => ({ ...row, id })) as never).execute()
    await tx.insertInto('outgoing_revision').values(copies.map((outgoing_id) => ({ ...revision, outgoing_id, faults: JSON.stringify(revision.faults) })) as never).execute()
    return [first.id, ...copies]
  })
  const clerks = await Promise.all(ids.map(() => w.as(office.clerk)))
  const given = await Promise.all(ids.map((id, at) => clerks[at]!(door.numberOutgoing, { params: { id }, body: { version: first.version, dated: today } })))
  expect(given.map(({ numberText }) => Number(numberText!.split('/')[0])).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1))
}, 60_000)
