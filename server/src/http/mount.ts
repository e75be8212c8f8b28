import type { Readable } from 'node:stream'
import type { Endpoint, ResultOf } from '@sangkien/contract/endpoint'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import { type Db, inOrganisation, type Tx } from '../db.ts'
import { type Identity, identify } from '../people/identify.ts'
import { refuseForeignOrigin } from './origin.ts'
import { Forbidden, RefuseAndKeep } from './refuse.ts'
import { cleanText } from './clean-text.ts'
import { readUpload, type Upload } from './upload.ts'

export interface House {
  readonly db: Db
  /** The one clock of the server; tests set it. */
  readonly clock: () => Date
  /** Where uploaded bytes and the embedded database lie. */
  readonly dataDir: string
  readonly demo: boolean
  /** The address people type, for links in mails and certificates. */
  readonly publicAddress: string
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined
type PartsOf<E> = E extends Endpoint<infer P, infer Q, infer B, z.ZodType> ? { params: Parsed<P>; query: Parsed<Q>; body: Parsed<B> } : never

/** Bytes that take long to make are given as a function: it runs when the transaction is over, so that no connection waits for it. */
export interface FileReply { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array | (() => Promise<Uint8Array | Readable>); readonly inline?: boolean; readonly cacheable?: boolean }

export type Context<E> = PartsOf<E> & {
  readonly house: House
  readonly tx: Tx
  readonly actor: Actor
  readonly now: Date
  readonly upload: Upload
  /** Further transactions of this person's, for a reply that is worked out later. */
  readonly act: Act
  /** Work to do once the transaction has committed: jobs and mail never run for what was rolled back. */
  afterCommit(work: () => Promise<void>): void
}
/** One transaction of this person's, in the agency of their session; between two of them nothing is held. */
export type Act = <T>(work: (tx: Tx, actor: Actor) => Promise<T>) => Promise<T>
export type LongContext<E> = PartsOf<E> & { readonly house: House; readonly now: Date; readonly act: Act }
export type PublicContext<E> = PartsOf<E> & { readonly house: House; readonly now: Date; readonly request: FastifyRequest; readonly reply: FastifyReply; readonly identity: Identity | undefined }

type Reply<E> = E extends { reply: 'file' } ? FileReply : ResultOf<E>
/** A reply that takes long to work out once everything for it is loaded: worked out when the transaction is over, so that no connection waits for it. */
type Later<E> = () => Promise<Reply<E>>

/** What every handler would otherwise repeat: signed in, allowed, well formed, one transaction, one instant. */
export function mount(app: FastifyInstance, house: House) {
  const route = (endpoint: Endpoint, handle: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): void => {
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      bodyLimit: limitOf({ ...endpoint, upload: false }),
      config: { endpoint, ...(endpoint.perMinute && { rateLimit: { max: endpoint.perMinute, timeWindow: 60_000 } }), ...(endpoint.unwatched && { rateLimit: false }) },
      handler: async (request, reply) => {
        refuseForeignOrigin(request)
        const answer = await handle(request, reply)
        return endpoint.reply === 'file' ? sendFile(reply, answer as FileReply) : endpoint.reply === 'events' ? reply : (answer ?? null)
      },
    })
  }
  const parts = (endpoint: Endpoint, request: FastifyRequest) => ({
    params: endpoint.params?.parse(cleanText(request.params)),
    query: endpoint.query?.parse(cleanText(request.query)),
    body: endpoint.body?.parse(cleanText(request.body)),
  })

  return {
    house,
    /** A door for people who have signed in and hold one of the endpoint's roles. */
    on<E extends Endpoint>(endpoint: E, handler: (context: Context<E>) => Promise<Reply<E> | Later<E>>): void {
      route(endpoint, async (request) => {
        const now = house.clock()
        const identity = await identify(request, now)
        const enter = async (tx: Tx) => {
          const actor = await identity.enter(tx)
          if (endpoint.allow !== 'public' && !endpoint.allow.some((role) => actor.roles.has(role))) throw new Forbidden()
          return actor
        }
        const act: Act = (work) => inOrganisation(house.db, identity.org, async (tx) => work(tx, await enter(tx)))
        // A file is read before the transaction of the act begins; of whom it is not taken it is not read at all.
        if (endpoint.upload) await act(async () => undefined)
        const upload = endpoint.upload ? await readUpload(request) : undefined
        const after: (() => Promise<void>)[] = []
        const answer = await inOrganisation(house.db, identity.org, async (tx) => {
          const actor = await enter(tx)
          const context = { ...parts(endpoint, request), house, tx, actor, now, upload, act, afterCommit: (work: () => Promise<void>) => void after.push(work) }
          return handler(context as unknown as Context<E>).catch(keepRefusal)
        })
        if (answer instanceof RefuseAndKeep) throw answer
        for (const work of after) await work()
        return typeof answer === 'function' ? (answer as Later<E>)() : answer
      })
    },
    /** The same for work that takes seconds, such as a PDF made and signed: it opens its transactions itself, so that no connection waits for it. */
    onLong<E extends Endpoint>(endpoint: E, handler: (context: LongContext<E>) => Promise<Reply<E>>): void {
      route(endpoint, async (request) => {
        const now = house.clock()
        const identity = await identify(request, now)
        const act: Act = (work) => inOrganisation(house.db, identity.org, async (tx) => {
          const actor = await identity.enter(tx)
          if (endpoint.allow !== 'public' && !endpoint.allow.some((role) => actor.roles.has(role))) throw new Forbidden()
          return work(tx, actor)
        })
        await act(async () => undefined)
        return handler({ ...parts(endpoint, request), house, now, act } as unknown as LongContext<E>)
      })
    },
    /** A stream of server-sent events for somebody who may follow it: the right is looked at before the first word, and nothing of the database is held meanwhile. */
    onEvents<E extends Endpoint>(endpoint: E, handler: (context: LongContext<E> & { readonly actor: Actor }) => Promise<Readable>): void {
      route(endpoint, async (request, reply) => {
        const now = house.clock()
        const identity = await identify(request, now)
        const act: Act = (work) => inOrganisation(house.db, identity.org, async (tx) => work(tx, await identity.enter(tx)))
        const actor = await act(async (_tx, one) => {
          if (endpoint.allow !== 'public' && !endpoint.allow.some((role) => one.roles.has(role))) throw new Forbidden()
          return one
        })
        const stream = await handler({ ...parts(endpoint, request), house, now, act, actor } as unknown as LongContext<E> & { readonly actor: Actor })
        request.raw.once('close', () => stream.destroy())
        return reply.header('content-type', 'text/event-stream; charset=utf-8').header('cache-control', 'no-store').header('x-accel-buffering', 'no').send(stream)
      })
    },
    /** A door for anyone: sign-in, the check page of a certificate, the first run. */
    onPublic<E extends Endpoint>(endpoint: E, handler: (context: PublicContext<E>) => Promise<Reply<E>>): void {
      route(endpoint, async (request, reply) => {
        const now = house.clock()
        const identity = endpoint.unwatched ? undefined : await identify(request, now).catch(() => undefined)
        return handler({ ...parts(endpoint, request), house, now, request, reply, identity } as unknown as PublicContext<E>)
      })
    },
  }
}

export type Mount = ReturnType<typeof mount>

/** Lets the transaction commit before the refusal goes on its way. */
const keepRefusal = (error: unknown): RefuseAndKeep => {
  if (error instanceof RefuseAndKeep) return error
  throw error
}

async function sendFile(reply: FastifyReply, { name, mediaType, bytes: made, inline, cacheable }: FileReply) {
  const bytes = typeof made === 'function' ? await made() : made
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    // A sandbox keeps the viewers of some browsers from showing a PDF at all; whatever else opens in place stays in one.
    .header('content-security-policy', `default-src 'none'; style-src 'unsafe-inline'${mediaType === 'application/pdf' ? '' : '; sandbox'}`)
    .header('cache-control', cacheable ? 'private, max-age=86400, immutable' : 'private, no-store')
    .send(bytes instanceof Uint8Array ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : bytes)
}
