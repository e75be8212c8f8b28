import { noteAttendance, openSitting, readSitting } from '@sangkien/contract/council'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfOf } from '../../server/test/files.ts'
import { pressOn, tabTo, typeInto } from './keyboard.ts'
import { type OwnCouncil, ownCouncil } from './own-council.ts'
import { browsers, phone } from './visitor.ts'

/** A council that votes in secret, with papers of real paper. */
describe('a secret ballot on paper', () => {
  const { visitor } = browsers()
  let own: OwnCouncil
  beforeAll(async () => { own = await ownCouncil(visitor, 7, 2, { pack: { ...daNangEducation, voting: { ...daNangEducation.voting, mode: 'secret', modeIsFree: false } } }) }, 120_000)
  afterAll(() => own?.end(), 60_000)

  it('is chosen, entered and confirmed by keyboard alone, and shows nothing to others before', async () => {
    const { office } = own
    const id = own.council.sitting
    await office.ask(openSitting, { params: { id } })
    const { members } = await office.ask(readSitting, { params: { id } })
    const { agenda } = await office.ask(noteAttendance, { params: { id }, body: { present: members.map(({ personId }) => personId) } })
    const at = `/phien-hop/${id}?muc=${agenda[0]!.initiativeId}`
    const { page } = office
    await office.open(at)

    await pressOn(page, page.getByRole('button', { name: 'Bỏ phiếu kín bằng giấy' }), 'Enter')
    const dialog = page.getByRole('dialog', { name: 'Bỏ phiếu kín bằng giấy?' })
    await tabTo(page, dialog.getByLabel(/^Trưởng ban kiểm phiếu/))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await pressOn(page, dialog.getByRole('checkbox', { name: members[2]!.name }), 'Space')
    await office.accessible()
    await pressOn(page, dialog.getByRole('button', { name: 'Bắt đầu bỏ phiếu giấy' }), 'Enter')
    await page.getByText(`Ban kiểm phiếu: ${members[1]!.name} (Trưởng ban), ${members[2]!.name}.`).waitFor()

    const part = page.getByRole('region', { name: 'Nhập kết quả kiểm phiếu' })
    for (const [label, count] of [['Phiếu phát ra', '7'], ['Phiếu thu về', '7'], ['Đồng ý', '5'], ['Không đồng ý', '0'], ['Không có ý kiến', '0'], ['Không hợp lệ', '1']] as const) await typeInto(page, part.getByLabel(new RegExp(`^${label}`)), count)
    await part.getByText('Cộng bốn loại: 6 phiếu, còn thiếu 1 so với 7 phiếu thu về.').waitFor()
    await pressOn(page, part.getByRole('button', { name: 'Nhập số liệu' }), 'Enter')
    await part.getByText('Hai số này phải bằng nhau.').waitFor()
    await page.reload()
    await expect.poll(() => part.getByLabel(/^Đồng ý/).inputValue()).toBe('5')
    await typeInto(page, part.getByLabel(/^Không đồng ý/), '1')
    await part.getByText('Cộng bốn loại: 7 phiếu, bằng số thu về.').waitFor()
    await pressOn(page, part.getByRole('button', { name: 'Nhập số liệu' }), 'Enter')
    await page.getByText('Đã nhập số liệu, chưa có bản quét biên bản kiểm phiếu.').waitFor()
    await part.locator('input[type=file]').setInputFiles({ name: 'Biên bản kiểm phiếu.pdf', mimeType: 'application/pdf', buffer: pdfOf('Biên bản kiểm phiếu') })
    await page.getByText('Đã nhập số liệu, chờ một thành viên khác của Ban kiểm phiếu xác nhận.').waitFor()
    await office.accessible()

    const other = await own.member(4, phone)
    await other.open(at)
    await other.page.getByText('Đang kiểm phiếu; kết quả hiện khi Ban kiểm phiếu xác nhận.').waitFor()
    expect(await other.page.getByText('5 đồng ý').count()).toBe(0)
    await other.accessible()

    const counter = await own.member(2, { width: 320, height: 640 })
    await counter.open(at)
    await counter.page.getByRole('link', { name: /^Mở bản quét/ }).waitFor()
    await pressOn(counter.page, counter.page.getByRole('button', { name: 'Xác nhận số liệu' }), 'Enter')
    await pressOn(counter.page, counter.page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }), 'Enter')
    await counter.page.getByText('Đã kiểm phiếu: phát ra 7, thu về 7, hợp lệ 6, không hợp lệ 1.').waitFor()
    await counter.accessible()
    expect(await counter.page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true)

    await other.page.getByText('Đã kiểm phiếu: phát ra 7').waitFor()
    await page.getByText('Đã kiểm phiếu: phát ra 7').waitFor()
    expect(await page.getByRole('region', { name: 'Phiếu' }).first().innerText()).toContain('1 không hợp lệ')
    expect(await page.getByRole('button', { name: 'Nhập số liệu' }).count()).toBe(0)
    await office.accessible()
  }, 240_000)
})
