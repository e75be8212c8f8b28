import { releaseComments, replyToCouncil } from '@sangkien/contract/hearing'
import { declareConflicts } from '@sangkien/contract/conflict'
import { setVoteMode } from '@sangkien/contract/ballot'
import { addExpert, askExpert, declareExpertConflict, saveExpertOpinion } from '@sangkien/contract/expert'
import { castVote, readSitting } from '@sangkien/contract/council'
import { correctMinutes } from '@sangkien/contract/minutes'
import { readInitiative, saveField, startInitiative } from '@sangkien/contract/initiative'
import { answerOffer, assignReviewer, offerReview, removeReviewer } from '@sangkien/contract/reviewing'
import { bindPaperScan, choosePaper, confirmPaperCount, enterPaperCount } from '@sangkien/contract/paper-count'
import { handInSheet, reopenSheet, saveMarks } from '@sangkien/contract/scoring'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { type Role, roles } from '@sangkien/domain/people/role'
import { beforeAll, describe, expect, it } from 'vitest'
import { aFiled, aRoom, goodMarks, nothingToDeclare, opened, type Room, unasked } from '../../test/a-sitting.ts'
import { pdfOf } from '../../test/files.ts'
import { type Answer, readEverything, toldApart } from '../../test/two-worlds.ts'
import { world } from '../../test/world.ts'

/**
 * Two worlds that differ in one hidden fact (product.md I7): whoever may not know it gets the same bytes through every door, after the
 * same number of statements. Of each fact somebody does learn, so that there was something to hide.
 */
describe('two worlds that differ in one hidden fact', () => {
  const w = world()
  const people = new Map<string, { id: PersonId; cookie: string }>()
  let room: Room, id: InitiativeId, paperId: InitiativeId
  let request: string | undefined
  const half = { ...daNangEducation, voting: { ...daNangEducation.voting, quorum: { num: 1, den: 2, of: 'appointed' as const } } }

  const add = async (name: string, person: PersonId) => { people.set(name, { id: person, cookie: (await w.as(person)).cookie }) }
  beforeAll(async () => {
    room = await aRoom(w, { pack: half, size: 7 })
    const author = await w.person()
    id = await aFiled(w, room, { authors: [author], title: 'Sổ theo dõi hồ sơ dùng chung' })
    paperId = await aFiled(w, room, { title: 'Lịch trực điện tử', authors: [await w.person()] })
    await unasked(w, room, id, paperId)
    const [chair, scorer, member, undeclared, out] = room.members as [PersonId, PersonId, PersonId, PersonId, PersonId]
    for (const one of [chair, scorer, member, room.members[5]!]) await nothingToDeclare(w, room.sitting, one)
    await (await w.as(out))(declareConflicts, { params: { id: room.sitting }, body: { answers: [{ initiativeId: id, conflict: true, kinds: ['kin'], note: '' }] } })
    for (const [name, person] of [['author', author], ['office', room.office], ['chair', chair], ['scorer', scorer], ['member', member], ['undeclared', undeclared], ['out', out], ['late', room.members[5]!], ['unseated', room.members[6]!]] as const) await add(name, person)
    for (const role of roles.filter((one): one is Exclude<Role, 'secretariat'> => one !== 'secretariat')) await add(`a plain ${role}`, await w.person([role]))
    await add('an administrator of the standing office', await w.person(['administrator', 'secretariat']))
  })

  const everyone = () => [...people.keys()]
  const lookOf = async (who: string): Promise<ReadonlyMap<string, Answer>> => readEverything(w, people.get(who)!.cookie, { sitting: room.sitting, initiative: id, council: room.council, people: [people.get('author')!.id], request: who === 'the expert asked' ? request : undefined, papers: !who.startsWith('a plain') })
  /** How things look to each, as they did after the last fact. */
  const before = new Map<string, ReadonlyMap<string, Answer>>()
  /** Does `change`, and says who could tell, and through which doors. */
  async function whoCanTell(names: readonly string[], change: () => Promise<unknown>): Promise<Readonly<Record<string, readonly string[]>>> {
    for (const name of names) if (!before.has(name)) before.set(name, await lookOf(name))
    await change()
    const told: Record<string, readonly string[]> = {}
    for (const name of names) {
      const now = await lookOf(name)
      const doors = toldApart(before.get(name)!, now)
      if (doors.length > 0) told[name] = doors
      before.set(name, now)
    }
    return told
  }
  const as = async (who: string) => w.as(people.get(who)!.id)
  const params = () => ({ sittingId: room.sitting, initiativeId: id })
  const write = async (marks: typeof goodMarks, remark: string) => {
    const scorer = await as('scorer')
    const { rev } = await scorer(reopenSheet, { params: params() }).catch(() => ({ rev: 0 }))
    const kept = await scorer(saveMarks, { params: params(), body: { rev, marks, remark } })
    return scorer(handInSheet, { params: params(), body: { rev: kept.rev } })
  }
  /** Whose own doings and whose office the fact is. */
  const own = ['scorer', 'office', 'an administrator of the standing office', 'a plain administrator']

  it('a sheet begun and handed in: nobody but its scorer and who runs the sitting', async () => {
    const told = await whoCanTell(everyone(), () => write(goodMarks, 'Có số liệu'))
    expect(Object.keys(told).filter((who) => !own.includes(who))).toEqual([])
    expect(told['scorer']).toContain('readScoreSheet')
  }, 300_000)

  it('a score and a comment: nobody but the scorer', async () => {
    const told = await whoCanTell(everyone(), () => write({ novelty: 12, applicability: 10, benefit: 11 }, 'Chưa thuyết phục'))
    expect(Object.keys(told).filter((who) => !own.includes(who))).toEqual([])
    expect(told['scorer']).toContain('readScoreSheet')
    // Who keeps the accounts and the history learns that a sheet was handed in again, and never what it says.
    for (const who of ['office', 'a plain administrator']) for (const door of told[who] ?? []) expect(door).toMatch(/History|readHome|listHandled/)
  }, 300_000)

  it('a reviewer: nobody but that member and who runs the sitting, and to whom they would hand it on only who may take it', async () => {
    const reviewer = (who: string) => ({ params: { id: room.sitting, initiativeId: id, personId: people.get(who)!.id } })
    const runs = ['office', 'chair', 'an administrator of the standing office', 'a plain administrator']
    const strangers = (told: Readonly<Record<string, readonly string[]>>, ...may: string[]) => Object.keys(told).filter((who) => ![...runs, ...may].includes(who))
    // Whom an offer could reach; roles alone learn no more of it than of an assignment.
    const seated = everyone().filter((who) => !who.startsWith('a plain'))
    const told = await whoCanTell(everyone(), async () => (await as('office'))(assignReviewer, reviewer('member')))
    expect(strangers(told, 'member')).toEqual([])
    expect(told['member']).toContain('listMyReviews')
    expect(told['office']).toContain('readReviewing')
    // Who keeps the accounts learns that somebody was assigned, and never who.
    expect((told['a plain administrator'] ?? []).filter((door) => !/History/.test(door))).toEqual([])
    const swapped = await whoCanTell(everyone(), async () => { await (await as('office'))(removeReviewer, reviewer('member')); await (await as('office'))(assignReviewer, reviewer('late')) })
    expect(strangers(swapped, 'member', 'late')).toEqual([])
    for (const [to, learns] of [['out', []], ['undeclared', []], ['member', ['member']]] as const) {
      const offered = await whoCanTell(seated, async () => (await as('late'))(offerReview, { params: { id: room.sitting, initiativeId: id }, body: { personId: people.get(to)!.id } }))
      expect([to, strangers(offered, 'late')]).toEqual([to, learns])
    }
    const taken = await whoCanTell(seated, async () => (await as('member'))(answerOffer, { params: { id: room.sitting, initiativeId: id }, body: { take: true } }))
    expect(strangers(taken, 'late', 'member')).toEqual([])
  }, 600_000)

  it('a conflict of interest: nobody but the member and who runs the sitting', async () => {
    const told = await whoCanTell(everyone(), async () => (await as('late'))(declareConflicts, { params: { id: room.sitting }, body: { answers: [{ initiativeId: id, conflict: true, kinds: [], note: 'Có góp vốn' }] } }))
    expect(Object.keys(told).filter((who) => ![...own, 'late', 'chair'].includes(who))).toEqual([])
    expect(told['late']).toContain('readDeclarations')
    expect(told['office']).toContain('readConflicts')
  }, 300_000)

  it('a draft: nobody but its author', async () => {
    const writer = await w.person()
    const author = await w.as(writer)
    const { id: draft } = await author(startInitiative, { body: { title: 'Bản thứ nhất' } })
    before.clear() // a new colleague is no secret
    const told = await whoCanTell(everyone(), () => author(saveField, { params: { id: draft, field: 'title' }, body: { rev: 0, value: 'Bản thứ hai' } }))
    expect(Object.keys(told)).toEqual([])
    expect((await author(readInitiative, { params: { id: draft } })).title).toBe('Bản thứ hai')
  }, 300_000)

  it('an expert from outside: whose account it is, the office; that they were asked, the office and who judges or decides; what they write, nobody', async () => {
    const { account, asked, writes } = await (async () => {
      let expert: PersonId | undefined
      const account = await whoCanTell(everyone(), async () => { expert = (await (await as('office'))(addExpert, { body: { fullName: 'Phan Quốc Việt', position: '', workplace: 'Viện Công nghệ', email: null, lastDay: '2026-12-31', by: 'link' } })).expert.id })
      const asked = await whoCanTell(everyone(), async () => { request = (await (await as('office'))(askExpert, { params: { id }, body: { expertId: expert!, question: 'Đề nghị cho ý kiến về tính mới', dueOn: '2026-12-20', confidential: false } })).rows[0]!.id })
      await add('the expert asked', expert!)
      await (await as('the expert asked'))(declareExpertConflict, { params: { id: request! }, body: { conflict: false, kinds: [], note: '' } })
      before.clear()
      const writes = await whoCanTell(everyone(), async () => (await as('the expert asked'))(saveExpertOpinion, { params: { id: request! }, body: { rev: 0, text: 'Đang viết dở, chưa ai đọc' } }))
      return { account, asked, writes }
    })()
    const keepers = ['office', 'a plain administrator', 'an administrator of the standing office']
    expect(Object.keys(account).toSorted()).toEqual(keepers.toSorted())
    for (const who of keepers) for (const door of account[who]!) expect(door).toMatch(/listExperts|History|listSessions/) // the office signed in once more
    const judging = ['chair', 'scorer', 'member', 'a plain decision_maker']
    expect(Object.keys(asked).filter((who) => ![...keepers, ...judging].includes(who))).toEqual([])
    for (const who of judging) for (const door of asked[who] ?? []) expect([who, door]).toEqual([who, expect.stringMatching(/readTimeline|exportPackage/)])
    for (const door of asked['a plain administrator']!) expect(door).toMatch(/listExperts|History/)
    expect(asked['office']).toContain('listExpertRequests')
    expect(asked['member']).toContain('readTimeline')
    expect(Object.keys(writes)).toEqual(['the expert asked'])
    people.delete('the expert asked')
    before.clear()
  }, 600_000)

  it('what the council let the authors read, and their reply: the authors, who has judged, who runs it and who decides', async () => {
    w.now = new Date('2026-11-30T17:00:00Z') // the day for sheets is over, and nobody is signed in any more
    for (const [name, { id: person }] of people) people.set(name, { id: person, cookie: (await w.as(person)).cookie })
    before.clear()
    const knowing = ['author', 'scorer', 'office', 'a plain decision_maker', 'a plain administrator', 'an administrator of the standing office']
    for (const change of [
      async () => (await as('office'))(releaseComments, { params: { id }, body: { comments: ['Số liệu lấy từ đâu?'] } }),
      async () => (await as('author'))(replyToCouncil, { params: { id }, body: { words: 'Số liệu lấy từ sổ theo dõi.' } }),
    ]) {
      const told = await whoCanTell(everyone(), change)
      expect(Object.keys(told).filter((who) => !knowing.includes(who))).toEqual([])
      for (const who of knowing.slice(0, 4)) expect([who, told[who]]).toEqual([who, expect.arrayContaining(['readInitiative'])])
      // Who keeps the accounts learns that it happened, and nothing that was said.
      for (const who of knowing.slice(4)) for (const door of told[who] ?? []) expect(door).toMatch(/History/)
    }
  }, 300_000)

  it('an open vote: the members who judge and the offices, and no author, no member who is out, no administrator', async () => {
    await opened(w, room)
    before.clear()
    const told = await whoCanTell(everyone(), async () => (await as('member'))(castVote, { params: { id: room.sitting, initiativeId: id }, body: { choice: 'disagree' } }))
    for (const who of ['author', 'out', 'late', 'an administrator of the standing office', 'a plain staff', 'a plain unit_head', 'a plain accountant']) expect([who, (told[who] ?? []).filter((door) => !/History|readTimeline/.test(door))]).toEqual([who, []])
    expect(told['chair']).toContain('readSitting')
  }, 300_000)

  it('figures of a ballot on paper that nobody confirmed: its committee and who runs the sitting; then who sees the vote', async () => {
    const as = await w.as(room.office)
    const at = { id: room.sitting, initiativeId: paperId }
    await as(setVoteMode, { params: at, body: { mode: 'secret' } })
    await as(choosePaper, { params: { id: room.sitting }, body: { initiativeIds: [paperId], committee: [people.get('scorer')!.id, people.get('member')!.id] } })
    const rev = async () => (await as(readSitting, { params: { id: room.sitting } })).agenda.find(({ initiativeId }) => initiativeId === paperId)!.voting!.paper!.entry!.rev
    before.clear()
    const knowing = ['scorer', 'member', 'office', 'chair']
    const watchers = everyone().filter((who) => !who.startsWith('a plain') || /decision_maker|administrator|council_member|staff/.test(who))
    for (const change of [
      async () => {
        await as(enterPaperCount, { params: at, body: { rev: await rev(), issued: 3, returned: 3, agree: 3, disagree: 0, abstain: 0, invalid: 0 } })
        await as.upload(bindPaperScan, { params: at, query: { rev: await rev() } }, { name: 'Biên bản kiểm phiếu.pdf', bytes: pdfOf('Biên bản kiểm phiếu') })
      },
      async () => as(enterPaperCount, { params: at, body: { rev: await rev(), issued: 3, returned: 3, agree: 1, disagree: 1, abstain: 0, invalid: 1 } }),
    ]) {
      const told = await whoCanTell(watchers, change)
      for (const who of knowing) expect([who, told[who]]).toEqual([who, expect.arrayContaining(['readSitting'])])
      // That something was done is in the history; what it was is in no line of it.
      for (const [who, seen] of Object.entries(told)) if (!knowing.includes(who)) for (const door of seen) expect([who, door]).toEqual([who, expect.stringMatching(/History|readTimeline/)])
    }
    const told = await whoCanTell(watchers, async () => (await w.as(people.get('member')!.id))(confirmPaperCount, { params: at, body: { rev: await rev() } }))
    expect(told['out']).toContain('readSitting') // of the other dossier alone
    for (const who of ['an administrator of the standing office', 'a plain staff']) expect([who, (told[who] ?? []).filter((door) => !/History|readTimeline/.test(door))]).toEqual([who, []])
  }, 600_000)

  it('what is written into the minutes while the council sits: who writes them, and nobody else', async () => {
    before.clear()
    const told = await whoCanTell(everyone(), async () => (await as('member'))(correctMinutes, { params: { id: room.sitting }, body: { rev: 0, reason: '', texts: [{ field: 'discussion', initiativeId: id, personId: null, text: 'Ý kiến về số liệu' }] } }))
    expect(told['member']).toContain('readMinutesPage')
    for (const [who, seen] of Object.entries(told)) if (who !== 'member') for (const door of seen) expect([who, door]).toEqual([who, expect.stringMatching(/History|readTimeline/)])
  }, 300_000)
})
