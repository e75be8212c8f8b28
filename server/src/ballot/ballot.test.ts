import { castPaper, countBallot, endIssuing, exportBallotCount, openBallot, openSecondVote, readBallotCount, readBallotPhase, setVoteMode, takePaper, voidBallot } from '@sangkien/contract/ballot'
import { declareConflicts } from '@sangkien/contract/conflict'
import { castVote, concludeItem, noteAttendance, readMinutes, readSitting } from '@sangkien/contract/council'
import type { PaperChoice } from '@sangkien/domain/ballot/ballot-paper'
import { checkCount, checkReceipt } from '@sangkien/domain/ballot/check-count'
import type { PersonId } from '@sangkien/domain/ids'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../../web/src/pages/council/secret/blind-paper.ts'
import { allTake, aSecretRoom, paperFor, putIn, secretly } from '../../test/a-secret-ballot.ts'
import { refusedWith, world } from '../../test/world.ts'
import { checkInvariants } from '../invariants.ts'
import { isSigned } from './ballot-key.ts'

type Secret = Awaited<ReturnType<typeof aSecretRoom>>

describe('a secret ballot', () => {
  const w = world({ breaks: { because: 'somebody takes a voter out of the list behind the back of the server', names: ['a secret ballot holds no more papers than were taken, and once counted says what its papers say'] } })
  const office = (of: Secret) => w.as(of.room.office)
  const read = async (of: Secret, person: PersonId = of.room.office) => (await (await w.as(person))(readSitting, { params: { id: of.room.sitting } })).agenda[0]!
  const open = async (of: Secret) => (await (await office(of))(openBallot, { params: of.at })).agenda[0]!.voting!.ballot!
  const count = async (of: Secret, withMissing = false) => (await (await office(of))(countBallot, { params: of.at, body: { withMissing } })).agenda[0]!
  const conclude = async (of: Secret, result: 'recognise' | 'decline' | 'defer', reasons = '') => (await office(of))(concludeItem, { params: of.at, body: { result, reasons } })
  const pair = (of: Secret, choices: readonly PaperChoice[]) => choices.map((choice, at) => [of.room.members[at]!, choice] as const)
  const five: readonly PaperChoice[] = ['agree', 'agree', 'disagree', 'agree', 'agree']
  /** Opened, taken, put in and counted. */
  async function voted(of: Secret, choices = five) {
    const ballot = await open(of)
    const papers = await allTake(w, of.at, ballot, pair(of, choices))
    for (const paper of papers) expect(await putIn(w, paper)).toBe('in')
    return { ballot, papers, item: await count(of) }
  }

  it('goes from papers given out to a count that each voter can check', async () => {
    const of = await aSecretRoom(w)
    const { papers, item } = await voted(of)
    expect(item.vote).toMatchObject({ agree: 4, disagree: 1, abstain: 0, denominator: 5, needed: 4, passed: true })
    expect(item.voting!.ballot!.figures).toEqual({ agree: 4, disagree: 1, abstain: 0, base: 5, needed: 4, passed: true, issued: 5, returned: 5, invalid: 0 })
    expect(item.votes).toBeNull()

    for (const [at, member] of of.room.members.entries()) {
      const counted = await (await w.as(member))(readBallotCount, { params: { ...of.at, number: 1 } })
      expect(checkCount(counted, counted.papers.map((paper) => isSigned(counted.publicKey, counted.ballotId, paper)))).toEqual([])
      expect(checkReceipt(papers[at]!, counted)).toBe('counted')
    }
    expect((await conclude(of, 'recognise')).agenda[0]!.result).toBe('recognise')
    expect((await (await office(of)).file(exportBallotCount, { params: { ...of.at, number: 1 } })).mediaType).toContain('application/json')
    expect((await (await office(of)).file(readMinutes, { params: { id: of.room.sitting, format: 'docx' } })).bytes.length).toBeGreaterThan(1000)
  })

  it('holds who has taken a paper to it: a conflict of interest found then is told before the ballot is held anew', async () => {
    const of = await aSecretRoom(w, { size: 7 })
    const member = of.room.members[1]!
    const ballot = await open(of)
    await allTake(w, of.at, ballot, [[member, 'agree']])
    const tell = async () => (await w.as(member))(declareConflicts, { params: { id: of.room.sitting }, body: { answers: [{ initiativeId: of.at.initiativeId, conflict: true, kinds: ['kin'], note: '' }] } })
    await expect(tell()).rejects.toMatchObject(refusedWith('conflict.paper_taken', 409))
    await (await office(of))(voidBallot, { params: of.at, body: { reason: 'Một thành viên có xung đột lợi ích' } })
    expect((await tell()).rows[0]).toMatchObject({ isOut: true })
    const again = await open(of)
    await expect(paperFor(await w.as(member), of.at, again, 'agree')).rejects.toMatchObject(refusedWith('sitting.recused', 403))
    expect((await read(of)).voting!.ballot).toMatchObject({ taken: 0, of: 6 })
  })

  it('tells the room how many papers are out and in, and nothing of what they say before the count', async () => {
    const of = await aSecretRoom(w)
    const ballot = await open(of)
    const papers = await allTake(w, of.at, ballot, pair(of, five).slice(0, 4))
    expect((await read(of, of.room.members[0])).voting!.ballot).toMatchObject({ phase: 'issuing', taken: 4, of: 5, cast: 0, iTook: true, figures: null })
    expect((await read(of, of.room.members[4])).voting!.ballot).toMatchObject({ taken: 4, iTook: false })
    await (await office(of))(endIssuing, { params: of.at })
    for (const paper of papers) await putIn(w, paper)
    const now = await read(of)
    expect(now.voting).toMatchObject({ ballot: { phase: 'casting', cast: 4, figures: null } })
    expect(now).toMatchObject({ vote: { agree: 0, disagree: 0, abstain: 0 }, votes: null, suggested: 'decline' })
    await expect((await office(of))(readBallotCount, { params: { ...of.at, number: 1 } })).rejects.toMatchObject({ status: 404 })
  })

  it('begins to put papers in by itself once all who may have theirs', async () => {
    const of = await aSecretRoom(w, { present: 4 })
    const ballot = await open(of)
    const box = { params: { organisation: 'vp-thu', id: ballot.id } }
    const papers = await allTake(w, of.at, ballot, pair(of, five).slice(0, 3))
    expect(await w.nobody()(readBallotPhase, box)).toEqual({ phase: 'issuing', elapsed: 0 })
    expect(await putIn(w, papers[0]!)).toBe('ballot.not_casting')
    await allTake(w, of.at, ballot, [[of.room.members[3]!, 'agree']])
    expect(await w.nobody()(readBallotPhase, box)).toEqual({ phase: 'casting', elapsed: 0 })
    expect(await putIn(w, papers[0]!)).toBe('in')
  })

  it('gives each voter one paper, and the same again when the reply was lost', async () => {
    const of = await aSecretRoom(w)
    const ballot = await open(of)
    const as = await w.as(of.room.members[0]!)
    const { made, ...paper } = await paperFor(as, of.at, ballot, 'agree')
    const again = await as(takePaper, { params: of.at, body: { ballotId: ballot.id, blinded: made.blinded } })
    expect(again.blindSignature).toMatch(/^[\w-]{342}$/)
    const second = await makePaper(ballot, 'disagree')
    await expect(as(takePaper, { params: of.at, body: { ballotId: ballot.id, blinded: second.blinded } })).rejects.toMatchObject(refusedWith('ballot.already_taken', 409))
    await (await office(of))(endIssuing, { params: of.at })
    expect((await as(takePaper, { params: of.at, body: { ballotId: ballot.id, blinded: made.blinded } })).blindSignature).toBe(again.blindSignature)
    expect([await putIn(w, paper), await putIn(w, paper)]).toEqual(['in', 'in'])
    expect((await read(of)).voting!.ballot!.cast).toBe(1)
  })

  it('refuses papers it did not sign, and one it signed as another', async () => {
    const of = await aSecretRoom(w)
    const ballot = await open(of)
    const papers = await allTake(w, of.at, ballot, pair(of, five))
    const elsewhere = await voted(await aSecretRoom(w))
    expect(await putIn(w, { ...papers[2]!, choice: 'agree' })).toBe('ballot.not_signed')
    expect(await putIn(w, { ...papers[2]!, serial: papers[1]!.serial })).toBe('ballot.not_signed')
    expect(await putIn(w, { ...elsewhere.papers[0]!, ballotId: ballot.id })).toBe('ballot.not_signed')
    expect(await putIn(w, papers[2]!)).toBe('in')
    expect(await putIn(w, { ...papers[2]!, choice: 'agree' })).toBe('ballot.not_signed')
    await expect(w.nobody()(castPaper, { params: { organisation: 'khong-co', id: ballot.id }, body: { serial: papers[0]!.serial, choice: 'agree', signature: papers[0]!.signature } })).rejects.toMatchObject({ status: 404 })
    await expect((await w.as(of.room.members[0]!))(takePaper, { params: of.at, body: { ballotId: ballot.id, blinded: '_'.repeat(342) } })).rejects.toMatchObject({ status: 409 })
  })

  it('takes no more papers than it gave out, though somebody signed one with its key', async () => {
    const of = await aSecretRoom(w)
    const ballot = await open(of)
    const [first] = await allTake(w, of.at, ballot, pair(of, five).slice(0, 1))
    const second = await paperFor(await w.as(of.room.members[1]!), of.at, ballot, 'agree')
    await (await office(of))(endIssuing, { params: of.at })
    await putIn(w, second)
    await w.inside((tx) => tx.deleteFrom('secret_ballot_voter').where('org_id', '=', w.org).where('ballot_id', '=', ballot.id).where('person_id', '=', of.room.members[1]!).execute())
    expect(await putIn(w, first!)).toBe('ballot.more_than_taken')
  })

  it('is counted without a paper that never came only when somebody says so, and that paper agrees to nothing', async () => {
    const of = await aSecretRoom(w)
    const papers = await allTake(w, of.at, await open(of), pair(of, five))
    for (const paper of papers.slice(1)) await putIn(w, paper)
    expect((await read(of)).voting!.acts).toMatchObject({ count: { code: 'ballot.papers_missing', taken: 5, cast: 4 }, count_with_missing: null })
    await expect(count(of)).rejects.toMatchObject(refusedWith('ballot.papers_missing', 409))
    expect(await count(of, true)).toMatchObject({ vote: { agree: 3, disagree: 1, abstain: 0, denominator: 5, passed: false }, voting: { ballot: { figures: { issued: 5, returned: 4 } } } })
    expect(await putIn(w, papers[0]!)).toBe('ballot.not_casting')
  })

  it('destroys its key with the count, and what voters had signed blind', async () => {
    const of = await aSecretRoom(w)
    const { ballot } = await voted(of)
    const left = await w.inside((tx) => tx.selectFrom('secret_ballot as b').innerJoin('secret_ballot_voter as v', (on) => on.onRef('v.org_id', '=', 'b.org_id').onRef('v.ballot_id', '=', 'b.id')).where('b.org_id', '=', w.org).where('b.id', '=', ballot.id).select(['b.private_key', 'v.blinded', 'v.blind_signature']).distinct().execute())
    expect(left).toEqual([{ private_key: null, blinded: null, blind_signature: null }])
  })

  it('may be declared void before the count, for a reason, and held anew', async () => {
    const of = await aSecretRoom(w)
    const first = await open(of)
    const papers = await allTake(w, of.at, first, pair(of, five))
    await putIn(w, papers[0]!)
    const throwAway = async (reason: string) => (await office(of))(voidBallot, { params: of.at, body: { reason } })
    await expect(throwAway(' ')).rejects.toMatchObject(refusedWith('ballot.reason_missing', 422))
    expect((await throwAway('Một thành viên nhận phiếu nhầm.')).agenda[0]!.voting).toMatchObject({ ballot: null, acts: { open: null } })
    expect(await putIn(w, papers[1]!)).toBe('ballot.not_casting')
    expect(await w.inside((tx) => tx.selectFrom('secret_ballot_paper').where('org_id', '=', w.org).where('ballot_id', '=', first.id).selectAll().execute())).toEqual([])
    const { item } = await voted(of)
    expect(item.voting!.ballot!.id).not.toBe(first.id)
    await expect(throwAway('Kết quả không như ý.')).rejects.toMatchObject(refusedWith('ballot.counted', 409))
  })

  it('gives no result that rests on a vote before its count, and none while it runs', async () => {
    const of = await aSecretRoom(w)
    await expect(conclude(of, 'recognise')).rejects.toMatchObject(refusedWith('ballot.not_counted', 409))
    await expect(conclude(of, 'decline', 'Chưa đủ phiếu')).rejects.toMatchObject(refusedWith('ballot.not_counted', 409))
    await open(of)
    await expect(conclude(of, 'defer', 'Chờ bổ sung')).rejects.toMatchObject(refusedWith('ballot.under_way', 409))
    await (await office(of))(voidBallot, { params: of.at, body: { reason: 'Để lại đợt sau' } })
    expect((await conclude(of, 'defer', 'Chờ bổ sung')).agenda[0]!.result).toBe('defer')
  })

  it('is opened only by whoever runs the sitting, with a quorum, once', async () => {
    const of = await aSecretRoom(w, { present: 3 })
    await expect(open(of)).rejects.toMatchObject(refusedWith('sitting.no_quorum', 409))
    await (await office(of))(noteAttendance, { params: { id: of.room.sitting }, body: { present: [...of.room.members] } })
    await expect((await w.as(of.room.members[1]!))(openBallot, { params: of.at })).rejects.toMatchObject({ status: 403, fault: { code: 'forbidden' } })
    await expect((await w.as(await w.person(['council_chair'])))(openBallot, { params: of.at })).rejects.toMatchObject({ status: 404 })
    await open(of)
    await expect(open(of)).rejects.toMatchObject(refusedWith('ballot.already_open', 409))
    await expect((await office(of))(endIssuing, { params: of.at })).rejects.toMatchObject(refusedWith('ballot.nobody_took', 409))
    await expect(count(of)).rejects.toMatchObject(refusedWith('ballot.not_casting', 409))
    const stranger = await makePaper({ ...(await read(of)).voting!.ballot! }, 'agree')
    await expect((await w.as(await w.person(['council_member', 'secretariat'])))(takePaper, { params: of.at, body: { ballotId: stranger.ballotId, blinded: stranger.blinded } })).rejects.toMatchObject(refusedWith('sitting.not_a_member', 403))
  })

  it('is for the rules or the council to choose, before the vote, and never for a voter', async () => {
    const free = await aSecretRoom(w, { pack: nationalDefault })
    const choose = async (of: Secret, mode: 'open' | 'secret') => (await office(of))(setVoteMode, { params: of.at, body: { mode } })
    await expect((await w.as(free.room.members[1]!))(takePaper, { params: free.at, body: { ballotId: free.id, blinded: 'A'.repeat(342) } })).rejects.toMatchObject(refusedWith('sitting.votes_openly', 409))
    expect((await choose(free, 'secret')).agenda[0]!.voting).toMatchObject({ mode: 'secret', modeIsFree: true, acts: { open: null } })
    await expect((await w.as(free.room.members[1]!))(castVote, { params: free.at, body: { choice: 'agree' } })).rejects.toMatchObject(refusedWith('sitting.votes_secretly', 409))
    await open(free)
    await expect(choose(free, 'open')).rejects.toMatchObject(refusedWith('ballot.mode_settled', 409))

    const fixed = await aSecretRoom(w)
    await expect(choose(fixed, 'open')).rejects.toMatchObject(refusedWith('ballot.mode_fixed', 409))
    await expect((await w.as(fixed.room.members[1]!))(castVote, { params: fixed.at, body: { choice: 'agree' } })).rejects.toMatchObject(refusedWith('sitting.secret_only', 409))
  })

  it('shows an author and an administrator nothing of it', async () => {
    const of = await aSecretRoom(w)
    const { ballot } = await voted(of)
    const admin = await w.person(['administrator', 'decision_maker'])
    const author = (await w.inside((tx) => tx.selectFrom('authorship').where('org_id', '=', w.org).where('initiative_id', '=', of.id).select('person_id').executeTakeFirstOrThrow())).person_id
    await w.inside((tx) => tx.insertInto('role_grant').values({ org_id: w.org, id: ballot.id as never, person_id: author, role: 'decision_maker', unit_id: null, from_day: '2020-01-01' as never, to_day: null } as never).execute())
    for (const person of [admin, author]) {
      expect(await read(of, person)).toMatchObject({ vote: null, votes: null, voting: null })
      await expect((await w.as(person))(readBallotCount, { params: { ...of.at, number: 1 } })).rejects.toMatchObject({ status: 404 })
    }
    const told = await w.inside((tx) => tx.selectFrom('history').where('org_id', '=', w.org).where('subject_id', '=', of.room.sitting).where('what', 'like', 'ballot.%').select(['what', 'detail']).execute())
    expect(told.map(({ what }) => what).toSorted()).toEqual(['ballot.counted', 'ballot.opened', ...Array<string>(5).fill('ballot.paper_taken')])
    expect(JSON.stringify(told)).not.toMatch(/agree|abstain/)
  })

  it('shows whoever looks after the data that papers were altered or dropped after the count', async () => {
    const of = await aSecretRoom(w)
    const { ballot, papers } = await voted(of)
    const named = 'a counted ballot holds the papers it was counted from, each with its signature'
    const forged = async () => (await checkInvariants(w.db)).find(({ name }) => name === named)?.rows
    expect(await forged()).toBeUndefined()
    const [gone] = papers
    await w.pool.query('delete from secret_ballot_paper where serial = $1', [gone!.serial])
    await w.pool.query('update secret_ballot set agree = agree - 1 where id = $1', [ballot.id])
    expect(await forged()).toEqual([{ organisation: w.org, id: ballot.id, faults: [], whole: false }])
    await w.pool.query('insert into secret_ballot_paper values ($1, $2, $3, $4, $5)', [w.org, ballot.id, gone!.serial, 'disagree', gone!.signature])
    expect(await forged()).toMatchObject([{ faults: ['bad_signature', 'counts_differ'], whole: false }])
    await w.pool.query('update secret_ballot_paper set choice = $2 where serial = $1', [gone!.serial, gone!.choice])
    await w.pool.query('update secret_ballot set agree = agree + 1 where id = $1', [ballot.id])
    expect(await forged()).toBeUndefined()
  })

  it('is held a second time where the rules allow it, and the second decides', async () => {
    const of = await aSecretRoom(w, { pack: secretly({ secondVote: 'once' }) })
    const second = async () => (await office(of))(openSecondVote, { params: of.at })
    await expect(second()).rejects.toMatchObject(refusedWith('second_vote.first_not_held', 409))
    await voted(of, ['agree', 'agree', 'agree', 'disagree', 'abstain'])
    expect((await second()).agenda[0]!.voting).toMatchObject({ number: 2, ballot: null, first: { agree: 3, disagree: 1, abstain: 1, base: 5, needed: 4, passed: false, issued: 5, returned: 5 }, acts: { open: null, second_vote: { code: 'second_vote.held' } } })
    await expect(conclude(of, 'decline', 'Chưa đủ phiếu')).rejects.toMatchObject(refusedWith('ballot.not_counted', 409))
    expect((await voted(of)).item).toMatchObject({ vote: { agree: 4, passed: true } })
    await expect(second()).rejects.toMatchObject(refusedWith('second_vote.held', 409))
    for (const number of [1, 2]) expect((await (await w.as(of.room.chair))(readBallotCount, { params: { ...of.at, number } })).papers).toHaveLength(5)
    expect((await conclude(of, 'recognise')).agenda[0]!.result).toBe('recognise')
  })

  it('an open vote too is held a second time, the figures of the first kept', async () => {
    const of = await aSecretRoom(w, { pack: { ...nationalDefault, voting: { ...nationalDefault.voting, secondVote: 'once' } } })
    const vote = async (choice: PaperChoice, ...voters: PersonId[]) => { for (const voter of voters) await (await w.as(voter))(castVote, { params: of.at, body: { choice } }) }
    await vote('agree', ...of.room.members.slice(0, 3))
    await vote('disagree', ...of.room.members.slice(3))
    const again = (await (await office(of))(openSecondVote, { params: of.at })).agenda[0]!
    expect(again).toMatchObject({ vote: { agree: 0, disagree: 0 }, voting: { number: 2, first: { agree: 3, disagree: 2, issued: null } } })
    // A choice made on a screen that still showed the first vote is none in the second.
    await expect((await w.as(of.room.members[0]!))(castVote, { params: of.at, body: { choice: 'disagree', number: 1 } })).rejects.toMatchObject(refusedWith('sitting.another_vote', 409))
    await vote('agree', ...of.room.members)
    expect((await read(of)).vote).toMatchObject({ agree: 5, passed: true })
    await (await office(of))(noteAttendance, { params: { id: of.room.sitting }, body: { present: of.room.members.slice(0, 4) } })
    expect(await w.inside((tx) => tx.selectFrom('vote').where('org_id', '=', w.org).where('initiative_id', '=', of.id).select(['number', 'choice']).orderBy('number').orderBy('choice').execute())).toHaveLength(9)

    const none = await aSecretRoom(w, { pack: nationalDefault })
    await expect((await office(none))(openSecondVote, { params: none.at })).rejects.toMatchObject(refusedWith('second_vote.not_in_rules', 409))
  })
})
