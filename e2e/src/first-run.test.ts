import { readPerson } from '@sangkien/contract/people'
import { readLink } from '@sangkien/contract/session'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aFolder, Installation } from '../../server/test/installation.ts'
import { browsers, screen } from './visitor.ts'

const administrator = { username: 'quan.tri', password: 'mot cau dai de nho' }
const officer = { username: 'thu.tp', password: 'hai cau dai de nho' }

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const told = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).first().waitFor()
async function fill(page: Page, words: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(words)) await box(page, name).fill(text)
}

describe('an empty installation', () => {
  const { visitor } = browsers()
  let folder: Awaited<ReturnType<typeof aFolder>>
  let house: Installation
  beforeAll(async () => {
    folder = await aFolder()
    house = new Installation(folder.path)
    await house.start()
  })
  afterAll(async () => {
    await house.end('SIGTERM')
    await folder.remove()
  })

  it('is begun with the code on the console, given a unit, a person and a role, and opened to them by a link only their press spends', async () => {
    const keeper = await visitor(undefined, screen, house.address)
    const { page } = keeper
    await keeper.open('/')
    await page.getByRole('heading', { level: 1, name: 'Khởi tạo hệ thống' }).waitFor()
    await keeper.accessible()
    await fill(page, { 'Mã khởi tạo': 'AAAA-BBBB-CCCC', 'Tên cơ quan': 'Văn phòng thử nghiệm', 'Tên ngắn': 'Văn phòng', 'Mã trong địa chỉ': 'vp-thu', 'Ký hiệu văn bản': 'VP', 'Địa danh': 'Quảng Ngãi', 'Chức vụ người đứng đầu': 'Chánh Văn phòng', 'Họ và tên': 'Lê Văn Quản', 'Tên đăng nhập': administrator.username })
    await page.getByLabel(/^Mật khẩu mới/).fill(administrator.password)
    await page.getByLabel(/^Nhập lại mật khẩu mới/).fill(administrator.password)
    await press(page, 'Khởi tạo hệ thống')
    await page.getByRole('alert').first().waitFor()
    await box(page, 'Mã khởi tạo').fill((await house.firstRunCode()).toLowerCase())
    await press(page, 'Khởi tạo hệ thống')
    await page.getByRole('heading', { level: 1, name: 'Đã khởi tạo xong' }).waitFor()
    await page.getByRole('link', { name: 'Đăng nhập' }).click()
    await signIn(page, administrator)

    await keeper.open('/quan-tri/don-vi')
    await press(page, 'Thêm đơn vị')
    await fill(page, { 'Tên đơn vị': 'Phòng Hành chính - Quản trị', 'Viết tắt': 'HCQT', 'Có từ ngày': '01/01/2020' })
    await press(page, 'Lưu đơn vị')
    await told(page, 'Đã lưu đơn vị')

    await keeper.open('/quan-tri/nguoi/moi')
    await fill(page, { 'Họ và tên': 'Phạm Thị Thư', 'Làm việc từ ngày': '01/02/2020', 'Chức vụ': 'Phó Trưởng phòng' })
    await page.getByRole('combobox', { name: 'Đơn vị' }).selectOption({ label: 'Phòng Hành chính - Quản trị' })
    await press(page, 'Thêm người')
    await page.getByRole('heading', { level: 1, name: 'Phạm Thị Thư' }).waitFor()
    const id = new URL(page.url()).pathname.split('/').at(-1)!

    await press(page, 'Giao vai trò')
    const role = page.getByRole('dialog')
    await role.getByRole('combobox', { name: 'Vai trò' }).selectOption({ label: 'Thường trực Hội đồng' })
    await role.getByRole('textbox', { name: 'Từ ngày', exact: true }).fill('01/02/2020')
    await role.getByRole('textbox', { name: 'Đến hết ngày', exact: true }).fill('31/12/2099')
    await role.getByRole('button', { name: 'Giao vai trò', exact: true }).click()
    await page.getByRole('button', { name: 'Thôi vai trò', exact: true }).waitFor() // though it has an end of its own

    await box(page, 'Tên đăng nhập').fill(officer.username)
    await press(page, 'Mở tài khoản')
    const link = (await page.getByText(/\/moi\/vp-thu\//).innerText()).trim()
    expect(link).toMatch(new RegExp(`^${house.address}/moi/vp-thu/`))
    const account = async () => (await keeper.ask(readPerson, { params: { id } })).account
    expect(await account()).toBe('invited')

    const newcomer = await visitor(undefined, screen, house.address)
    for (const _time of ['by the scanner of the mail', 'by its reader']) await newcomer.open(link)
    await newcomer.accessible()
    expect(await account()).toBe('invited')
    await press(newcomer.page, 'Đúng là tôi, đặt mật khẩu')
    expect(await account()).toBe('invited')
    await newcomer.page.getByLabel(/^Mật khẩu mới/).fill(officer.password)
    await newcomer.page.getByLabel(/^Nhập lại mật khẩu mới/).fill(officer.password)
    await press(newcomer.page, 'Đặt mật khẩu')
    await newcomer.page.getByRole('heading', { level: 1, name: 'Đã đặt mật khẩu' }).waitFor()
    expect(await account()).toBe('open')

    await newcomer.page.getByRole('link', { name: 'Đăng nhập' }).click()
    await signIn(newcomer.page, officer)
    await newcomer.open('/tiep-nhan')
    await newcomer.page.getByRole('heading', { level: 1, name: 'Tiếp nhận' }).waitFor()

    await expect(newcomer.ask(readLink, { params: { organisation: 'vp-thu', token: link.split('/').at(-1)! } }), 'the link is spent').rejects.toThrow(': 409 ')
  })
})

async function signIn(page: Page, { username, password }: { username: string; password: string }): Promise<void> {
  await box(page, 'Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await press(page, 'Đăng nhập')
  await page.waitForURL((url) => url.pathname !== '/dang-nhap')
}
