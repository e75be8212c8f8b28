import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { scoreSheet } from '../sample/sample-council.ts'
import { acceptanceNotice, intakeRefusal, notRecognised, receipt, refusalNotice } from '../sample/sample-papers.ts'
import { readDocx } from '../checker/read-docx.ts'
import { renderNotRecognisedNotice } from '../decision/not-recognised-notice.ts'
import { renderRefusalNotice } from '../decision/refusal-notice.ts'
import { renderAcceptanceNotice } from '../intake/acceptance-notice.ts'
import { renderIntakeRefusal } from '../intake/intake-refusal.ts'
import { renderReceipt } from '../intake/receipt.ts'
import { renderScoreSheet } from '../scoring/score-sheet.ts'

const textOf = async (paper: Promise<Uint8Array>) => readDocx(await paper).text

describe('a paper says the rule of the dossier it is about, and none of its own', () => {
  const decideWithin = '45 ngày làm việc'
  it.each([
    ['the receipt', () => renderReceipt({ ...receipt('small'), decideWithin })],
    ['the notice of acceptance', () => renderAcceptanceNotice({ ...acceptanceNotice('small'), decideWithin })],
  ])('%s: how long there is to decide', async (_what, render) => {
    const text = await textOf(render())
    expect(text).toContain(`Thời hạn xét công nhận sáng kiến là ${decideWithin} kể từ`)
    expect(text).not.toContain('03 tháng')
  })

  it('the receipt: the day itself, once it is known', async () => {
    expect(await textOf(renderReceipt({ ...receipt('small'), decideWithin, decisionBy: day('2026-04-06') }))).not.toContain(decideWithin)
  })

  const complaint = { length: '30 ngày', article: 'Điều 12 Quy chế của cơ quan' }
  it.each([
    ['the refusal at intake', () => renderIntakeRefusal({ ...intakeRefusal('small'), complaint })],
    ['the notice to the authors of one dossier', () => renderNotRecognisedNotice({ ...notRecognised('small'), complaint })],
    ['the notice of all a sitting declined', () => renderRefusalNotice({ ...refusalNotice('small'), complaint })],
  ])('%s: how long one may complain, and where that stands', async (_what, render) => {
    expect(await textOf(render())).toContain('khiếu nại trong thời hạn 30 ngày kể từ ngày nhận được thông báo (Điều 12 Quy chế của cơ quan)')
  })

  it('the score sheet: the number of its form, where the scale has one', async () => {
    const facts = scoreSheet('normal')
    expect(await textOf(renderScoreSheet(facts))).not.toContain('Mã phiếu')
    expect(await textOf(renderScoreSheet({ ...facts, scale: { ...facts.scale, sheetCode: 'BM.03/HĐSK' } }))).toContain('Mã phiếu: BM.03/HĐSK')
  })
})
