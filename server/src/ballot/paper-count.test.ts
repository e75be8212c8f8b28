import { openBallot, openSecondVote, setVoteMode, voidBallot } from '@sangkien/contract/ballot'
import { declareConflicts } from '@sangkien/contract/conflict'
import { castVote, closeSitting, concludeItem, noteAttendance, readMinutes, readSitting, readSittingPaper } from '@sangkien/contract/council'
import { listHandled, readHome } from '@sangkien/contract/home'
import { bindPaperScan, choosePaper, confirmPaperCount, enterPaperCount, readPaperScan, voidPaperCount } from '@sangkien/contract/paper-count'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { beforeEach, describe, expect, it } from 'vitest'
import { secretly } from '../../test/a-secret-ballot.ts'
import { aFiled, aRoom, nothingToDeclare, opened, type Room, unasked } from '../../test/a-sitting.ts'
import { docxOf, pdfOf } from '../../test/files.ts'
import { refusedWith, world } from '../../test/world.ts'
import { countedBallots } from './paper-count.query.ts'

const figures = { issued: 5, returned: 5, agree: 4, disagree: 0, abstain: 0, invalid: 1 }
type Figures = typeof figures

describe('a secret ballot on paper', () => {
  const w = world()
  beforeEach(() => { w.now = new Date('2026-12-01T02:00:00Z') })

  /** A council of five, all there, over two dossiers; the last member out of the first where asked. */
  async function begun({ pack = secretly(), out = false }: { pack?: RegulationPack; out?: boolean } = {}) {
    const room = await aRoom(w, { pack })
    const ids = [await aFiled(w, room, { authors: [await w.person()], title: 'Sổ trực điện tử' }), await aFiled(w, room, { authors: [await w.person()] })] as const
    await unasked(w, room, ...ids)
    if (out) await (await w.as(room.members[4]!))(declareConflicts, { params: { id: room.sitting }, body: { answers: [{ initiativeId: ids[0], conflict: true, kinds: ['kin'], note: '' }, { initiativeId: ids[1], conflict: false, kinds: [], note: '' }] } })
    for (const member of room.members) await nothingToDeclare(w, room.sitting, member)
    await opened(w, room)
    return { room, ids, at: { id: room.sitting, initiativeId: ids[0] }, committee: [room.members[1]!, room.members[2]!] }
  }
  type Begun = Awaited<ReturnType<typeof begun>>
  const office = ({ room }: { room: Room }) => w.as(room.office)
  const item = async ({ room }: Begun, person: PersonId, at = 0) => (await (await w.as(person))(readSitting, { params: { id: room.sitting } })).agenda[at]!
  const rev = async (of: Begun) => (await item(of, of.room.office)).voting!.paper!.entry!.rev
  const choose = async (of: Begun, committee = of.committee, which: readonly InitiativeId[] = [of.ids[0]]) => (await office(of))(choosePaper, { params: { id: of.room.sitting }, body: { initiativeIds: [...which], committee } })
  const enter = async (of: Begun, more: Partial<Figures> = {}, by = of.room.office) => (await w.as(by))(enterPaperCount, { params: of.at, body: { rev: await rev(of), ...figures, ...more } })
  const scan = async (of: Begun, { name = 'Biên bản kiểm phiếu.pdf', bytes = pdfOf('Biên bản kiểm phiếu'), all = false } = {}) => (await office(of)).upload(bindPaperScan, { params: of.at, query: { rev: await rev(of), all: String(all) } }, { name, bytes })
  const confirm = async (of: Begun, by = of.committee[0]!) => (await w.as(by))(confirmPaperCount, { params: of.at, body: { rev: await rev(of) } })
  const drop = async (of: Begun, reason = 'Ban kiểm phiếu đếm nhầm') => (await office(of))(voidPaperCount, { params: of.at, body: { rev: await rev(of), reason } })
  const conclude = async (of: Begun, result: 'recognise' | 'decline' | 'defer', reasons = '', at = of.at) => (await office(of))(concludeItem, { params: at, body: { result, reasons } })
  const read = async (of: Begun, kind: 'minutes' | 'vote-count') => {
    const as = await office(of)
    return readDocx((kind === 'minutes' ? await as.file(readMinutes, { params: { id: of.room.sitting, format: 'docx' } }) : await as.file(readSittingPaper, { params: { id: of.room.sitting, kind, format: 'docx' } })).bytes).text
  }
  const nameOf = async (person: PersonId) => (await w.inside((tx) => tx.selectFrom('person').where('org_id', '=', w.org).where('id', '=', person).select('full_name').executeTakeFirstOrThrow())).full_name
  async function confirmed(of: Begun, more: Partial<Figures> = {}) {
    await choose(of)
    await enter(of, more)
    await scan(of)
    return (await confirm(of)).agenda[0]!
  }

  it('waits for the committee in what is theirs to do, from the moment figures and scan are there, and for nobody else', async () => {
    const of = await begun()
    const asked = async () => {
      const kinds = await Promise.all([of.committee[0]!, of.committee[1]!, of.room.members[3]!].map(async (person) => (await (await w.as(person))(readHome, {})).duties.filter(({ kind, subjectId }) => kind === 'confirm_paper_count' && subjectId === of.room.sitting).length))
      return kinds.join(' ')
    }
    await choose(of)
    await enter(of)
    expect(await asked()).toBe('0 0 0')
    await scan(of)
    expect(await asked()).toBe('1 1 0')
    await confirm(of)
    expect(await asked()).toBe('0 0 0')
  })

  it('is counted by a committee, entered, confirmed by another of them, and then is the vote', async () => {
    const of = await begun()
    const chosen = (await choose(of)).agenda[0]!
    expect(chosen.voting).toMatchObject({ ballot: null, paper: { confirmed: false, entry: { rev: 1, entitled: 5, figures: null, scan: null } }, acts: { open: { code: 'paper_count.under_way' }, set_mode: { code: 'ballot.mode_fixed' }, enter_paper: null, void_paper: null } })
    expect(chosen.voting!.paper!.committee.map(({ personId }) => personId)).toEqual(of.committee)
    const print = readDocx((await (await office(of)).file(readSittingPaper, { params: { id: of.room.sitting, kind: 'ballot', format: 'docx' } })).bytes).text
    expect(print).toContain('Phiếu không ghi tên, không ký.')
    expect(print.match(/SK-/g)).toHaveLength(1) // of what is voted on now, and nothing else

    const entered = (await enter(of)).agenda[0]!
    expect(entered).toMatchObject({ vote: { agree: 0, disagree: 0, abstain: 0, passed: false }, suggested: 'decline', voting: { paper: { confirmed: false, entry: { figures } } } })
    await expect(confirm(of)).rejects.toMatchObject(refusedWith('paper_count.scan_missing', 409))
    await scan(of)
    await expect(conclude(of, 'recognise')).rejects.toMatchObject(refusedWith('paper_count.under_way', 409))
    await expect(conclude(of, 'defer', 'Chờ')).rejects.toMatchObject(refusedWith('paper_count.under_way', 409))

    const done = (await confirm(of)).agenda[0]!
    expect(done).toMatchObject({ vote: { agree: 4, disagree: 0, abstain: 0, denominator: 5, needed: 4, passed: true }, suggested: 'recognise', voting: { paper: { confirmed: true, entry: { confirmedBy: await nameOf(of.committee[0]!), scan: 'Biên bản kiểm phiếu.pdf' } } } })
    // Statistics and the letter to the superior body read the counts of both ways from one place.
    expect(await w.inside((tx) => tx.selectFrom(countedBallots.as('b')).where('b.sitting_id', '=', of.room.sitting).select(['b.number', 'b.agree', 'b.disagree', 'b.abstain', 'b.invalid']).execute())).toEqual([{ number: 1, agree: 4, disagree: 0, abstain: 0, invalid: 1 }])
    for (const act of [() => enter(of), () => scan(of), () => confirm(of, of.committee[1]!), () => choose(of)]) await expect(act()).rejects.toMatchObject(refusedWith('paper_count.confirmed', 409))
    expect((await (await w.as(of.committee[0]!))(listHandled, {})).rows[0]).toMatchObject({ what: 'paper_count.confirmed' })
    await conclude(of, 'recognise')
    await expect(drop(of)).rejects.toMatchObject(refusedWith('sitting.item_decided', 409))

    const other = { ...of, at: { ...of.at, initiativeId: of.ids[1] } }
    await conclude(other, 'defer', 'Chờ số liệu', other.at)
    await (await office(of))(closeSitting, { params: { id: of.room.sitting }, body: { conclusion: '' } })
    const [head, second] = [await nameOf(of.committee[0]!), await nameOf(of.committee[1]!)]
    expect(await read(of, 'minutes')).toContain(`Bỏ phiếu kín bằng giấy (Ban kiểm phiếu: ${head}, Trưởng ban; ${second}): phát ra 5 phiếu, thu về 5 phiếu, hợp lệ 4 phiếu, không hợp lệ 1 phiếu; 4 đồng ý, 0 không đồng ý, 0 không có ý kiến; cần ít nhất 4/5.`)
    const count = await read(of, 'vote-count')
    for (const said of [`Trưởng ban: ${head}`, `Thành viên: ${second}`, 'bỏ phiếu kín bằng giấy', 'Không hợp lệ']) expect(count).toContain(said)
  })

  it('is a hidden fact until it is confirmed, but for its committee and who runs the sitting', async () => {
    const of = await begun({ out: true })
    const decider = await w.person(['decision_maker'])
    const keeper = await w.person(['administrator', 'secretariat'])
    await choose(of)
    await enter(of, { issued: 4, returned: 4, agree: 3 })
    await scan(of)
    const file = async (person: PersonId) => (await w.as(person)).file(readPaperScan, { params: { ...of.at, number: 1 } }).then(({ mediaType }) => mediaType, ({ status }: { status: number }) => status)
    const entryFor = async (person: PersonId) => (await item(of, person)).voting?.paper?.entry
    for (const person of [of.committee[0]!, of.committee[1]!, of.room.office, of.room.chair]) {
      expect(await entryFor(person)).toMatchObject({ figures: { agree: 3 }, scan: 'Biên bản kiểm phiếu.pdf' })
      expect(await file(person)).toBe('application/pdf')
    }
    for (const person of [of.room.members[3]!, decider]) {
      expect((await item(of, person)).voting!.paper).toMatchObject({ confirmed: false, entry: null })
      expect(await file(person)).toBe(404)
    }
    const nothing = async () => {
      for (const person of [of.room.members[4]!, keeper]) {
        expect((await item(of, person)).voting).toBeNull()
        expect(await file(person)).toBe(404)
      }
    }
    await nothing()
    expect(await file(await w.person())).toBe(403)
    await confirm(of)
    for (const person of [of.room.members[3]!, decider]) {
      expect(await entryFor(person)).toMatchObject({ figures: { agree: 3 } })
      expect(await file(person)).toBe('application/pdf')
    }
    await nothing()
    const told = JSON.stringify(await w.inside((tx) => tx.selectFrom('history').where('org_id', '=', w.org).where('subject_id', '=', of.room.sitting).select(['what', 'detail']).orderBy('seq').execute()))
    expect(told).toContain('paper_count.entered')
    expect(told).not.toMatch(/agree|invalid|abstain/)
  })

  it('shares one scan with the other items on the same paper, and keeps it from who is out of one of them', async () => {
    const of = await begun({ out: true })
    await choose(of, of.committee, of.ids)
    await scan(of, { all: true })
    expect((await item(of, of.room.office, 1)).voting!.paper!.entry!.scan).toBe('Biên bản kiểm phiếu.pdf')
    await enter(of, { issued: 4, returned: 4, agree: 3 })
    await confirm(of)
    const second = { ...of, at: { ...of.at, initiativeId: of.ids[1] } }
    await (await office(of))(enterPaperCount, { params: second.at, body: { rev: 2, ...figures } })
    await (await w.as(of.committee[0]!))(confirmPaperCount, { params: second.at, body: { rev: 3 } })
    const scanOf = async (person: PersonId) => (await item(of, person, 1)).voting!.paper!.entry
    expect(await scanOf(of.room.members[3]!)).toMatchObject({ figures, scan: 'Biên bản kiểm phiếu.pdf' })
    expect(await scanOf(of.room.members[4]!)).toMatchObject({ figures, scan: null })
    await expect((await w.as(of.room.members[4]!)).file(readPaperScan, { params: { ...second.at, number: 1 } })).rejects.toMatchObject({ status: 404 })
  })

  it('is refused where a scan is no scan, whatever it calls itself', async () => {
    const of = await begun()
    await choose(of)
    for (const [name, bytes, code] of [
      ['Biên bản.pdf', docxOf('Biên bản kiểm phiếu'), 'evidence.type_not_allowed'], ['Biên bản.pdf', Buffer.from('<!doctype html><script>1</script>'), 'evidence.type_not_allowed'],
      ['a.png', Buffer.from('89504e470d0a1a0a0000000d49484452000004000000040008020000', 'hex'), 'evidence.broken'],
    ] as const) await expect(scan(of, { name, bytes })).rejects.toMatchObject(refusedWith(code, 422))
    expect((await item(of, of.room.office)).voting!.paper!.entry).toMatchObject({ rev: 1, scan: null })
  })

  it('has figures that can be so, mended until somebody confirms, who did not enter them', async () => {
    const of = await begun()
    await choose(of, [of.room.chair, of.committee[0]!])
    for (const [more, code] of [[{ issued: 6 }, 'paper_count.issued_over'], [{ issued: 4 }, 'paper_count.returned_over'], [{ agree: 3 }, 'paper_count.sum_differs'], [{ issued: 0, returned: 0, agree: 0, invalid: 0 }, 'paper_count.nothing_issued']] as const)
      await expect(enter(of, more)).rejects.toMatchObject(refusedWith(code, 422))
    await enter(of, {}, of.room.chair)
    await scan(of)
    await expect(confirm(of, of.room.chair)).rejects.toMatchObject(refusedWith('paper_count.entered_by_you', 403))
    await expect(confirm(of, of.room.members[3]!)).rejects.toMatchObject(refusedWith('paper_count.not_in_committee', 403))
    await expect((await w.as(of.room.members[3]!))(enterPaperCount, { params: of.at, body: { rev: 3, ...figures } })).rejects.toMatchObject({ status: 403 })
    await enter(of, { agree: 3, disagree: 1 })
    expect((await confirm(of, of.room.chair)).agenda[0]!.vote).toMatchObject({ agree: 3, disagree: 1, passed: false })
  })

  it('tells who was later than somebody else what stands there now', async () => {
    const of = await begun()
    await choose(of)
    const as = await office(of)
    const both = await Promise.allSettled([4, 3].map((agree) => as(enterPaperCount, { params: of.at, body: { rev: 1, ...figures, agree, abstain: 4 - agree } })))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 409, fault: { code: 'stale' } } })
    await scan(of)
    const seen = await rev(of)
    await enter(of, { agree: 0, disagree: 4 })
    await expect((await w.as(of.committee[0]!))(confirmPaperCount, { params: of.at, body: { rev: seen } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale' } })
    const twice = await Promise.allSettled(await Promise.all(of.committee.map(async (one) => (await w.as(one))(confirmPaperCount, { params: of.at, body: { rev: seen + 1 } }))).then((done) => done, (error: unknown) => [Promise.reject(error as Error)]))
    expect(twice.map(({ status }) => status)).toContain('rejected')
    expect((await item(of, of.room.office)).voting!.paper).toMatchObject({ confirmed: true })
  })

  it('is void for a reason and held anew; a count that was confirmed stays in the minutes', async () => {
    const of = await begun()
    await choose(of)
    await enter(of)
    await expect(drop(of, ' ')).rejects.toMatchObject(refusedWith('ballot.reason_missing', 422))
    await drop(of, 'Phát nhầm phiếu')
    const { rows } = await w.pool.query<{ agree: number | null; void_reason: string }>('select agree, void_reason from paper_count where sitting_id = $1', [of.room.sitting])
    expect(rows).toEqual([{ agree: null, void_reason: 'Phát nhầm phiếu' }])
    expect((await item(of, of.room.office)).voting).toMatchObject({ paper: null, acts: { open: null, choose_paper: null } })
    await confirmed(of, { agree: 3, disagree: 1 })
    await drop(of)
    await confirmed(of)
    await conclude(of, 'recognise')
    const text = await read(of, 'minutes').catch(async () => { await conclude(of, 'defer', 'Chờ', { ...of.at, initiativeId: of.ids[1] }); return read(of, 'minutes') })
    expect(text).toContain('đã xác nhận rồi hủy: phát ra 5 phiếu, thu về 5 phiếu; 3 đồng ý, 1 không đồng ý, 0 không có ý kiến, 1 không hợp lệ; lý do hủy: Ban kiểm phiếu đếm nhầm.')
    expect(text).not.toContain('Phát nhầm phiếu')
  })

  it('is followed by a second vote, on paper or not, with its own committee', async () => {
    const of = await begun({ pack: secretly({ secondVote: 'once' }) })
    await choose(of)
    await expect((await office(of))(openSecondVote, { params: of.at })).rejects.toMatchObject(refusedWith('second_vote.first_not_held', 409))
    await enter(of, { agree: 3, disagree: 1 })
    await scan(of)
    await confirm(of)
    expect((await item(of, of.room.office)).voting!.acts.second_vote).toBeNull()
    const second = (await (await office(of))(openSecondVote, { params: of.at })).agenda[0]!
    expect(second.voting).toMatchObject({ number: 2, paper: null, first: { issued: 5, returned: 5, invalid: 1, agree: 3 }, firstPaper: { confirmed: true, entry: { scan: 'Biên bản kiểm phiếu.pdf' } } })
    const others = [of.room.members[3]!, of.room.members[4]!]
    await choose(of, others)
    await enter(of, { issued: 5, returned: 4, invalid: 0 })
    await scan(of, { name: 'Lần hai.pdf', bytes: pdfOf('Lần hai') })
    expect((await confirm(of, others[0]!)).agenda[0]!.vote).toMatchObject({ agree: 4, passed: true })
    await conclude(of, 'recognise')
    await conclude(of, 'defer', 'Chờ', { ...of.at, initiativeId: of.ids[1] })
    const text = await read(of, 'minutes')
    expect(text).toContain('Bỏ phiếu kín bằng giấy lần thứ nhất')
    expect(text).toContain('Bỏ phiếu kín bằng giấy lần thứ hai')
    expect(text).toContain('phát ra 5 phiếu, thu về 4 phiếu (không thu về 1), hợp lệ 4 phiếu; 4 đồng ý')
    const count = await read(of, 'vote-count')
    for (const said of [await nameOf(of.committee[0]!), await nameOf(others[0]!), 'lần thứ nhất, bỏ phiếu kín bằng giấy', 'lần thứ hai, bỏ phiếu kín bằng giấy']) expect(count).toContain(said)
    const first = await (await office(of)).file(readPaperScan, { params: { ...of.at, number: 1 } })
    expect(first.bytes).toEqual(pdfOf('Biên bản kiểm phiếu'))
  })

  it('is instead of a ballot of the system, and never beside it', async () => {
    const of = await begun()
    await (await office(of))(openBallot, { params: of.at })
    await expect(choose(of)).rejects.toMatchObject(refusedWith('ballot.already_open', 409))
    await (await office(of))(voidBallot, { params: of.at, body: { reason: 'Mất mạng' } })
    await choose(of)
    await expect((await office(of))(openBallot, { params: of.at })).rejects.toMatchObject(refusedWith('paper_count.under_way', 409))
    const free = await begun({ pack: { ...nationalDefault, voting: { ...nationalDefault.voting, modeIsFree: true } } })
    await expect(choose(free)).rejects.toMatchObject(refusedWith('sitting.votes_openly', 409))
    await (await office(free))(setVoteMode, { params: free.at, body: { mode: 'secret' } })
    await choose(free)
    await expect((await office(free))(setVoteMode, { params: free.at, body: { mode: 'open' } })).rejects.toMatchObject(refusedWith('ballot.mode_settled', 409))
    await expect((await w.as(free.room.members[0]!))(castVote, { params: free.at, body: { choice: 'agree' } })).rejects.toMatchObject(refusedWith('sitting.votes_secretly', 409))
  })

  it('holds who was there to it: who left stays counted, and a conflict of interest is told before the ballot is held anew', async () => {
    const of = await begun()
    await confirmed(of)
    const told = async () => (await w.as(of.room.members[4]!))(declareConflicts, { params: { id: of.room.sitting }, body: { answers: [{ initiativeId: of.ids[0], conflict: true, kinds: ['kin'], note: '' }] } })
    await expect(told()).rejects.toMatchObject(refusedWith('conflict.paper_taken', 409))
    await (await office(of))(noteAttendance, { params: { id: of.room.sitting }, body: { present: of.room.members.slice(0, 4) } })
    expect((await item(of, of.room.office)).vote).toMatchObject({ agree: 4, denominator: 5, passed: true })
    await expect(told()).rejects.toMatchObject(refusedWith('conflict.paper_taken', 409))
    await drop(of)
    expect((await told()).rows[0]).toMatchObject({ isOut: true })
    await expect(choose(of, [of.room.members[1]!, of.room.members[4]!])).rejects.toMatchObject({ fault: { refusal: { code: 'paper_count.committee_unfit', why: 'out' } } })
  })

  it('is not held on paper where the rules say no', async () => {
    const of = await begun({ pack: secretly({ paperBallots: 'no' }) })
    await expect(choose(of)).rejects.toMatchObject(refusedWith('paper_count.not_in_rules', 409))
    expect((await item(of, of.room.office)).voting!.acts.choose_paper).toMatchObject({ code: 'paper_count.not_in_rules' })
    await choose(await begun({ pack: secretly({ paperBallots: 'allowed' }) }))
  })

  it('is counted by as many as the rules want', async () => {
    const of = await begun({ pack: secretly({ counters: 3 }) })
    await expect(choose(of)).rejects.toMatchObject({ fault: { refusal: { code: 'paper_count.committee_small', needed: 3, found: 2 } } })
    await choose(of, of.room.members.slice(0, 3))
  })
})
