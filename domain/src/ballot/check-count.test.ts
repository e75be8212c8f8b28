import { describe, expect, it } from 'vitest'
import { type BallotPaper, bySerial, paperBytes } from './ballot-paper.ts'
import { checkCount, type CountedBallot, checkReceipt } from './check-count.ts'

const paper = (digit: string, choice: BallotPaper['choice']): BallotPaper => ({ serial: digit.repeat(64), choice, signature: `chu-ky-${digit}` })
const sound: CountedBallot = { ballotId: 'lan-1', publicKey: 'khoa', issued: 4, counts: { agree: 2, disagree: 1, abstain: 0 }, papers: [paper('1', 'agree'), paper('2', 'disagree'), paper('3', 'agree')] }
const all = [true, true, true]

describe('counting a secret ballot again', () => {
  it('finds nothing where the papers say what the count says, though one was never cast', () => {
    expect(checkCount(sound, all)).toEqual([])
  })

  it.each([
    ['a paper without the signature of the ballot', sound, [true, false, true], [{ code: 'bad_signature', serial: '2'.repeat(64) }]],
    ['a choice turned round', { ...sound, papers: [paper('1', 'agree'), paper('2', 'agree'), paper('3', 'agree')] }, all, [{ code: 'counts_differ', said: sound.counts, found: { agree: 3, disagree: 0, abstain: 0 } }]],
    ['the same paper twice', { ...sound, papers: [...sound.papers.slice(0, 2), paper('1', 'agree')] }, all, [{ code: 'serial_twice', serial: '1'.repeat(64) }]],
    ['more papers than were given out', { ...sound, issued: 2 }, all, [{ code: 'more_than_issued', papers: 3, issued: 2 }]],
    ['a paper taken away and the count left', { ...sound, papers: sound.papers.slice(1) }, [true, true], [{ code: 'counts_differ', said: sound.counts, found: { agree: 1, disagree: 1, abstain: 0 } }]],
    ['a serial too short to be chance', { ...sound, papers: [{ ...paper('1', 'agree'), serial: '1' }, ...sound.papers.slice(1)] }, all, [{ code: 'bad_paper', serial: '1' }]],
  ] as const)('finds %s', (_what, counted, signed, faults) => {
    expect(checkCount(counted, signed)).toEqual(faults)
  })
})

describe('a receipt', () => {
  const mine = { ...paper('2', 'disagree'), ballotId: 'lan-1', publicKey: 'khoa' }

  it.each([
    ['is counted as it was cast', sound, 'counted'],
    ['is not among the papers', { ...sound, papers: [paper('1', 'agree'), paper('3', 'agree')] }, 'missing'],
    ['is there with another choice', { ...sound, papers: [paper('2', 'agree')] }, 'changed'],
    ['was signed under a key nobody else has', { ...sound, publicKey: 'khoa khac' }, 'other_key'],
    ['is of another ballot', { ...sound, ballotId: 'lan-2' }, 'other_ballot'],
  ] as const)('%s', (_what, counted, standing) => {
    expect(checkReceipt(mine, counted)).toBe(standing)
  })
})

describe('a ballot paper', () => {
  it('is signed as its serial, its ballot and its choice', () => {
    const bytes = paperBytes('lan-1', paper('a', 'agree'))
    expect([...bytes.slice(0, 32)]).toEqual(Array(32).fill(0xaa))
    expect(String.fromCharCode(...bytes.slice(32))).toBe('sangkien phieu kin 1|lan-1|agree')
  })

  it('lies among the others by its serial', () => {
    expect(bySerial([paper('3', 'agree'), paper('1', 'agree'), paper('2', 'agree')]).map(({ serial }) => serial[0])).toEqual(['1', '2', '3'])
  })
})
