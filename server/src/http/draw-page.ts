import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** A page as `web/src/drawn/server.tsx` draws it. */
export interface Drawn { readonly html: string; readonly data: string; readonly accent: string | undefined }

type DrawPage = (address: string, read: (address: string) => Promise<unknown>) => Promise<Drawn>

/** A door refused what the page asks for: the browser draws the page by itself, and words the refusal. */
class Refused extends Error {
  override readonly name = 'Refused'
}

/**
 * Draws the page of a request by the built pages in `folder`, through the same doors and as the same person as the browser
 * would: what this person may not see is not in it. Undefined when the browser has to draw it.
 */
export async function openDrawing(app: FastifyInstance, folder: string): Promise<(request: FastifyRequest) => Promise<Drawn | undefined>> {
  const program = join(folder, 'server.js')
  if (!existsSync(program)) return async () => undefined
  const { drawPage } = (await import(pathToFileURL(program).href)) as { readonly drawPage: DrawPage }
  return async (request) => {
    const { cookie, 'user-agent': agent } = request.headers
    const read = async (url: string): Promise<unknown> => {
      const reply = await app.inject({ url, remoteAddress: request.ip, headers: { ...(cookie && { cookie }), ...(agent && { 'user-agent': agent }) } })
      if (reply.statusCode !== 200) throw new Refused(`${reply.statusCode} from ${url}`)
      return JSON.parse(reply.payload)
    }
    try {
      return await drawPage(request.url, read)
    } catch (error) {
      if (!(error instanceof Refused)) request.log.warn({ error, page: request.url.split('?')[0] }, 'a page could not be drawn')
      return undefined
    }
  }
}
