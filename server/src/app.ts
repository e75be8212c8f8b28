import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import type { Endpoint } from '@sangkien/contract/endpoint'
import Fastify, { type FastifyInstance } from 'fastify'
import { stopBatches } from './batch/run-batch.ts'
import { closeConverter } from './document/converter.ts'
import { replyFaults } from './http/errors.ts'
import { type House, mount } from './http/mount.ts'
import { servePages } from './http/pages.ts'
import { uploadLimit } from './http/upload.ts'
import { mountAll } from './mount-all.ts'
import { closeRooms, endStreams } from './sitting/room-hub.ts'
import { sessionCookie } from './people/identify.ts'
import { settleIndexes } from './novelty/build-index.ts'
import { stopReadings } from './corpus/run-reading.ts'
import { settleImports } from './import/run-import.ts'

declare module 'fastify' {
  interface FastifyContextConfig { endpoint?: Endpoint }
}

/** The whole server around one house: the pages, and every door of the contract under /api. */
export async function buildApp(house: House, { log = false, pagesDir }: { log?: boolean | { readonly stream: { write(line: string): void } }; pagesDir?: string } = {}): Promise<FastifyInstance> {
  const app = Fastify({
    logger: log ? { level: 'warn', redact: ['req.headers.cookie', 'req.headers.authorization'], ...(log !== true && log) } : false,
    genReqId: () => randomUUID().slice(0, 8),
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 300 },
  })
  replyFaults(app)
  await app.register(helmet, {
    // Beside this server a page speaks to the signing tool on the desk of whoever signs, and to no other machine.
    contentSecurityPolicy: { useDefaults: false, directives: { 'default-src': ["'self'"], 'script-src': ["'self'"], 'style-src': ["'self'", "'unsafe-inline'"], 'img-src': ["'self'", 'data:', 'blob:'], 'font-src': ["'self'"], 'connect-src': ["'self'", 'wss://127.0.0.1:8987'], 'object-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'self'"], 'frame-ancestors': ["'none'"] } },
    // Inside an agency's network the server is often plain HTTP; the proxy that brings TLS brings HSTS.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
  })
  await app.register(cookie)
  // By session where there is one: a whole office may sit behind one address. Public doors count by address, with limits of their own.
  await app.register(rateLimit, {
    global: true, max: 1200, timeWindow: 60_000,
    keyGenerator: (request) => (request.routeOptions.config.endpoint?.allow === 'public' ? request.ip : (request.cookies[sessionCookie] ?? request.ip)),
  })
  await app.register(compress, { global: true, threshold: 1400, encodings: ['gzip', 'identity'] })
  await app.register(multipart, { limits: { fileSize: uploadLimit, files: 1, fields: 5 } })
  mountAll(mount(app, house))
  app.addHook('preClose', async () => { void stopBatches(house) }) // before LibreOffice ends: what that breaks off is no fault of a paper
  app.addHook('onClose', closeConverter)
  app.addHook('onClose', () => stopBatches(house))
  app.addHook('onClose', () => settleImports(house))
  app.addHook('preClose', async () => { void stopReadings(house) })
  app.addHook('onClose', () => stopReadings(house))
  app.addHook('onClose', () => settleIndexes(house))
  app.addHook('preClose', async () => { endStreams(house.db) })
  app.addHook('onClose', () => closeRooms(house.db))
  if (pagesDir) await servePages(app, pagesDir)
  return app
}
