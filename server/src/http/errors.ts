import { limitOf } from '@sangkien/domain/evidence/limit-of'
import type { Fault } from '@sangkien/contract/fault'
import { statusOf } from '@sangkien/contract/refusal'
import type { FastifyError, FastifyInstance } from 'fastify'
import { ZodError } from 'zod'
import { SignedOut } from '../people/identify.ts'
import { ForeignOrigin } from './origin.ts'
import { Forbidden, Invalid, NotFound, Refuse, Stale } from './refuse.ts'

/** Each kind of failure as its status and its fault; anything unforeseen is 500 with a number that the log has too. */
export function replyFaults(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { status, fault } = faultOf(error, limitOf(request.routeOptions.config.endpoint ?? {}))
    if (status < 500) return reply.status(status).send(fault)
    request.log.error({ err: error, reference: request.id })
    return reply.status(500).send({ code: 'internal', reference: request.id } satisfies Fault)
  })
  app.setNotFoundHandler((_request, reply) => reply.status(404).send({ code: 'not_found' } satisfies Fault))
}

function faultOf(error: FastifyError | Error, limit: number): { status: number; fault: Fault } {
  if (error instanceof Refuse) return { status: statusOf[error.refusal.code], fault: { code: 'refused', refusal: error.refusal } }
  if (error instanceof Forbidden) return { status: 403, fault: { code: 'forbidden' } }
  if (error instanceof NotFound) return { status: 404, fault: { code: 'not_found' } }
  if (error instanceof SignedOut) return { status: 401, fault: { code: error.locked ? 'session_locked' : 'signed_out' } }
  if (error instanceof Stale) return { status: 409, fault: { code: 'stale', current: error.current } }
  if (error instanceof ForeignOrigin) return { status: 403, fault: { code: 'foreign_origin' } }
  if (error instanceof Invalid) return { status: 422, fault: { code: 'invalid', issues: [...error.issues] } }
  if (error instanceof ZodError)
    return { status: 422, fault: { code: 'invalid', issues: error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.code, message: issue.message })) } }
  const status = 'statusCode' in error ? error.statusCode : undefined
  if (status === 413) return { status, fault: { code: 'too_large', limit } }
  if (status === 429) return { status, fault: { code: 'too_many' } }
  if (status !== undefined && status >= 400 && status < 500) return { status: 400, fault: { code: 'bad_request' } }
  return { status: 500, fault: { code: 'internal' } }
}
