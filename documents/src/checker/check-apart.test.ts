import { day } from '@sangkien/domain/time/day'
import { describe, expect, it } from 'vitest'
import { samples } from '../../test/samples.ts'
import { checkApart } from './check-apart.ts'

const on = day('2026-11-23')

describe('a check in a thread of its own', () => {
  it('gives the report and what its marks point into', async () => {
    const { report, preview } = await checkApart(await samples.receipt('small'), { on })
    expect(report.kind?.code).toBe('named')
    expect('paragraphs' in preview && preview.paragraphs.slice(0, 2).map(({ text }) => text)).toEqual(['UBND TỈNH QUẢNG NGÃI', 'VĂN PHÒNG'])
  })

  it('ends what takes too long, and is ready for the next', async () => {
    const paper = await samples.receipt('small')
    await expect(checkApart(paper, { on }, { time: 5, memory: 512 })).rejects.toMatchObject({ reason: 'too_much' })
    expect((await checkApart(paper, { on })).report.rules).toHaveLength(40)
  })

  it('ends what takes too much memory', async () => {
    await expect(checkApart(await samples['annual-report']('worst'), { on }, { time: 60_000, memory: 12 })).rejects.toMatchObject({ reason: 'too_much' })
  })

  it('carries a refusal over', async () => {
    await expect(checkApart(new Uint8Array([1, 2, 3]), { on })).rejects.toMatchObject({ reason: 'not_a_document' })
  })
})
