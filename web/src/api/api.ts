import type { Endpoint, InputOf } from '@sangkien/contract/endpoint'
import type { Fault } from '@sangkien/contract/fault'
import { type AddressParts, addressOf } from './address-of.ts'
import { ApiFault } from './api-fault.ts'
import { reached, signedOut, unreached, untilUnlocked } from './standing.ts'
import type { Reply } from './wire.ts'

interface CallParts extends AddressParts { readonly body?: unknown; readonly file?: File }

/** An upload carries one file beside the rest. */
export type CallInput<E extends Endpoint> = InputOf<E> & (E['upload'] extends true ? { readonly file: File } : unknown)

let asked = Date.now()
/** When the server was last asked for anything, in milliseconds. */
export const lastCall = (): number => asked

interface CallOptions { readonly signal?: AbortSignal | undefined }

/**
 * Calls one endpoint of the contract. Throws `ApiFault`. A locked session is no failure: the page asks for the password and
 * the same call goes on afterwards. A session that is over leads to the sign-in page.
 */
export async function call<E extends Endpoint>(endpoint: E, input: CallInput<E>, { signal }: CallOptions = {}): Promise<Reply<E>> {
  const parts = input as CallParts
  const response = await send(endpoint, parts, signal)
  if (response.ok) {
    const value: unknown = response.status === 204 ? undefined : await response.json()
    // Only while developing: a reply that breaks the contract is loud. The built pages carry no schemas (build/).
    if (import.meta.env.DEV) endpoint.result?.parse(value)
    return value as Reply<E>
  }
  const fault = await faultIn(response)
  if (fault.code === 'session_locked') {
    await untilUnlocked()
    return call(endpoint, input, { signal })
  }
  if (fault.code === 'signed_out') {
    signedOut()
    // The page is being left; what was typed is kept. Nobody here is told of a failure that is about to be gone.
    return new Promise(() => undefined)
  }
  throw fault
}

/** The address of a file endpoint, for a link or a picture: the browser fetches it by itself. */
export const fileAddress = <E extends Endpoint & { readonly reply: 'file' }>(endpoint: E, input: InputOf<E>): string => addressOf(endpoint.path, input as AddressParts)

async function send(endpoint: Endpoint, { params, query, body, file }: CallParts, signal: AbortSignal | undefined): Promise<Response> {
  const address = addressOf(endpoint.path, { ...(params && { params }), ...(query && { query }) })
  const request: RequestInit = { method: endpoint.method, credentials: 'same-origin', headers: { accept: 'application/json' }, ...(signal && { signal }) }
  if (file !== undefined) {
    request.body = new FormData()
    request.body.append('file', file, file.name)
  } else if (body !== undefined) {
    request.headers = { ...request.headers, 'content-type': 'application/json' }
    request.body = JSON.stringify(body)
  }
  asked = Date.now()
  try {
    const response = await fetch(address, request)
    reached()
    return response
  } catch (error) {
    if (signal?.aborted) throw error
    unreached()
    throw new ApiFault('no_connection', 0)
  }
}

async function faultIn(response: Response): Promise<ApiFault> {
  try {
    const { code, ...fault } = (await response.json()) as Fault
    return new ApiFault(code, response.status, fault)
  } catch {
    // A proxy in between answered, or the reply was cut off: nothing of ours to read.
    return new ApiFault(response.status >= 502 ? 'no_connection' : 'internal', response.status)
  }
}
