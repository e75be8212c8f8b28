import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servePages } from './pages.ts'

const script = 'console.log("Sáng kiến")\n'.repeat(100)

describe('the one page', () => {
  let folder = ''
  let app: FastifyInstance
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sangkien-pages-'))
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'index.html'), '<html><head><title>Sáng kiến</title></head><body></body></html>')
    await writeFile(join(folder, 'first-load.json'), JSON.stringify([
      { path: '/', scripts: ['assets/home.js'], styles: [], asks: ['/api/me', '/api/home'] },
      { path: '/sang-kien/$id', scripts: ['assets/one.js'], styles: ['assets/one.css'], asks: ['/api/me'] },
      { path: '/dang-nhap', scripts: ['assets/sign-in.js'], styles: [], asks: [] },
    ]))
    await writeFile(join(folder, 'assets/one.js'), script)
    await writeFile(join(folder, 'assets/one.js.br'), brotliCompressSync(script))
    app = Fastify()
    await app.register(cookie)
    await servePages(app, folder)
  })
  afterAll(async () => {
    await app.close()
    await rm(folder, { recursive: true })
  })

  const linksOf = async (url: string, signedIn = true) => {
    const { body, statusCode } = await app.inject({ url, ...(signedIn && { headers: { cookie: 'sangkien=x' } }) })
    expect(statusCode).toBe(200)
    return [...body.matchAll(/<link [^>]*href="([^"]+)"/g)].map(([, href]) => href)
  }

  it.each([
    ['the files of the page and what it asks for', '/', true, ['/assets/home.js', '/api/me', '/api/home']],
    ['only what every page asks for when the address narrows the page', '/?hang=qua-han', true, ['/assets/home.js', '/api/me']],
    ['nothing of the server for who has not signed in', '/', false, ['/assets/home.js']],
    ['the page behind a parameter', '/sang-kien/0199-aa', true, ['/assets/one.css', '/assets/one.js', '/api/me']],
    ['nothing of the frame on a page outside it', '/dang-nhap', true, ['/assets/sign-in.js']],
    ['nothing for an address that is none', '/khong-co/trang-nay', true, []],
  ] as const)('is sent with links to %s', async (_what, url, signedIn, links) => {
    expect(await linksOf(url, signedIn)).toEqual(links)
  })

  it('is never kept by the browser, its files for a year, and they are sent as they were compressed', async () => {
    expect((await app.inject('/')).headers['cache-control']).toBe('no-cache')
    const sent = await app.inject({ url: '/assets/one.js', headers: { 'accept-encoding': 'br' } })
    expect(sent.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' })
    expect(brotliDecompressSync(sent.rawPayload).toString()).toBe(script)
    expect((await app.inject('/assets/one.js')).body).toBe(script)
  })

  it.each(['/api/khong-co', '/assets/of-an-older-build.js'])('is no answer to %s, which does not exist', async (url) => {
    expect((await app.inject(url)).statusCode).toBe(404)
  })
})
