import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { sessionCookie } from '../people/identify.ts'
import { openDrawing } from './draw-page.ts'
import { openOnePage } from './first-load.ts'

/**
 * The built pages in `folder`: files by their hashed names for a year; everything else that is not /api is the one page, drawn
 * for whoever asks. A drawn page holds what one person may see and is kept nowhere.
 */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  const client = join(folder, 'client')
  await app.register(fastifyStatic, {
    root: client, index: false, wildcard: false, preCompressed: true,
    setHeaders: (reply, path) => { reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache') },
  })
  const page = await openOnePage(client)
  const draw = await openDrawing(app, join(folder, 'server'))
  app.get('/*', async (request, reply) => {
    if (/^\/(api|assets)\//.test(request.url)) return reply.status(404).send({ code: 'not_found' })
    const load = page.loadOf(request.url.split('?')[0] ?? '/')
    const signedIn = request.cookies[sessionCookie] !== undefined
    const drawn = load && (load.bare || signedIn) ? await draw(request) : undefined
    return reply.type('text/html; charset=utf-8').header('cache-control', drawn ? 'no-store' : 'no-cache').send(page.write(load, drawn))
  })
}
