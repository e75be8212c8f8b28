import { describe, expect, it } from 'vitest'
import { usernameFor, usernameStem } from './username.ts'

const taken = (...names: string[]) => (name: string) => names.includes(name)

describe('a user name', () => {
  it.each([
    ['Nguyễn Thị Lan', 'lan.nt'],
    ['Đặng Đức Đạt'.normalize('NFD'), 'dat.dd'],
    ['Y Blơi', 'bloi.y'],
    ["K'Bríu", 'kbriu'],
    ['Lê   Văn  Ô', 'o.lv'],
    ['Ô', 'o.'],
    ['阮', 'nguoi.dung'],
  ])('of %s is %s', (name, username) => {
    expect(usernameStem(name)).toBe(username)
    expect(username).toMatch(/^[a-z0-9._-]{2,60}$/)
  })

  it('of a namesake has the first number that is free', () => {
    expect(usernameFor('Nguyễn Thị Lan', taken('lan.nt'))).toBe('lan.nt2')
    expect(usernameFor('Ngô Thu Lan', taken('lan.nt', 'lan.nt2', 'lan.nt4'))).toBe('lan.nt3')
  })

  it('of the longest name still fits', () => {
    expect(usernameFor(`${'A '.repeat(45)}${'b'.repeat(90)}`, () => false).length).toBeLessThanOrEqual(60)
  })
})
