import { type InitiativeRow, listInitiatives, type queues } from '@sangkien/contract/initiative'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { knowsResult, shownStage } from '@sangkien/domain/initiative/shown-stage'
import { stages } from '@sangkien/domain/initiative/stage'
import type { Role } from '@sangkien/domain/people/role'
import { describe, expect, it } from 'vitest'
import { anInitiative } from '../../test/an-initiative.ts'
import { aFiled, aRoom, onAgenda, score } from '../../test/a-sitting.ts'
import { world } from '../../test/world.ts'
import { writeMark } from '../http/page-mark.ts'
import { newId } from '../id.ts'
import { searchWords } from './search-words.ts'

const titles = (page: { rows: InitiativeRow[] }) => page.rows.map(({ title }) => title)

describe('who sees which dossiers', () => {
  const w = world()

  it('shows an author their own, the secretariat what was filed, the administrator nothing', async () => {
    const [lan, minh] = [await w.person(), await w.person()]
    await anInitiative(w, { title: 'Bản nháp của Lan', stage: 'draft', authors: [lan] })
    await anInitiative(w, { title: 'Đã nộp của Lan', authors: [lan, minh] })

    expect(titles(await (await w.as(lan))(listInitiatives, { query: {} })).sort()).toEqual(['Bản nháp của Lan', 'Đã nộp của Lan'])
    expect(titles(await (await w.as(minh))(listInitiatives, { query: {} }))).toEqual(['Đã nộp của Lan'])
    expect(titles(await (await w.as(await w.person(['secretariat'])))(listInitiatives, { query: {} }))).toEqual(['Đã nộp của Lan'])
    expect(titles(await (await w.as(await w.person(['administrator'])))(listInitiatives, { query: {} }))).toEqual([])
    expect(titles(await (await w.as(await w.person(['unit_head'], { unitId: w.otherUnit })))(listInitiatives, { query: {} }))).toEqual([])
  })

  it('says whose it is, by when and in which words', async () => {
    const lan = await w.person([], { fullName: 'Trần Thị Lan' })
    const id = await anInitiative(w, { title: 'Số hóa sổ công văn', stage: 'accepted', authors: [lan], dueOn: '2026-11-25', content: { solutionKinds: ['management'] } })

    const { rows } = await (await w.as(lan))(listInitiatives, { query: {} })

    expect(rows).toEqual([{
      id, code: expect.stringMatching(/^SK-2026-/), title: 'Số hóa sổ công văn', stage: 'accepted', unitName: 'Phòng Tổng hợp', unitNow: null, authors: ['Trần Thị Lan'], receivedAt: w.now,
      dueOn: '2026-11-25', workingDaysLeft: 2, roundName: null, solutionKinds: ['management'], decidedOn: null, mine: true,
    }])
  })
})

describe('the queues', () => {
  const w = world()
  const inQueue = async (person: PersonId, queue: (typeof queues)[number]) => {
    const page = await (await w.as(person))(listInitiatives, { query: { queue, sort: 'title' } })
    expect(page.total).toBe(page.rows.length)
    return titles(page)
  }

  it('hold each dossier where staff look for it, and are late by the date alone', async () => {
    const secretary = await w.person(['secretariat'])
    const lan = await w.person([], { unitId: w.otherUnit })
    for (const stage of stages) await anInitiative(w, { stage, title: stage, authors: [lan] })
    await anInitiative(w, { title: 'x hạn hôm qua', stage: 'accepted', dueOn: '2026-11-22', unitId: w.otherUnit })
    await anInitiative(w, { title: 'y hạn hôm nay', stage: 'accepted', dueOn: '2026-11-23' })
    await anInitiative(w, { title: 'z hạn thứ sáu', stage: 'accepted', dueOn: '2026-11-27' })
    await anInitiative(w, { title: 'xong rồi', stage: 'withdrawn', dueOn: '2026-11-01' })

    expect(await inQueue(secretary, 'to_receive')).toEqual(['submitted'])
    expect(await inQueue(secretary, 'awaiting_completion')).toEqual(['completion_requested'])
    expect(await inQueue(secretary, 'in_council')).toEqual(['deferred', 'expert_opinion', 'scoring', 'sitting'])
    expect(await inQueue(secretary, 'to_issue')).toEqual(['awaiting_consent', 'awaiting_decision'])
    expect(await inQueue(secretary, 'done')).toEqual(['declined', 'intake_refused', 'recognised', 'revoked', 'withdrawn', 'xong rồi'])
    expect(await inQueue(secretary, 'overdue')).toEqual(['x hạn hôm qua'])
    expect(await inQueue(secretary, 'due_soon')).toEqual(['y hạn hôm nay'])
    expect(await inQueue(secretary, 'mine')).toEqual([])
    expect((await inQueue(lan, 'mine')).length).toBe(stages.length)
    expect(await inQueue(await w.person(['leadership_viewer'], { unitId: w.otherUnit }), 'unit')).toEqual(['x hạn hôm qua'])

    w.now = new Date('2026-11-23T17:00:00Z') // midnight in Việt Nam
    expect(await inQueue(secretary, 'overdue')).toEqual(['x hạn hôm qua', 'y hạn hôm nay'])
    expect(await inQueue(secretary, 'due_soon')).toEqual(['z hạn thứ sáu'])
  })
})

describe('a result not yet published', () => {
  const w = world()

  it('shows in no list, filter or count of an author, though the secretariat sees it', async () => {
    const lan = await w.person()
    await anInitiative(w, { title: 'đang họp', stage: 'sitting', authors: [lan] })
    await anInitiative(w, { title: 'chờ quyết định', stage: 'awaiting_decision', authors: [lan] })
    await anInitiative(w, { title: 'chờ chấp thuận', stage: 'awaiting_consent', authors: [lan] })
    const [asLan, asSecretary] = [await w.as(lan), await w.as(await w.person(['secretariat']))]
    const totals = (as: typeof asLan) => Promise.all([{ queue: 'to_issue' }, { queue: 'in_council' }, { stage: 'awaiting_decision' }, { stage: 'sitting' }, { stage: 'sitting,awaiting_consent' }].map(async (query) => (await as(listInitiatives, { query: query as never })).total))

    expect((await asLan(listInitiatives, { query: {} })).rows.map(({ stage }) => stage)).toEqual(['sitting', 'sitting', 'sitting'])
    expect(await totals(asLan)).toEqual([0, 3, 0, 3, 3])
    expect(await totals(asSecretary)).toEqual([2, 1, 1, 1, 2])
  })

  it('is shown in the list exactly as the rule would show it, to every role and relation', async () => {
    const councils = await Promise.all([true, false].map(async (mine) => {
      const council = newId<string>(), sitting = newId<string>(), round = newId<string>()
      await w.inside(async (tx) => {
        const { id: regulation } = await tx.selectFrom('regulation').where('org_id', '=', w.org).select('id').executeTakeFirstOrThrow()
        await tx.insertInto('council').values({ org_id: w.org, id: council, name: 'Hội đồng', valid_from: '2026-01-01' } as never).execute()
        await tx.insertInto('round').values({ org_id: w.org, id: round, year: 2026, number: mine ? 1 : 2, name: 'Đợt', opens_on: '2026-01-01', closes_on: '2026-12-31', regulation_id: regulation } as never).execute()
        await tx.insertInto('sitting').values({ org_id: w.org, id: sitting, council_id: council, round_id: round, name: 'Phiên', held_at: w.now, place: 'A', scores_due: '2026-11-01' } as never).execute()
      })
      return { council, sitting, mine }
    }))
    const everyone: [Role, PersonId][] = []
    for (const role of ['staff', 'unit_head', 'secretariat', 'council_member', 'decision_maker', 'records_clerk', 'accountant', 'leadership_viewer'] as const) {
      const person = await w.person([role])
      everyone.push([role, person])
      await w.inside((tx) => tx.insertInto('council_seat').values({ org_id: w.org, council_id: councils[0]!.council, person_id: person, seat: 'member', position: 0 } as never).execute())
    }
    const cases = new Map<InitiativeId, { stage: (typeof stages)[number]; author: PersonId | undefined; sits: boolean }>()
    for (const stage of ['sitting', 'awaiting_consent', 'awaiting_decision', 'recognised'] as const)
      for (const author of [undefined, ...everyone.map(([, person]) => person)])
        for (const { sitting, mine } of councils) {
          const id = await anInitiative(w, { stage, authors: author ? [author] : [], content: { benefitLines: [{ id: 'a' }] as never } })
          await w.inside((tx) => tx.insertInto('sitting_item').values({ org_id: w.org, sitting_id: sitting, initiative_id: id, position: cases.size } as never).execute())
          for (const [, person] of mine ? everyone : []) await w.inside((tx) => tx.insertInto('conflict').values({ org_id: w.org, initiative_id: id, person_id: person, state: person === author ? 'pinned_conflict' : 'none', is_out: person === author, cleared: person !== author } as never).execute())
          cases.set(id, { stage, author, sits: mine })
        }

    for (const [role, person] of everyone) {
      const { rows } = await (await w.as(person))(listInitiatives, { query: { limit: 200 } })
      const seen = rows.filter(({ id }) => cases.has(id))
      expect(seen.length).toBeGreaterThan(7)
      for (const row of seen) {
        const { stage, author, sits } = cases.get(row.id)!
        expect([role, stage, author === person, row.stage]).toEqual([role, stage, author === person, shownStage(stage, knowsResult(['staff', role, 'council_member'], { isAuthor: author === person, sits }))])
        const filtered = await (await w.as(person))(listInitiatives, { query: { stage: row.stage as never, limit: 200 } })
        expect(filtered.rows.some(({ id }) => id === row.id)).toBe(true)
      }
    }
  }, 120_000)
})

describe('paging', () => {
  const w = world()

  it.each(['-received', 'received', 'title', 'due', 'relevance'] as const)('by %s meets each dossier once, in one order', async (sort) => {
    const secretary = await w.as(await w.person(['secretariat']))
    w.now = new Date('2026-11-20T02:00:00Z')
    for (const [at, word] of ['an', 'ân', 'ăn', 'bàn', 'đan', 'dan', 'ôn', 'ơn'].entries()) {
      w.now = new Date(w.now.getTime() + (at % 3) * 1000) // some at the same instant
      await anInitiative(w, { title: `${word} quy trình`, ...(at % 2 === 0 && { dueOn: `2026-12-${10 + (at % 4)}` }) })
    }
    const q = sort === 'relevance' ? { q: 'đan' } : {}
    const whole = await secretary(listInitiatives, { query: { sort, limit: 200, ...q } })

    const paged: InitiativeRow[] = []
    let after: string | undefined
    do {
      const page = await secretary(listInitiatives, { query: { sort, limit: 3, after, ...q } })
      expect(page.total).toBe(whole.rows.length)
      paged.push(...page.rows)
      after = page.next ?? undefined
    } while (after)

    expect(paged).toEqual(whole.rows)
    if (sort === 'relevance') expect(titles(whole).slice(0, 1)).toEqual(['đan quy trình'])
    if (sort === 'due') expect(whole.rows.map(({ dueOn }) => dueOn ?? '9')).toEqual(whole.rows.map(({ dueOn }) => dueOn ?? '9').toSorted())
  })

  it('sorts titles as a Vietnamese dictionary does', async () => {
    const rows = titles(await (await w.as(await w.person(['secretariat'])))(listInitiatives, { query: { sort: 'title', limit: 200 } }))
    expect([...new Set(rows)]).toEqual(['an quy trình', 'ăn quy trình', 'ân quy trình', 'bàn quy trình', 'dan quy trình', 'đan quy trình', 'ôn quy trình', 'ơn quy trình'])
  })

  it('takes one and three rows with the same number of statements', async () => {
    const secretary = await w.as(await w.person(['secretariat']))
    const cost = async (limit: number) => { w.statements = 0; await secretary(listInitiatives, { query: { limit } }); return w.statements }
    await cost(1)
    expect(await cost(3)).toBe(await cost(1))
  })

  it.each(['!', 'bm9uc2Vuc2U', '0.W10', '1.WyJhIiwiYiJd', '0.WyInIG9yIDE9MSIsIngiXQ', `0.${writeMark(['2026-13-45 00:00:00+00', '0192aaaa-0000-7000-8000-000000000000'])}`])('refuses the mark %s', async (after) => {
    await expect((await w.as(await w.person(['secretariat'])))(listInitiatives, { query: { after } })).rejects.toMatchObject({ status: 422, fault: { code: 'invalid', issues: [{ path: 'after' }] } })
  })
})

describe('search', () => {
  const w = world()

  it('forgives missing marks, takes the beginning of the last word, and puts the exact spelling first', async () => {
    const secretary = await w.as(await w.person(['secretariat']))
    await anInitiative(w, { title: 'Mùa mưa lũ: trực ban không giấy' })
    await anInitiative(w, { title: 'Mua sắm tập trung' })
    w.now = new Date(w.now.getTime() + 1000)
    await anInitiative(w, { title: 'Chống múa may trong họp' })
    const find = async (q: string) => titles(await secretary(listInitiatives, { query: { q, sort: 'relevance' } }))

    expect(await find('mua')).toHaveLength(3)
    expect(await find('mưa')).toEqual(['Mùa mưa lũ: trực ban không giấy', 'Chống múa may trong họp', 'Mua sắm tập trung'])
    expect((await find('MÙA MƯA'))[0]).toBe('Mùa mưa lũ: trực ban không giấy')
    expect(await find('sam tap tru')).toEqual(['Mua sắm tập trung'])
    expect(await find("lũ: ' | & ! (")).toEqual(['Mùa mưa lũ: trực ban không giấy'])
    expect(await find('!!!')).toEqual([])
    expect(await find('không có đâu')).toEqual([])
  })

  it('finds nothing of what this person may not see', async () => {
    const lan = await w.person()
    await anInitiative(w, { title: 'Bí mật xyzt', stage: 'draft', authors: [lan] })
    expect(await (await w.as(await w.person(['secretariat'])))(listInitiatives, { query: { q: 'xyzt' } })).toMatchObject({ rows: [], total: 0 })
    expect(await (await w.as(lan))(listInitiatives, { query: { q: 'xyzt' } })).toMatchObject({ total: 1 })
  })

  it('finds by a person nothing its reader could not open, and never who judges it', async () => {
    const [author, scorer] = [await w.person([], { fullName: 'Trương Thị Ẩn' }), await w.person(['council_member'], { fullName: 'Kiều Văn Chấm' })]
    const room = await aRoom(w, { seated: [await w.person(['council_chair'], { fullName: 'Bùi Thị Điều' }), scorer] })
    const [draft, judged] = [await anInitiative(w, { stage: 'draft', authors: [author] }), await aFiled(w, room, { authors: [author] })]
    // As filing leaves its words: with the names of its authors.
    await w.inside((tx) => tx.updateTable('initiative').set(searchWords({ code: null, dossier: {}, names: ['Trương Thị Ẩn'] })).where('org_id', '=', w.org).where('id', 'in', [draft, judged]).execute())
    await onAgenda(w, room, judged)
    await score(w, room, judged, [scorer])
    const find = async (who: PersonId, q: string) => (await (await w.as(who))(listInitiatives, { query: { q } })).rows.map(({ id }) => id).toSorted()
    expect(await find(author, 'truong thi an')).toEqual([draft, judged].toSorted())
    expect(await find(room.office, 'truong thi an')).toEqual([judged])
    expect(await find(await w.person(), 'truong thi an')).toEqual([])
    for (const who of [author, scorer, room.office, await w.person(['leadership_viewer'])]) for (const name of ['kieu van cham', 'bui thi dieu']) expect(await find(who, name)).toEqual([])
  })

  it('may use its index behind row-level security, which trusts only leakproof operators', async () => {
    const { rows } = await w.pool.query("select p.proleakproof or not r.rolsuper as may from pg_proc p, pg_roles r where p.oid = 'ts_match_vq(tsvector, tsquery)'::regprocedure and r.rolname = current_user")
    expect(rows).toEqual([{ may: true }]) // on a server of one's own, its administrator marks it (server/migrations/0004)
  })

  it('survives a search as long as it may be, and refuses one that is longer', async () => {
    const secretary = await w.as(await w.person(['secretariat']))
    expect((await secretary(listInitiatives, { query: { q: 'a b '.repeat(75).trim() } })).rows).toEqual([])
    await expect(secretary(listInitiatives, { query: { q: 'a'.repeat(301) } })).rejects.toMatchObject({ status: 422 })
    await expect(secretary(listInitiatives, { query: { queue: 'khong-co' as never } })).rejects.toMatchObject({ status: 422 })
  })
})
