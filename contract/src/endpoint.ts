import type { Role } from '@sangkien/domain/people/role'
import type { z } from 'zod'

/** Who may call: anyone at all, anyone on the network of the agency who has signed in, or these roles. */
export type Allow = 'public' | readonly Role[]

/** Whether a door is open to who holds this role and no other. Whoever works here is `staff` beside it; somebody from outside is not. */
export const isOpenTo = (allow: Allow, role: Role): boolean => allow === 'public' || allow.includes(role) || (role !== 'outside_expert' && allow.includes('staff'))

export interface Shape { readonly [name: string]: z.ZodType }

/**
 * One door of the server, as a value: the server mounts it, the browser calls it, OpenAPI and the permission matrix are
 * folds over the catalogue. `file` replies are bytes with a name, `events` a stream of server-sent events; `upload` requests carry one file (multipart).
 */
export interface Endpoint<P extends z.ZodType = z.ZodType, Q extends z.ZodType = z.ZodType, B extends z.ZodType = z.ZodType, R extends z.ZodType = z.ZodType> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** `/api/...` with `:name` for each of `params`; doors of a program on the desk have the address it expects. */
  readonly path: string
  readonly summary: string
  readonly allow: Allow
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly result?: R
  readonly reply?: 'json' | 'file' | 'events'
  readonly upload?: boolean
  /** Largest JSON body in bytes; what `limitOf` of domain/evidence says when absent. */
  readonly bodyLimit?: number
  /** Asks fewer times a minute of one address than the rest. */
  readonly perMinute?: number
  /** Neither the session nor the address of whoever asks is looked at, and no count is kept of how often. */
  readonly unwatched?: boolean
}

type Absent = z.ZodUndefined

/** How a door is passed besides JSON: kept literal, so that the server must reply with a file and the browser may link to one. */
interface Carrying { readonly reply?: 'json' | 'file' | 'events'; readonly upload?: boolean }

export const endpoint = <P extends z.ZodType = Absent, Q extends z.ZodType = Absent, B extends z.ZodType = Absent, R extends z.ZodType = Absent, const C extends Carrying = object>(
  of: Endpoint<P, Q, B, R> & C,
): Endpoint<P, Q, B, R> & Pick<C, Extract<keyof C, keyof Carrying>> => of

/** What a caller gives: only the parts the endpoint has. */
export type InputOf<E> = E extends Endpoint<infer P, infer Q, infer B, z.ZodType>
  ? (P extends Absent ? unknown : { readonly params: z.input<P> }) &
    (Q extends Absent ? unknown : { readonly query?: z.input<Q> }) &
    (B extends Absent ? unknown : { readonly body: z.input<B> })
  : never

export type ResultOf<E> = E extends Endpoint<z.ZodType, z.ZodType, z.ZodType, infer R> ? (R extends Absent ? undefined : z.output<R>) : never
