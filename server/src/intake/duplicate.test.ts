import { readInitiative } from '@sangkien/contract/initiative'
import { acceptInitiative } from '@sangkien/contract/intake'
import { checkNovelty, concludeNovelty, withdrawNoveltyConclusion } from '@sangkien/contract/novelty'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { beforeEach, describe, expect, it } from 'vitest'
import { aDesk } from '../../test/a-desk.ts'
import { written } from '../../test/dossier.ts'
import { refusedWith, world } from '../../test/world.ts'
import { newId } from '../id.ts'

const at = (time: string) => ({ received_at: new Date(`2026-11-23T${time}+07:00`) })

/** Two đơn on one solution: the first filed wins (Điều 4; initiative-law.md 3.8 and 6.9). */
describe('two dossiers on one solution, received at 09:00:01 and 09:00:05', () => {
  const w = world()
  const { office, received, checked, who } = aDesk(w)
  let [lan, minh] = ['' as PersonId, '' as PersonId]
  let [first, later] = ['' as InitiativeId, '' as InitiativeId]
  let times = 0
  beforeEach(async () => {
    // The same words in both, and others each time: what recurs in many dossiers is no passage.
    const content = { sections: { content: written(`Quyển ${(times += 1)} gồm cột ${times}1, cột ${times}2, cột ${times}3, cột ${times}4, cột ${times}5, cột ${times}6, cột ${times}7, cột ${times}8, cột ${times}9 và ô ký nhận của người mang hồ sơ đi`) } }
    lan = await w.person([], { fullName: 'Trần Thị Lan' })
    minh = await w.person([], { fullName: 'Lý Văn Minh' })
    first = await received({ authors: [lan], title: 'Sổ theo dõi hồ sơ dùng chung', content, columns: at('09:00:01') })
    later = await checked({ authors: [minh], title: 'Theo dõi hồ sơ bằng sổ dùng chung', content, columns: at('09:00:05') })
    w.now = new Date('2026-11-23T03:00:00Z')
  })
  const reason = 'Cùng cách lập sổ, cùng quy trình luân chuyển'
  /** Compares `id`, and concludes that it repeats `earlierId` where it says the same words. */
  const conclude = async (id = later, earlierId: string = first, person = who.officer) => {
    const as = await w.as(person)
    const { run } = await as(checkNovelty, { params: { id }, body: {} })
    const source = run!.sources.find(({ initiative }) => initiative?.id === earlierId)
    await as(concludeNovelty, { params: { id }, body: { run: run!.number, verdict: 'duplicate', reasons: reason, cited: [{ textId: source?.textId ?? newId(), span: source?.sameWords.passages[0]?.mine ?? null }] } })
    return seenBy(person, id)
  }
  const seenBy = async (person: PersonId, id = later) => (await w.as(person))(readInitiative, { params: { id } })

  it('the later one fails test (a), points to the earlier, and is not accepted', async () => {
    const told = await conclude()
    expect(told).toMatchObject({ duplicateOf: { id: first, title: 'Sổ theo dõi hồ sơ dùng chung', reason, byName: 'Lê Thị Thư', at: w.now }, acts: { accept: { code: 'intake.not_met', conditions: ['not_filed_before'] } } })
    expect(told.duplicateOf?.code).toMatch(/^SK-2026-/)
    await expect((await office())(acceptInitiative, { params: { id: later } })).rejects.toMatchObject(refusedWith('intake.not_met', 409))
    // The earlier one shows the later, and nothing stands against it.
    expect(await seenBy(who.officer, first)).toMatchObject({ duplicateOf: null, duplicates: [{ id: later, title: 'Theo dõi hồ sơ bằng sổ dùng chung' }] })
  })

  it('the conclusion is taken back while the dossier is examined, and it can be accepted', async () => {
    await conclude()
    const as = await office()
    await as(withdrawNoveltyConclusion, { params: { id: later } })
    expect(await seenBy(who.officer)).toMatchObject({ duplicateOf: null, acts: { accept: null } })
    expect(await as(acceptInitiative, { params: { id: later } })).toMatchObject({ stage: 'accepted' })
    await expect(as(withdrawNoveltyConclusion, { params: { id: later } })).rejects.toMatchObject(refusedWith('initiative.stage', 409))
  })

  it.each([
    ['the earlier repeats the later', () => conclude(first, later), refusedWith('novelty.not_earlier', 422)],
    ['a dossier repeats itself', () => conclude(later, later), refusedWith('novelty.source_missing', 422)],
    ['it repeats what does not exist', () => conclude(later, newId()), refusedWith('novelty.source_missing', 422)],
    ['by one of its authors', async () => { const own = await w.person(['secretariat']); return conclude(await received({ authors: [own], columns: at('09:00:09') }), first, own) }, refusedWith('intake.own_initiative', 403)],
    ['after acceptance', async () => { await (await office())(acceptInitiative, { params: { id: later } }); return conclude() }, refusedWith('initiative.stage', 409)],
  ] as const)('is not concluded that %s', async (_what, act, refusal) => {
    await expect(act()).rejects.toMatchObject(refusal)
    expect(await w.inside((tx) => tx.selectFrom('initiative').where('org_id', '=', w.org).where('id', '=', later).select('duplicate_of').executeTakeFirst())).toEqual({ duplicate_of: null })
  })

  it('tells its authors that an earlier one exists and whom to ask, and nothing of it they may not see', async () => {
    await conclude()
    const told = await seenBy(minh)
    expect(told.duplicateOf).toEqual({ id: null, code: null, title: null, reason: null, byName: 'Lê Thị Thư', at: w.now })
    expect(JSON.stringify(told)).not.toContain('Sổ theo dõi hồ sơ dùng chung')
    // An author of both sees both; the author of the earlier learns nothing of the later.
    expect(await seenBy(lan, first)).toMatchObject({ duplicates: [] })
    await w.inside((tx) => tx.insertInto('authorship').values({ org_id: w.org, initiative_id: first, person_id: minh, share: 1, position: 1 }).execute())
    expect((await seenBy(minh)).duplicateOf).toMatchObject({ id: first, title: 'Sổ theo dõi hồ sơ dùng chung', reason })
  })

  it('names the earlier one to the council that sits on the later, without a way into what is not before it', async () => {
    await conclude()
    const member = await w.person(['council_member'])
    await w.inside(async (tx) => {
      const [council, sitting] = [newId(), newId()] as never[]
      const { round_id } = await tx.selectFrom('initiative').where('org_id', '=', w.org).where('id', '=', later).select('round_id').executeTakeFirstOrThrow()
      await tx.insertInto('council').values({ org_id: w.org, id: council, name: 'Hội đồng', valid_from: '2026-01-01' } as never).execute()
      await tx.insertInto('council_seat').values({ org_id: w.org, council_id: council, person_id: member, seat: 'member', position: 0 } as never).execute()
      await tx.insertInto('sitting').values({ org_id: w.org, id: sitting, council_id: council, round_id, name: 'Phiên', held_at: w.now, place: '', scores_due: '2026-11-30' } as never).execute()
      await tx.insertInto('sitting_item').values({ org_id: w.org, sitting_id: sitting, initiative_id: later, position: 1 } as never).execute()
      await tx.insertInto('conflict').values({ org_id: w.org, initiative_id: later, person_id: member, state: 'none', is_out: false, cleared: true }).execute()
    })
    expect((await seenBy(member)).duplicateOf).toMatchObject({ id: null, title: 'Sổ theo dõi hồ sơ dùng chung', reason })
    await expect(seenBy(member, first)).rejects.toMatchObject({ status: 404 })
  })
})
