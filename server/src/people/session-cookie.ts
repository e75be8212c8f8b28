import type { FastifyReply, FastifyRequest } from 'fastify'
import { sessionCookie } from './identify.ts'

const about = (request: FastifyRequest) => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: request.protocol === 'https' }) as const

/** Ends with the browser; pages never see it, and over https it never travels in the open. */
export const giveCookie = (request: FastifyRequest, reply: FastifyReply, value: string): void => { reply.setCookie(sessionCookie, value, about(request)) }

export const takeCookie = (request: FastifyRequest, reply: FastifyReply): void => { reply.clearCookie(sessionCookie, about(request)) }

/** Where a request came from, as the list of sessions shows it. */
export const deviceOf = (request: FastifyRequest) => ({ userAgent: request.headers['user-agent'] ?? '', address: request.ip })
