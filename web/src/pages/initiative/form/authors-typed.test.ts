import { describe, expect, it } from 'vitest'
import { type AuthorTyped, sameAuthors, shareEqually, sumOf, wantingOf } from './authors-typed.ts'

const author = (name: string, share: number | null): AuthorTyped => ({ personId: name, name, unitName: 'Phòng Tổng hợp', share, contribution: '' })

describe('the authors while they are written down', () => {
  it('are wanted whole: somebody, a share for each, 100 % together', () => {
    expect([wantingOf([]), wantingOf([author('Lan', null)]), wantingOf([author('Lan', 9500)]), wantingOf([author('Lan', 6000), author('Minh', 4000)])]).toEqual(['nobody', 'share', 'sum', undefined])
  })
  it('may share equally, without losing a hundredth', () => {
    const three = shareEqually([author('Lan', null), author('Minh', null), author('Quân', null)])
    expect(three.map(({ share }) => share)).toEqual([3334, 3333, 3333])
    expect(sumOf(three)).toBe(10_000)
  })
  it('are changed when a person, a share or a contribution is', () => {
    const written = [author('Lan', 6000), author('Minh', 4000)]
    expect(sameAuthors(written, written.map((one) => ({ ...one })))).toBe(true)
    expect(sameAuthors(written, [author('Lan', 5000), author('Minh', 5000)])).toBe(false)
    expect(sameAuthors(written, written.slice(0, 1))).toBe(false)
    expect(sameAuthors(written, [{ ...written[0]!, contribution: 'Đề xuất ý tưởng' }, written[1]!])).toBe(false)
  })
})
