import type { Endpoint, InputOf, ResultOf } from '@sangkien/contract/endpoint'
import type { BrowserContext } from 'playwright-core'

interface Parts { readonly params?: object; readonly query?: object; readonly body?: unknown }

/** Asks a door as the person signed in to this profile: to find what a journey begins with, never to do what it proves. */
export const askAs = (context: BrowserContext, address = '') => async <E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<ResultOf<E>> => {
  const { params = {}, query = {}, body }: Parts = input as Parts
  const named = new Map(Object.entries(params))
  const path = endpoint.path.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(String(named.get(name))))
  const words = new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, Array.isArray(value) ? value.join(',') : String(value)]))
  const reply = await context.request.fetch(`${address}${path}?${words}`, { method: endpoint.method, ...(body !== undefined && { data: body }) })
  if (!reply.ok()) throw new Error(`${endpoint.method} ${path}: ${reply.status()} ${await reply.text()}`)
  return (reply.status() === 204 ? undefined : endpoint.result?.parse(await reply.json())) as ResultOf<E>
}
