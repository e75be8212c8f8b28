import { catalogue } from '@sangkien/contract/catalogue'
import { castBallot, listContests, readContest } from '@sangkien/contract/contest'
import { castVote, closeSitting, concludeItem, openSitting, readMinutes, readSitting } from '@sangkien/contract/council'
import type { Endpoint } from '@sangkien/contract/endpoint'
import { readPaper } from '@sangkien/contract/initiative'
import { readHome } from '@sangkien/contract/home'
import { addRound, changeRound, listRounds } from '@sangkien/contract/regulation'
import { refuseVoter } from '@sangkien/domain/contest/refuse-ballot'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import { roles } from '@sangkien/domain/people/role'
import { describe, expect, it } from 'vitest'
import { chooses, contestPack, letVote, voting, votingOpen, votingOver } from '../../test/a-contest.ts'
import { aFiled, aRoom, onAgenda, opened, type Room, score } from '../../test/a-sitting.ts'
import { docxText, xlsxText } from '../../test/zip-text.ts'
import { world } from '../../test/world.ts'
import { newId } from '../id.ts'

const doors = [...catalogue].filter(([, { method, path, reply }]) => method === 'GET' && reply !== 'events' && (reply !== 'file' || path.includes('/export')))

describe('a contest with a public vote', () => {
  const w = world({ breaks: { because: 'each contest has a version of the rules of its own, and one person is made an author of everything', names: ['versions of the regulation follow one another without a shared day', 'shares of what was received are the whole'] } })

  /** Two entries on the agenda of one sitting, and the public voting. */
  async function aContest(pack = contestPack()) {
    w.now = votingOpen
    const room = await aRoom(w, { pack })
    await letVote(w, room.round)
    const [lan, minh] = [await w.person(), await w.person()] as const
    const [sensor, form] = [await aFiled(w, room, { authors: [lan], title: 'Cảm biến đo mực nước hồ' }), await aFiled(w, room, { authors: [minh], title: 'Mẫu tờ khai điền sẵn' })] as const
    await onAgenda(w, room, sensor, form)
    return { room, lan, minh, sensor, form }
  }
  const people = async (count: number) => { const some: PersonId[] = []; while (some.length < count) some.push(await w.person()); return some }
  const sits = async (room: Room, marks: readonly (readonly [InitiativeId, number, number])[]) => {
    for (const [id, novelty, benefit] of marks) await score(w, room, id, room.members, { novelty, benefit })
    w.now = votingOver
    await opened(w, room)
    return (await w.as(room.office))(readSitting, { params: { id: room.sitting } })
  }

  it('adds the points of the public to those of the council, with the arithmetic, for total, place, class and pass', async () => {
    const { room, lan, minh, sensor, form } = await aContest()
    const others = await people(3)
    for (const one of [...others, minh]) await chooses(w, one, room.round, sensor)
    await chooses(w, lan, room.round, form)
    await chooses(w, others[0]!, room.round, sensor, form)

    const { agenda } = await sits(room, [[sensor, 30, 32], [form, 33, 31]])

    expect(agenda.map(({ score: of }) => of && { points: of.points, outOf: of.outOf, contest: of.contest, class: of.class, passed: of.passed })).toEqual([
      { points: 82, outOf: 100, contest: { council: 62, public: 20, place: 1 }, class: 'Nhì', passed: true },
      { points: 74, outOf: 100, contest: { council: 64, public: 10, place: 2 }, class: 'Nhì', passed: true },
    ])
    expect(agenda[1]!.score!.steps.slice(-2)).toEqual([
      { kind: 'public', votes: 2, of: 4, by: 'share_of_highest', max: 20, exact: '10', points: 10 },
      { kind: 'public_added', council: 64, public: 10, result: 74 },
    ])
  })

  it('what is recorded as the score and the class is the sum', async () => {
    const { room, sensor, form } = await aContest()
    await chooses(w, await w.person(), room.round, sensor)
    await sits(room, [[sensor, 36, 36], [form, 30, 30]])
    const office = await w.as(room.office)
    for (const member of room.members) for (const initiativeId of [sensor, form]) await (await w.as(member))(castVote, { params: { id: room.sitting, initiativeId }, body: { choice: 'agree' } })

    await office(concludeItem, { params: { id: room.sitting, initiativeId: sensor }, body: { result: 'recognise', reasons: '' } })
    // 60 of the council alone, nothing of the public: short of 70, though every member agreed.
    await expect(office(concludeItem, { params: { id: room.sitting, initiativeId: form }, body: { result: 'recognise', reasons: '' } })).rejects.toMatchObject({ fault: { refusal: { code: 'sitting.points_short', failed: [{ code: 'total_below', wanted: 70, found: 60 }] } } })
    await office(concludeItem, { params: { id: room.sitting, initiativeId: form }, body: { result: 'decline', reasons: 'Chưa đủ điểm' } })
    await office(closeSitting, { params: { id: room.sitting }, body: { conclusion: '' } })

    expect(await w.inside((tx) => tx.selectFrom('sitting_item').where('org_id', '=', w.org).where('sitting_id', '=', room.sitting).select(['score', 'class']).orderBy('position').execute())).toEqual([{ score: 92, class: 'Nhất' }, { score: 60, class: null }])
    // The papers say the same, with both parts.
    const again = await w.as(room.office)
    expect(docxText((await again.file(readMinutes, { params: { id: room.sitting, format: 'docx' } })).bytes)).toContain('Điểm đánh giá: 92 (hội đồng 72, bình chọn 20); xếp thứ 1; xếp loại: Nhất.')
    expect(docxText((await again.file(readPaper, { params: { id: sensor, kind: 'scores', format: 'docx' } })).bytes)).toContain('92 (hội đồng 72; bình chọn 20)')
  })

  it('leaves the places even where the rules say so, and by the points of the public where they say that', async () => {
    for (const [ties, places] of [['equal', [1, 1]], ['council_points', [2, 1]], ['public_points', [1, 2]]] as const) {
      const { room, sensor, form } = await aContest(contestPack({ ties, formula: 'share_of_voters' }))
      const [one, two] = await people(2)
      await chooses(w, one!, room.round, sensor)
      await chooses(w, two!, room.round, sensor, form)
      // 20 for the one all of two voters chose, 10 for the other.
      const { agenda } = await sits(room, [[sensor, 30, 30], [form, 35, 35]])
      expect(agenda.map(({ score: of }) => of?.contest)).toEqual([{ council: 60, public: 20, place: places[0] }, { council: 70, public: 10, place: places[1] }])
    }
  })

  it('a ballot is changed whole while voting is open, and what stands at the end counts', async () => {
    const { room, sensor, form } = await aContest()
    const voter = await w.person()
    await chooses(w, voter, room.round, sensor)
    await chooses(w, voter, room.round, form)
    expect((await (await w.as(voter))(readContest, { params: { id: room.round } })).entries.map(({ mine }) => mine)).toEqual([false, true])
    w.now = votingOver
    expect((await (await w.as(voter))(readContest, { params: { id: room.round } })).entries.map(({ initiativeId, result }) => [initiativeId, result])).toEqual([[form, { votes: 1, of: 1, points: 20 }], [sensor, { votes: 0, of: 1, points: 0 }]])
  })

  it('of one person’s two windows at once one ballot stands, whole', async () => {
    const { room, sensor, form } = await aContest(contestPack({ choices: 1 }))
    const voter = await w.person()
    const windows = [await w.as(voter), await w.as(voter)] as const
    await Promise.all([[sensor], [form]].map((initiativeIds, at) => windows[at]!(castBallot, { params: { id: room.round }, body: { initiativeIds } })))
    expect(await w.inside((tx) => tx.selectFrom('public_vote').where('org_id', '=', w.org).where('voter_id', '=', voter).select('initiative_id').execute())).toHaveLength(1)
  })

  it('refuses one’s own entry, too many, what takes no part, and any ballot before and after', async () => {
    const { room, lan, sensor, form } = await aContest(contestPack({ choices: 1 }))
    const cast = async (who: PersonId, initiativeIds: readonly string[]) => (await w.as(who))(castBallot, { params: { id: room.round }, body: { initiativeIds: [...initiativeIds] } })
    const voter = await w.person()
    await expect(cast(lan, [sensor])).rejects.toMatchObject({ fault: { refusal: { code: 'contest.own_entry' } } })
    await expect(cast(voter, [sensor, form])).rejects.toMatchObject({ fault: { refusal: { code: 'contest.too_many', most: 1, found: 2 } } })
    await expect(cast(voter, [newId()])).rejects.toMatchObject({ fault: { refusal: { code: 'contest.no_such_entry' } } })
    w.now = new Date('2026-11-09T16:59:59Z')
    await expect(cast(voter, [sensor])).rejects.toMatchObject({ fault: { refusal: { code: 'contest.not_begun', from: voting.from } } })
    expect((await (await w.as(voter))(readContest, { params: { id: room.round } })).entries).toEqual([])
    w.now = new Date('2026-11-20T17:00:00Z')
    await expect(cast(voter, [sensor])).rejects.toMatchObject({ fault: { refusal: { code: 'contest.over', to: voting.to } } })
    expect(await w.inside((tx) => tx.selectFrom('public_vote').where('org_id', '=', w.org).where('round_id', '=', room.round).selectAll().execute())).toEqual([])
  })

  it('leaves the members of the council out where the rules say so, in the ballot as in the duty', async () => {
    const { room, sensor } = await aContest(contestPack({ voters: 'staff_outside_council' }))
    const member = await w.as(room.members[1]!)
    await expect(member(castBallot, { params: { id: room.round }, body: { initiativeIds: [sensor] } })).rejects.toMatchObject({ fault: { refusal: { code: 'contest.council_votes_apart' } } })
    expect((await member(readHome, {})).duties.filter(({ kind, subjectId }) => kind === 'vote_in_contest' && subjectId === room.round)).toEqual([])
  })

  it('the duty to vote stands from the first day to the last, until one has', async () => {
    const { room, sensor, lan } = await aContest()
    const voter = await w.person()
    const duty = async (who: PersonId) => (await (await w.as(who))(readHome, {})).duties.find(({ kind, subjectId }) => kind === 'vote_in_contest' && subjectId === room.round)
    expect(await duty(voter)).toMatchObject({ dueOn: voting.to, workingDaysLeft: 4 })
    expect(await duty(lan)).toMatchObject({ dueOn: voting.to }) // there is another's entry to vote for
    for (const now of ['2026-11-09T16:59:59Z', '2026-11-20T17:00:00Z']) { w.now = new Date(now); expect(await duty(voter)).toBeUndefined() }
    w.now = votingOpen
    await chooses(w, voter, room.round, sensor)
    expect(await duty(voter)).toBeUndefined()
  })

  it('the duty is there exactly when the rule would take a vote and there is one to give: rules × person × day', async () => {
    for (const voters of ['staff', 'staff_outside_council'] as const) {
      const { room, lan, minh, sensor, form } = await aContest(contestPack({ voters }))
      const ofBoth = await w.person()
      await w.inside(async (tx) => { for (const id of [sensor, form]) await tx.insertInto('authorship').values({ org_id: w.org, initiative_id: id, person_id: ofBoth, position: 2, share: 1, contribution: '', confirmed_share: 1, confirmed_at: w.now }).execute() })
      const days = { from: voting.from, to: voting.to }
      for (const now of ['2026-11-09T16:59:59Z', '2026-11-09T17:00:00Z', '2026-11-20T16:59:59Z', '2026-11-20T17:00:00Z'].map((at) => new Date(at)))
        for (const [who, sitsInCouncil, others] of [[await w.person(), false, true], [room.members[1]!, true, true], [lan, false, true], [minh, false, true], [ofBoth, false, false]] as const) {
          w.now = now
          const listed = (await (await w.as(who))(readHome, {})).duties.some(({ kind, subjectId }) => kind === 'vote_in_contest' && subjectId === room.round)
          expect(listed, `${voters} ${now.toISOString()} ${sitsInCouncil} ${others}`).toBe(others && refuseVoter({ days, rules: { voters, choices: 2 } }, { id: who, sitsInCouncil }, now) === undefined)
        }
    }
  })

  it('the council does not open its sitting while the public still votes', async () => {
    const { room } = await aContest()
    const office = await w.as(room.office)
    expect((await office(readSitting, { params: { id: room.sitting } })).acts.open).toEqual({ code: 'sitting.public_votes_still', to: voting.to })
    await expect(office(openSitting, { params: { id: room.sitting } })).rejects.toMatchObject({ fault: { refusal: { code: 'sitting.public_votes_still' } } })
  })

  it('a round of a contest has its days, and keeps them once voting is over', async () => {
    const { room } = await aContest()
    const office = await w.as(room.office)
    const round = (await office(listRounds, {})).find(({ id }) => id === room.round)!
    const body = { year: 2026, number: 11, name: 'Hội thi khác', opensOn: '2026-01-01', closesOn: '2026-11-09', regulationId: room.regulation }
    await expect(office(addRound, { body })).rejects.toMatchObject({ fault: { refusal: { code: 'round.voting_days_missing' } } })
    await expect(office(addRound, { body: { ...body, voting: { from: '2026-11-09', to: '2026-11-20' } } })).rejects.toMatchObject({ fault: { refusal: { code: 'round.voting_before_filing_ends' } } })
    const change = async (to: string) => (await w.as(room.office))(changeRound, { params: { id: room.round }, body: { year: 2031, number: 1, name: round.name, opensOn: round.opensOn, closesOn: round.closesOn, regulationId: room.regulation, locked: false, version: round.version, voting: { from: voting.from, to } } })
    await expect(change('2026-11-12')).rejects.toMatchObject({ fault: { refusal: { code: 'round.voting_begun' } } })
    w.now = votingOver
    await expect(change('2026-11-30')).rejects.toMatchObject({ fault: { refusal: { code: 'round.voting_over' } } })
  })

  it('stands in the list of everybody, and a round without a public vote is no contest', async () => {
    const { room } = await aContest()
    expect((await (await w.as(await w.person()))(listContests, {})).some(({ id }) => id === room.round)).toBe(true)
    const other = await aRoom(w)
    await expect((await w.as(await w.person()))(readContest, { params: { id: other.round } })).rejects.toMatchObject({ status: 404 })
  })

  /** Two worlds that differ in what was voted, read through every door by everybody but the voter, before voting is over. */
  it('tells nobody who or what was voted for before voting is over: no count, no order, no name', async () => {
    const { room, lan, sensor, form } = await aContest()
    const voters = await people(3)
    const readers = [lan, room.members[1]!, await w.person(roles)]
    const cookies = await Promise.all(readers.map(async (reader) => (await w.as(reader)).cookie))
    let asked = 0
    const everything = async () => {
      const replies = new Map<string, string>()
      for (const cookie of cookies) {
        const remoteAddress = `10.1.0.${(asked += 1)}`
        for (const [name, endpoint] of doors.filter(([door]) => !door.endsWith('History')))
          for (const id of [room.round, room.sitting, sensor]) {
            const reply = await w.app.inject({ method: 'GET', url: pathOf(endpoint, id), remoteAddress, headers: { cookie: `sangkien=${cookie}` } })
            replies.set(`${name} ${id} ${cookie}`, `${reply.statusCode} ${reply.rawPayload.subarray(0, 2).toString() === 'PK' ? xlsxText(reply.rawPayload) : reply.body.replace(/"reference":"[^"]*"/g, '')}`)
          }
      }
      return replies
    }
    const before = await everything()
    for (const voter of voters) await chooses(w, voter, room.round, form)
    const oneWay = await everything()
    for (const voter of voters) await chooses(w, voter, room.round, sensor)
    const theOther = await everything()
    const different = (a: Map<string, string>, b: Map<string, string>) => [...a].filter(([door, body]) => b.get(door) !== body).map(([door]) => door.split(' ')[0])
    expect([different(before, oneWay), different(oneWay, theOther)]).toEqual([[], []])
    w.now = votingOver // and there was something to tell
    expect(different(theOther, await everything())).toContain('readContest')
  }, 60_000)

  it('the history knows that a ballot was cast, neither by whom nor for what', async () => {
    const { room, sensor } = await aContest()
    await chooses(w, await w.person(), room.round, sensor)
    expect(await w.inside((tx) => tx.selectFrom('history').where('org_id', '=', w.org).where('subject_id', '=', room.round).where('what', '=', 'contest.ballot_cast').select(['actor_id', 'detail']).execute())).toEqual([{ actor_id: null, detail: {} }])
  })
})

const pathOf = ({ path }: Endpoint, id: string) => path.replace(/:(\w+)/g, (_all, name: string) => (name === 'year' ? '2026' : name === 'field' ? 'title' : name === 'kind' ? 'examine' : name === 'format' ? 'pdf' : id))
