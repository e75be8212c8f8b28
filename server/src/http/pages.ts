import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** The built pages: files by their hashed names for a year, everything else that is not /api is the one page. */
export async function servePages(app: FastifyInstance, pagesDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: pagesDir, index: false, wildcard: false,
    setHeaders: (reply, path) => { reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache') },
  })
  const page = await readFile(join(pagesDir, 'index.html'))
  app.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/')) return reply.status(404).send({ code: 'not_found' })
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
  })
}
