import type { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll } from 'vitest'
import { type Mailer, mailerOf } from '../src/notice/mailer.ts'
import type { House } from '../src/http/mount.ts'
import type { world } from './world.ts'

/** This SMTP server listening for as long as the tests of the block, with a mailer that sends to it and the house it sends for. */
export function aMailServer(w: ReturnType<typeof world>, server: SMTPServer): { readonly mailer: Mailer; readonly house: House } {
  const there = {} as { mailer: Mailer; house: House }
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.server.address()
    there.mailer = mailerOf(`smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, 'Sáng Kiến <sang-kien@thu.invalid>')
    there.house = { db: w.db, clock: () => w.now, dataDir: w.dataDir, demo: false, publicAddress: 'http://thu.invalid' }
  })
  afterAll(() => new Promise<void>((closed) => server.close(() => closed())))
  return there
}
