import { catalogue } from '@sangkien/contract/catalogue'
import { type Endpoint, isOpenTo } from '@sangkien/contract/endpoint'
import { type Role, roles } from '@sangkien/domain/people/role'
import { describe, expect, it } from 'vitest'
import { newId } from '../src/id.ts'
import { world } from './world.ts'

const doors = [...catalogue]
const someParams = (endpoint: Endpoint): Record<string, string> =>
  Object.fromEntries([...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => [name!, sample[name!] ?? newId()]))
const sample: Record<string, string> = { format: 'pdf', kind: 'examine', year: '2026', day: '2026-09-02', organisation: 'khong-co', token: 'khong-co', code: 'KHONG-CO', field: 'title', condition: 'novelty' }

describe('every door of the contract', () => {
  const w = world()
  /** Every role knocks from an address of its own: so many questions from one would be refused as too many. */
  const addresses = new Map<string, string>()
  const addressOf = (cookie: string) => addresses.get(cookie) ?? addresses.set(cookie, `10.0.0.${addresses.size + 1}`).get(cookie)!
  const knock = (endpoint: Endpoint, cookie: string) => {
    const params = someParams(endpoint)
    const url = endpoint.path.replace(/:(\w+)/g, (_all, name: string) => params[name]!)
    return w.app.inject({ method: endpoint.method, url, remoteAddress: addressOf(cookie), headers: { cookie, ...(endpoint.method === 'GET' ? {} : { 'content-type': 'application/json' }) }, ...(endpoint.method === 'GET' ? {} : { payload: '{}' }) })
  }

  it('is mounted', async () => {
    const missing: string[] = []
    for (const [name, { method, path }] of doors) if (!w.app.hasRoute({ method, url: path })) missing.push(name)
    expect(missing).toEqual([])
  })

  it('asks a stranger to sign in, unless it is public', async () => {
    const open: string[] = []
    for (const [name, endpoint] of doors) {
      if (endpoint.allow === 'public') continue
      const reply = await knock(endpoint, '')
      if (reply.statusCode !== 401) open.push(`${name}: ${reply.statusCode}`)
    }
    expect(open).toEqual([])
  })

  it.each(roles)('is closed to %s where the contract says so, and never falls over where it is open', async (role: Role) => {
    const { cookie } = await w.as(await w.person([role]))
    const wrong: string[] = []
    for (const [name, endpoint] of doors) {
      if (endpoint.allow === 'public') continue
      if (['signOut', 'endSession'].includes(name)) continue
      const may = isOpenTo(endpoint.allow, role)
      const { statusCode } = await knock(endpoint, `sangkien=${cookie}`)
      if (may ? statusCode === 403 || statusCode === 401 || statusCode >= 500 : statusCode !== 403) wrong.push(`${name}: ${statusCode}`)
    }
    expect(wrong).toEqual([])
  }, 60_000)
})
