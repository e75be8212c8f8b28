import { addIncoming, changeIncoming, listIncoming } from '@sangkien/contract/incoming'
import { readIncomingRegister } from '@sangkien/contract/register'
import { checkDocx } from '@sangkien/documents/checker/check-docx'
import { readDocx } from '@sangkien/documents/checker/read-docx'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, refusedWith, world } from '../../test/world.ts'

const paper = { arrivedOn: '2026-11-20', issuer: 'Văn phòng UBND tỉnh', code: '1143/VP-HCQT', dated: '2026-11-18', about: 'Công văn: Phát động phong trào sáng kiến', receiver: 'Phòng HC-QT', passedOn: null, note: '' }

describe('the book of papers that come in', () => {
  const w = world()
  let [clerk, reader] = [] as unknown as [Caller, Caller]
  let [clerkId, readerId] = ['', ''] as never as [Parameters<typeof w.as>[0], Parameters<typeof w.as>[0]]
  beforeAll(async () => { [clerkId, readerId] = [await w.person(['records_clerk']), await w.person(['leadership_viewer'])] })
  beforeEach(async () => { [clerk, reader] = [await w.as(clerkId), await w.as(readerId)] })

  it('numbers them in the order they come, anew each year', async () => {
    const first = await clerk(addIncoming, { body: paper })
    expect(first).toMatchObject({ ...paper, year: 2026, number: 1, version: 1 })
    const many = await Promise.all(Array.from({ length: 12 }, (_, at) => clerk(addIncoming, { body: { ...paper, code: `${at}/SNV-TCCC`, issuer: 'Sở Nội vụ' } })))
    expect(many.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at + 2))
    expect(await clerk(addIncoming, { body: { ...paper, arrivedOn: '2025-12-30', dated: null, code: '' } })).toMatchObject({ year: 2025, number: 1 })
  })

  it('warns of the same paper, and takes it when that is meant', async () => {
    await expect(clerk(addIncoming, { body: paper })).rejects.toMatchObject(refusedWith('incoming.there_already', 409))
    expect(await clerk(addIncoming, { body: { ...paper, evenSo: true } })).toMatchObject({ number: 14 })
    expect(await clerk(addIncoming, { body: { ...paper, code: '' } })).toMatchObject({ number: 15 })
  })

  it.each([
    [{ arrivedOn: '2026-11-24' }, 'incoming.arrived_in_future'],
    [{ dated: '2026-11-21' }, 'incoming.dated_after_it_arrived'],
    [{ passedOn: '2026-11-19' }, 'incoming.passed_before_it_arrived'],
    [{ passedOn: '2026-11-24' }, 'incoming.passed_in_future'],
  ])('refuses days that cannot stand together: %o', async (wrong, code) => {
    await expect(clerk(addIncoming, { body: { ...paper, code: '9/X', ...wrong } })).rejects.toMatchObject(refusedWith(code, 422))
  })

  it('mends an entry, its number and year given once; two who mend at once are told', async () => {
    const { id, number, version } = await clerk(addIncoming, { body: { ...paper, code: '77/SKHCN' } })
    const mended = await clerk(changeIncoming, { params: { id }, body: { ...paper, code: '77/SKHCN-QLCN', passedOn: '2026-11-23', version } })
    expect(mended).toMatchObject({ number, code: '77/SKHCN-QLCN', passedOn: '2026-11-23', version: 2 })
    await expect(clerk(changeIncoming, { params: { id }, body: { ...paper, version } })).rejects.toMatchObject({ status: 409, fault: { code: 'stale', current: { code: '77/SKHCN-QLCN' } } })
    await expect(clerk(changeIncoming, { params: { id }, body: { ...paper, arrivedOn: '2025-12-30', dated: null, version: 2 } })).rejects.toMatchObject(refusedWith('incoming.other_year', 422))
  })

  it('is found by words without their marks, a page at a time, newest first', async () => {
    const found = await reader(listIncoming, { query: { q: 'so noi vu', year: 2026 } })
    expect([found.total, found.rows.every(({ issuer }) => issuer === 'Sở Nội vụ')]).toEqual([12, true])
    const first = await reader(listIncoming, { query: { limit: 10 } })
    const second = await reader(listIncoming, { query: { limit: 10, after: first.next! } })
    const numbers = [...first.rows, ...second.rows].map(({ year, number }) => year * 1000 + number)
    expect([first.total, numbers.length, second.next]).toEqual([17, 17, null])
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
    expect((await reader(listIncoming, { query: { q: '1143/vp' } })).rows.length).toBeGreaterThan(1)
  })

  it('is printed by year in the form of the decree', async () => {
    const { bytes } = await reader.file(readIncomingRegister, { params: { year: 2026, format: 'docx' } })
    const { text } = readDocx(bytes)
    for (const said of ['SỔ ĐĂNG KÝ VĂN BẢN ĐẾN', 'Ngày đến', 'Số đến', 'Tác giả', '1143/VP-HCQT', '18/11/2026', 'Sổ năm 2026 có 16 mục']) expect(text).toContain(said)
    expect(checkDocx(bytes, 'sheet')).toEqual([])
  })

  it('is kept by the records clerk alone', async () => {
    await expect(reader(addIncoming, { body: paper })).rejects.toMatchObject({ status: 403 })
    await expect((await w.as(await w.person(['staff'])))(listIncoming, {})).rejects.toMatchObject({ status: 403 })
  })
})
