import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { sessionCookie } from '../people/identify.ts'
import { openFirstLoad } from './first-load.ts'

/** The built pages: files by their hashed names for a year, everything else that is not /api is the one page. */
export async function servePages(app: FastifyInstance, pagesDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: pagesDir, index: false, wildcard: false, preCompressed: true,
    setHeaders: (reply, path) => { reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache') },
  })
  const pageFor = await openFirstLoad(pagesDir)
  app.get('/*', (request, reply) => {
    if (/^\/(api|assets)\//.test(request.url)) return reply.status(404).send({ code: 'not_found' })
    const [path = '/', search] = request.url.split('?')
    const page = pageFor(path, { plain: search === undefined, signedIn: request.cookies[sessionCookie] !== undefined })
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
  })
}
