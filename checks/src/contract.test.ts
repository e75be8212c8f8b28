import { catalogue } from '@sangkien/contract/catalogue'
import { isOpenTo } from '@sangkien/contract/endpoint'
import { roles } from '@sangkien/domain/people/role'
import { describe, expect, it } from 'vitest'
import { openapi } from './openapi.ts'

const doors = [...catalogue]

describe('the contract', () => {
  it('opens each door to the roles in docs/PERMISSIONS.md', async () => {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
    const table = [
      '# Who may open which door', '',
      'Written by `checks/src/contract.test.ts` from the contract; run it with `-u` after a change and read the difference. What a person sees behind an open door is narrowed further, row by row.', '',
      row(['', 'public', ...roles]), `|---|${':-:|'.repeat(roles.length + 1)}`,
      ...doors.map(([, { method, path, allow }]) => row([`${method} ${path}`, allow === 'public' ? '✓' : '·', ...roles.map((role) => (isOpenTo(allow, role) ? '✓' : '·'))])), '',
    ].join('\n')
    await expect(table).toMatchFileSnapshot('../../docs/PERMISSIONS.md')
  })

  it('is docs/openapi.json', async () => {
    await expect(openapi()).toMatchFileSnapshot('../../docs/openapi.json')
  })

  it('has one door per method and address', () => {
    const addresses = doors.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':')}`)
    expect(addresses.filter((one, at) => addresses.indexOf(one) !== at)).toEqual([])
  })

  it('names every parameter of an address', () => {
    const wrong = doors.filter(([, { path, params }]) => {
      const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name).sort().join()
      const given = params && 'shape' in params ? Object.keys(params.shape as object).sort().join() : ''
      return named !== given
    })
    expect(wrong.map(([name]) => name)).toEqual([])
  })
})
