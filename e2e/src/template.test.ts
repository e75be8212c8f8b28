import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { converter } from '@sangkien/server/document/converter'
import { afterAll, describe, expect, it } from 'vitest'
import { aTemplate } from '../../server/test/a-template.ts'
import { browsers, phone, screen, type Visitor } from './visitor.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** Where pictures of the pages go, for whoever wants to look at them. */
const pictures = process.env['PICTURES']
const look = async ({ page }: Visitor, name: string) => {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  for (const [size, of] of [['1366', screen], ['390', phone]] as const) {
    await page.setViewportSize(of)
    await page.screenshot({ path: join(pictures, `${name}-${size}.png`), fullPage: true })
  }
  await page.setViewportSize(screen)
}

describe('an office replaces a template', () => {
  const { visitor } = browsers()
  afterAll(() => converter().close())

  it('takes it away, sends it back with a slip, mends it, sees both, applies it, and returns', async () => {
    const clerk = await visitor('vanthu')
    const { page } = clerk
    await clerk.open('/quyet-dinh')
    await page.getByRole('link', { name: 'Mẫu văn bản' }).click()
    await page.getByRole('heading', { level: 1, name: 'Mẫu văn bản' }).waitFor()
    await look(clerk, 'templates')
    await page.getByRole('link', { name: 'Giấy mời họp Hội đồng, có danh sách sáng kiến kèm theo' }).click()
    await page.getByText('Đang dùng mẫu có sẵn.').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải mẫu có sẵn' }).click()])
    expect(download.suggestedFilename()).toBe('Mẫu Giấy mời họp Hội đồng, có danh sách sáng kiến kèm theo.docx')

    const file = page.getByLabel('Tệp mẫu', { exact: true })
    const send = async (...words: Parameters<typeof aTemplate> extends [unknown, ...infer Rest] ? Rest : never) => {
      const { name, bytes } = await aTemplate('invitation', ...words)
      await file.setInputFiles({ name, mimeType: docx, buffer: bytes })
    }
    await send([['{signer}', '{signre}']])
    await page.getByText('invitation.docx: có 2 lỗi cần sửa trong Word').waitFor()
    await page.getByText('Không có trường {signre}. Có phải là {signer}?').waitFor()
    await clerk.accessible()
    await look(clerk, 'faults')

    await send([], { 'word/vbaProject.bin': 'Sub AutoOpen()' })
    await page.getByText('Không nhận tệp này làm mẫu. Tệp có macro (chương trình chạy trong Word).').waitFor()

    await send([['GIẤY MỜI', 'Giấy Mời']])
    await page.getByText('quy tắc thể thức không đạt').waitFor()
    await page.getByRole('row', { name: /C09/ }).first().waitFor()

    await send([['GIẤY MỜI', 'GIẤY MỜI HỌP']])
    await page.getByText('các trường đều đúng').waitFor()
    const side = (title: string) => page.getByRole('region', { name: title }).getByRole('img', { name: 'Trang 1', exact: true })
    await side('Mẫu vừa tải lên').waitFor()
    expect([await side('Mẫu đang dùng').textContent(), await side('Mẫu vừa tải lên').textContent()].map((text) => text!.includes('MỜI HỌP') || text!.includes('MỜIHỌP'))).toEqual([false, true])
    await clerk.accessible()
    await look(clerk, 'side-by-side')
    await page.getByRole('button', { name: 'Áp dụng mẫu này' }).click()
    await page.getByLabel('Ghi chú').fill('Theo Quy chế làm việc')
    await clerk.accessible()
    await look(clerk, 'apply')
    await page.getByRole('button', { name: 'Áp dụng mẫu', exact: true }).click()
    await page.getByText('Đang dùng mẫu của cơ quan, bản 1').waitFor()
    await clerk.accessible()
    await look(clerk, 'in-force')

    await page.getByRole('button', { name: 'Quay lại mẫu có sẵn' }).click()
    await page.getByRole('button', { name: 'Áp dụng mẫu', exact: true }).click()
    await page.getByText('Bản 2: mẫu có sẵn').waitFor()
    await page.getByRole('button', { name: 'Quay lại bản 1' }).waitFor()
    await page.getByText('Đang dùng mẫu có sẵn.').waitFor()
  })

  it('finds a field by what it says, with an example', async () => {
    const clerk = await visitor('vanthu', phone)
    const { page } = clerk
    await clerk.open('/quan-tri/mau/recognition-decision/truong')
    await page.getByLabel('Lọc theo tên, nghĩa hoặc ví dụ').fill('nguoi ky')
    await page.getByText('Họ và tên người ký').waitFor()
    expect(await page.locator('code', { hasText: '{signer}' }).count()).toBeGreaterThan(0)
    await page.getByText('Trần Văn Bình').waitFor()
    await clerk.accessible()
    await page.getByLabel('Lọc theo tên, nghĩa hoặc ví dụ').fill('')
    await look(clerk, 'fields')
  })
})
