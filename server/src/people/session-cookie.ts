import type { OrgId } from '@sangkien/domain/ids'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sessionCookie, sessionsIn } from './identify.ts'

/** So many agencies one browser is signed in to at once; a cookie has little room. */
const most = 5

const about = (request: FastifyRequest) => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: request.protocol === 'https' }) as const

const give = (request: FastifyRequest, reply: FastifyReply, texts: readonly string[]): void => { reply.setCookie(sessionCookie, texts.slice(0, most).join('~'), about(request)) }

/** Ends with the browser; pages never see it, and over https it never travels in the open. Sessions in other agencies stay beside the new one. */
export function giveCookie(request: FastifyRequest, reply: FastifyReply, value: string): void {
  const [org] = value.split('.')
  give(request, reply, [value, ...sessionsIn(request.cookies[sessionCookie]).filter((one) => one.org !== org).map(({ text }) => text)])
}

/** Puts the session in this agency first; false when the browser has none there. */
export function turnCookie(request: FastifyRequest, reply: FastifyReply, org: OrgId): boolean {
  const there = sessionsIn(request.cookies[sessionCookie])
  const chosen = there.find((one) => one.org === org)
  if (chosen) give(request, reply, [chosen, ...there.filter((one) => one !== chosen)].map(({ text }) => text))
  return chosen !== undefined
}

export const takeCookie = (request: FastifyRequest, reply: FastifyReply): void => { reply.clearCookie(sessionCookie, about(request)) }

/** Where a request came from, as the list of sessions shows it. */
export const deviceOf = (request: FastifyRequest) => ({ userAgent: request.headers['user-agent'] ?? '', address: request.ip })
