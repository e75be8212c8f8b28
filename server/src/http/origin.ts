import type { FastifyRequest } from 'fastify'

export class ForeignOrigin extends Error {}

/** Requests that change something must come from our own pages: the session cookie alone proves nothing (CSRF). */
export function refuseForeignOrigin(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new ForeignOrigin()
  const { origin } = request.headers
  if (origin !== undefined && new URL(origin).host !== request.headers.host) throw new ForeignOrigin()
}
