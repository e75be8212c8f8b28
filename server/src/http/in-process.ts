import type { Endpoint, InputOf, ResultOf } from '@sangkien/contract/endpoint'
import type { Fault } from '@sangkien/contract/fault'
import type { FastifyInstance } from 'fastify'
import { sessionCookie } from '../people/identify.ts'

/** A reply that was not a success, as the browser's client would throw it. */
export class Replied extends Error {
  readonly status: number
  readonly fault: Fault
  constructor(status: number, fault: Fault) {
    super(`${status} ${fault.code} ${JSON.stringify(fault.refusal ?? fault.issues ?? '')}`)
    this.status = status
    this.fault = fault
  }
}

export interface SentFile { readonly name: string; readonly bytes: Uint8Array; readonly type?: string }

/** Speaks to the doors as one person: the demonstration is played, and tests ask, through the same HTTP as the browser. */
export interface Caller {
  <E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<ResultOf<E>>
  readonly cookie: string
  file<E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<{ bytes: Buffer; mediaType: string; disposition: string }>
  upload<E extends Endpoint>(endpoint: E, input: InputOf<E>, file: SentFile): Promise<ResultOf<E>>
}

interface Parts { readonly params?: object; readonly query?: object; readonly body?: unknown }

export function callerOf(app: FastifyInstance, cookie: string): Caller {
  const send = async (endpoint: Endpoint, input: Parts, payload?: { body: Buffer; type: string }) => {
    const params = new Map(Object.entries(input.params ?? {}))
    const path = endpoint.path.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(String(params.get(name))))
    const query = new URLSearchParams(Object.entries(input.query ?? {}).filter(([, value]) => value !== undefined).map(([key, value]): [string, string] => [key, String(value)]))
    const json = input.body === undefined ? undefined : JSON.stringify(input.body)
    const reply = await app.inject({
      method: endpoint.method, url: `${path}${query.size > 0 ? `?${query}` : ''}`,
      headers: { cookie: `${sessionCookie}=${cookie}`, ...(payload ? { 'content-type': payload.type } : json && { 'content-type': 'application/json' }) },
      ...(payload ? { payload: payload.body } : json && { payload: json }),
    })
    if (reply.statusCode >= 400) throw new Replied(reply.statusCode, JSON.parse(reply.body) as Fault)
    return reply
  }
  const result = (endpoint: Endpoint, body: string) => (endpoint.result ? endpoint.result.parse(JSON.parse(body)) : undefined)
  const ask = async (endpoint: Endpoint, input: Parts) => result(endpoint, (await send(endpoint, input)).body)
  return Object.assign(ask as Caller, {
    cookie,
    async file(endpoint: Endpoint, input: Parts) {
      const reply = await send(endpoint, input)
      return { bytes: reply.rawPayload, mediaType: String(reply.headers['content-type']), disposition: String(reply.headers['content-disposition']) }
    },
    async upload(endpoint: Endpoint, input: Parts, file: SentFile) {
      const reply = await send(endpoint, input, await multipart(file))
      return result(endpoint, reply.body) as never
    },
  })
}

async function multipart({ name, bytes, type = 'application/octet-stream' }: SentFile): Promise<{ body: Buffer; type: string }> {
  const data = new FormData()
  data.set('file', new Blob([Uint8Array.from(bytes)], { type }), name)
  const form = new Response(data)
  return { body: Buffer.from(await form.arrayBuffer()), type: form.headers.get('content-type') ?? '' }
}
