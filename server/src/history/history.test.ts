import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportHistory, listHistory } from '@sangkien/contract/report'
import { setCalendarDay } from '@sangkien/contract/regulation'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, world } from '../../test/world.ts'
import { checkInvariants } from '../invariants.ts'

const w = world()
afterAll(async () => { expect(await checkInvariants(w.db)).toEqual([]) })
let keeper: Caller
beforeAll(async () => {
  const id = await w.person(['administrator', 'secretariat'], { fullName: 'Đỗ Quản Trị' })
  keeper = await w.as(id)
  for (let date = 1; date <= 6; date += 1) await keeper(setCalendarDay, { params: { day: `2026-05-0${date}` }, body: { kind: 'holiday', name: `Nghỉ lễ “${date}”` } })
})

const exported = async () => {
  const { bytes, disposition, mediaType } = await keeper.file(exportHistory, {})
  return { lines: bytes.toString().trimEnd().split('\n'), name: decodeURIComponent(/filename\*=UTF-8''(.*)/.exec(disposition)?.[1] ?? ''), mediaType }
}
const kept = async (lines: readonly string[], name = 'nhat-ky.jsonl') => {
  const path = join(w.dataDir, name)
  await writeFile(path, lines.length ? `${lines.join('\n')}\n` : '')
  return path
}
/** What the verifier says of a file, and its exit code: a program of its own, with nothing but Node and the file. */
const verify = (path: string, ...head: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [script, path, ...head], { encoding: 'utf8' })
  return { status, said: stdout.trim() }
}
const changed = (line: string, change: object) => JSON.stringify({ ...(JSON.parse(line) as object), ...change })

describe('the history', () => {
  it('is read by the administrator, the newest first, a page at a time', async () => {
    const first = await keeper(listHistory, { query: { limit: 4 } })
    expect(first.rows.map(({ seq }) => seq)).toEqual([6, 5, 4, 3])
    expect(first.rows[0]).toMatchObject({ actorName: 'Đỗ Quản Trị', what: 'calendar.day_set', noun: 'calendar', subjectId: '2026-05-06' })
    expect(await keeper(listHistory, { query: { limit: 4, before: first.next! } })).toMatchObject({ next: null, rows: [{ seq: 2 }, { seq: 1 }] })
    for (const role of ['secretariat', 'decision_maker', 'leadership_viewer'] as const) await expect((await w.as(await w.person([role])))(listHistory, {})).rejects.toMatchObject({ status: 403 })
  })

  it('cannot be changed in the database itself', async () => {
    for (const statement of [sql`update history set what = 'khác' where seq = 2`, sql`delete from history where seq = 2`])
      await expect(w.inside((tx) => statement.execute(tx))).rejects.toThrow('never changed')
  })

  it('grows by one link for each of many changes made at once', async () => {
    const before = (await keeper(listHistory, { query: { limit: 1 } })).rows[0]!.seq
    await Promise.all(Array.from({ length: 8 }, (_, at) => keeper(setCalendarDay, { params: { day: `2026-06-1${at}` }, body: { kind: 'holiday', name: 'Nghỉ' } })))
    const { lines } = await exported()
    expect(lines).toHaveLength(before + 8)
    expect(verify(await kept(lines)).status).toBe(0)
  })
})

describe('an exported history', () => {
  it('is whole as it came, and its name holds the hash of its last row', async () => {
    const { lines, name, mediaType } = await exported()
    const last = JSON.parse(lines.at(-1)!) as { seq: number; hash: string }
    expect([name, mediaType]).toEqual([`nhat-ky-${last.seq}-${last.hash}.jsonl`, 'application/jsonl; charset=utf-8'])
    expect(verify(await kept(lines), last.hash)).toEqual({ status: 0, said: `Nhật ký nguyên vẹn: ${last.seq} dòng, mã băm của dòng cuối là ${last.hash}.` })
    expect(verify(await kept(lines, name)).status).toBe(0)
    expect(verify(await kept([])).status).toBe(0)
  })

  it.each([
    ['a changed word', (lines: string[]) => lines.with(2, changed(lines[2]!, { what: 'calendar.day_removed' })), '✗ Dòng 3 đã bị sửa.'],
    ['a changed detail', (lines: string[]) => lines.with(3, changed(lines[3]!, { detail: { kind: 'workday', name: 'x' } })), '✗ Dòng 4 đã bị sửa.'],
    ['another person', (lines: string[]) => lines.with(0, changed(lines[0]!, { actorId: null })), '✗ Dòng 1 đã bị sửa.'],
    ['a row taken out', (lines: string[]) => lines.toSpliced(2, 1), '✗ Dòng 3 bị thiếu.'],
    ['the first row taken out', (lines: string[]) => lines.toSpliced(0, 1), '✗ Dòng 1 bị thiếu.'],
    ['a row put in', (lines: string[]) => lines.toSpliced(3, 0, lines[2]!), '✗ Dòng 3 bị chèn thêm.'],
    ['a row put in and all after it counted anew', (lines: string[]) => [...lines.slice(0, 3), changed(lines[2]!, { seq: 4 }), ...lines.slice(3).map((line) => changed(line, { seq: (JSON.parse(line) as { seq: number }).seq + 1 }))], '✗ Dòng 4 đã bị sửa.'],
    ['its end cut off', (lines: string[]) => lines.slice(0, -2), '✗ Nhật ký bị cắt sau dòng 12.'],
    ['the last line torn', (lines: string[]) => lines.with(-1, lines.at(-1)!.slice(0, 40)), '✗ Dòng 14 của tệp không đọc được.'],
  ])('shows %s', async (_what, tamper, said) => {
    const { lines, name } = await exported()
    expect(verify(await kept(tamper(lines), name))).toEqual({ status: 1, said })
  })

  it('cut at its end looks whole only to who has lost the hash of its last row', async () => {
    const path = await kept((await exported()).lines.slice(0, -2))
    expect([verify(path).status, verify(path, 'a'.repeat(64)).status]).toEqual([0, 1])
  })
})

const script = fileURLToPath(new URL('../../../scripts/verify-history.mjs', import.meta.url))
