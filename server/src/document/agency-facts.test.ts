import { describe, expect, it } from 'vitest'
import { day } from '@sangkien/domain/time/day'
import { world } from '../../test/world.ts'
import { headInFull, loadAgency, signingBy } from './agency-facts.ts'

it('names the post that decides without saying "Văn phòng" twice', () => {
  expect(headInFull('Chánh Văn phòng', 'Văn phòng', 'Văn phòng Ủy ban nhân dân tỉnh A')).toBe('Chánh Văn phòng Ủy ban nhân dân tỉnh A')
  expect(headInFull('Giám đốc', 'Sở Y tế', 'Sở Y tế tỉnh A')).toBe('Giám đốc Sở Y tế tỉnh A')
})

describe('who signs', () => {
  const w = world()

  it('is the head, a deputy for the head, or nobody yet', async () => {
    const head = await w.person(['decision_maker'], { fullName: 'Lê Văn Chánh', headOfAgency: true, title: 'Chánh Văn phòng' })
    const deputy = await w.person(['decision_maker'], { fullName: 'Võ Thị Phó', title: 'Phó Chánh Văn phòng' })
    const sign = (person: typeof head | null) => w.inside(async (tx) => signingBy(tx, w.org, person, (await loadAgency(tx, w.org)).headTitle, day('2026-11-23')))

    expect(await sign(head)).toEqual({ by: 'head', post: 'Chánh Văn phòng', name: 'Lê Văn Chánh' })
    expect(await sign(deputy)).toEqual({ by: 'KT', head: 'Chánh Văn phòng', post: 'Phó Chánh Văn phòng', name: 'Võ Thị Phó' })
    expect(await sign(null)).toEqual({ by: 'head', post: 'Chánh Văn phòng', name: '' })
  })
})
