import { readFile } from 'node:fs/promises'
import { listDecisions } from '@sangkien/contract/decision'
import { describe, expect, it } from 'vitest'
import { zipBytes } from '../../server/test/zip-text.ts'
import { browsers } from './visitor.ts'

describe('papers many at a time', () => {
  const { as } = browsers()
  const openDecision = async () => {
    const clerk = await as('vanthu')
    const { rows } = await clerk.ask(listDecisions, { query: { kind: 'recognition', state: 'issued', limit: 50 } })
    await clerk.open(`/quyet-dinh/${rows.toSorted((one, other) => other.items - one.items)[0]!.id}`)
    return clerk
  }

  it('are asked for from the decision, seen being made, and fetched as one .zip and one PDF', async () => {
    const clerk = await openDecision()
    const { page } = clerk
    await page.getByRole('button', { name: 'Lập giấy chứng nhận hàng loạt' }).click()
    await clerk.accessible()
    await page.getByRole('dialog').getByRole('button', { name: 'Lập giấy chứng nhận' }).click()
    await page.getByRole('progressbar').waitFor()
    await clerk.accessible()
    await page.getByText(/^Đã lập (\d+) trên \1 văn bản$/).waitFor({ timeout: 110_000 })
    await clerk.accessible()
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: /^Tải từng văn bản dạng Word/ }).click()
    const names = [...zipBytes(await readFile(await (await saved).path())).keys()]
    expect(names.length).toBeGreaterThan(3)
    expect(names.every((name) => /^\d{3} Giấy chứng nhận số \d+ năm \d{4} - .+\.docx$/.test(name))).toBe(true)
    const print = await page.getByRole('link', { name: /^Mở bản in chung/ }).getAttribute('href')
    const pdf = await clerk.context.request.get(print!)
    expect([pdf.headers()['content-type'], (await pdf.body()).subarray(0, 5).toString()]).toEqual(['application/pdf', '%PDF-'])
  }, 180_000)

  it('are stopped when one says so, once asked', async () => {
    const clerk = await openDecision()
    const { page } = clerk
    await page.getByRole('button', { name: 'Lập giấy chứng nhận hàng loạt' }).click()
    await page.getByRole('radio', { name: 'PDF' }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Lập giấy chứng nhận' }).click()
    await page.getByRole('button', { name: 'Dừng lại' }).click()
    await page.getByRole('dialog').getByText(/phần đã lập bị bỏ/).waitFor()
    await clerk.accessible()
    await page.getByRole('button', { name: 'Dừng lập giấy tờ' }).click()
    await page.getByText('Những giấy tờ đã lập được bỏ đi').waitFor()
    await clerk.open('/lap-hang-loat')
    await page.getByText('Đã dừng').first().waitFor()
  })

  it('are the whole of a dossier too, from where its papers are listed', async () => {
    const officer = await as('thuky')
    const { page } = officer
    await officer.open('/sang-kien?trang-thai=recognised')
    await page.locator('main a[href^="/sang-kien/"]').first().click()
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Tải cả hồ sơ, văn bản dạng Word' }).click()
    expect([...zipBytes(await readFile(await (await saved).path())).keys()]).toEqual(expect.arrayContaining(['Muc-luc.txt', 'manifest.json', expect.stringMatching(/^01 Đơn yêu cầu công nhận sáng kiến/)]))
  })
})
