import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countBallot, exportBallotCount, openBallot } from '@sangkien/contract/ballot'
import type { PaperChoice } from '@sangkien/domain/ballot/ballot-paper'
import { type CountedBallot, type Receipt } from '@sangkien/domain/ballot/check-count'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allTake, aSecretRoom, putIn } from '../../test/a-secret-ballot.ts'
import { world } from '../../test/world.ts'

describe('counting a secret ballot again outside the server', () => {
  const w = world()
  let dir: string
  let counted: CountedBallot
  let papers: Receipt[]
  const choices: readonly PaperChoice[] = ['agree', 'disagree', 'agree', 'abstain', 'agree']

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'kiem-phieu-'))
    const { room, at } = await aSecretRoom(w)
    const office = await w.as(room.office)
    const key = (await office(openBallot, { params: at })).agenda[0]!.voting!.ballot!
    papers = await allTake(w, at, key, room.members.map((member, n) => [member, choices[n]!] as const))
    for (const paper of papers) await putIn(w, paper)
    await office(countBallot, { params: at, body: { withMissing: false } })
    counted = JSON.parse((await office.file(exportBallotCount, { params: { ...at, number: 1 } })).bytes.toString()) as CountedBallot
  })
  afterAll(() => rm(dir, { recursive: true, force: true }))

  async function verified(file: unknown, receipt?: Receipt) {
    const [count, mine] = [join(dir, 'kiem-phieu.json'), join(dir, 'bien-nhan.json')]
    await writeFile(count, JSON.stringify(file))
    if (receipt) await writeFile(mine, JSON.stringify(receipt))
    const { status, stdout } = spawnSync(process.execPath, ['scripts/verify-ballot.mjs', count, ...(receipt ? [mine] : [])], { encoding: 'utf8' })
    return { status, said: stdout.replaceAll(`${dir}/`, '') }
  }
  const without = (at: number) => counted.papers.filter((_paper, n) => n !== at)

  it('finds the count right, and each receipt in it', async () => {
    for (const receipt of papers) expect(await verified(counted, receipt)).toEqual({ status: 0, said: '✓ Biên nhận bien-nhan.json: phiếu được đếm đúng như đã bỏ.\nKết quả kiểm phiếu đúng: phát ra 5, thu về 5; 3 đồng ý, 1 không đồng ý, 1 không có ý kiến.\n' })
  }, 30_000)

  it.each([
    ['a paper added', () => ({ ...counted, issued: 6, counts: { agree: 4, disagree: 1, abstain: 1 }, papers: [...counted.papers, { serial: 'a'.repeat(64), choice: 'agree', signature: counted.papers[0]!.signature }] }), /✗ Phiếu a{64} không có chữ ký/],
    ['a paper altered, and the count with it', () => ({ ...counted, counts: { agree: 4, disagree: 0, abstain: 1 }, papers: counted.papers.map((paper) => (paper.choice === 'disagree' ? { ...paper, choice: 'agree' } : paper)) }), /✗ Phiếu [0-9a-f]{64} không có chữ ký của lượt bỏ phiếu, hoặc đã bị sửa/],
    ['a paper copied', () => ({ ...counted, papers: [...without(0), counted.papers[1]] }), /có hai lần/],
    ['the count alone', () => ({ ...counted, counts: { agree: 5, disagree: 0, abstain: 0 } }), /Tệp ghi 5 đồng ý, 0 không đồng ý, 0 không có ý kiến; các phiếu cộng lại là 3 đồng ý, 1 không đồng ý/],
  ] as const)('sees %s', async (_what, file, words) => {
    const { status, said } = await verified(file())
    expect([status, said]).toEqual([1, expect.stringMatching(words)])
  })

  it('sees a paper dropped with its count by the receipt of its voter', async () => {
    const mine = papers[1]! // the one that disagreed
    const dropped = { ...counted, counts: { agree: 3, disagree: 0, abstain: 1 }, papers: counted.papers.filter(({ serial }) => serial !== mine.serial) }
    expect(await verified(dropped)).toMatchObject({ status: 0 })
    expect(await verified(dropped, mine)).toMatchObject({ status: 1, said: expect.stringContaining('không có trong các phiếu được đếm') as string })
  })

  it('says so when the file is something else', async () => {
    expect(await verified({ some: 'thing' })).toMatchObject({ status: 2 })
  })
})
