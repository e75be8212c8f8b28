import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servePages } from './pages.ts'

const script = 'console.log("Sáng kiến")\n'.repeat(100)
const program = `export async function drawPage(address, read) {
  if (address.startsWith('/hong')) throw new Error('a page with a fault')
  const me = address.startsWith('/dang-nhap') ? { name: 'ai đó' } : await read('/api/me')
  return { html: '<h1>Chào $& ' + me.name + '</h1>', data: JSON.stringify(me), accent: me.accent }
}`

describe('the one page', () => {
  let folder = ''
  let app: FastifyInstance
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sangkien-pages-'))
    await mkdir(join(folder, 'client/assets'), { recursive: true })
    await mkdir(join(folder, 'server'))
    await writeFile(join(folder, 'client/index.html'), '<html><head><title>Sáng kiến</title></head><body><div id="root"><!--page-->Đang mở…<!--/page--></div></body></html>')
    await writeFile(join(folder, 'client/first-load.json'), JSON.stringify({ fonts: ['assets/a.woff2'], pages: [
      { path: '/', bare: false, scripts: ['assets/home.js'], styles: [] },
      { path: '/sang-kien/$id', bare: false, scripts: ['assets/one.js'], styles: ['assets/one.css'] },
      { path: '/hong', bare: false, scripts: [], styles: [] },
      { path: '/dang-nhap', bare: true, scripts: ['assets/sign-in.js'], styles: [] },
    ] }))
    await writeFile(join(folder, 'client/assets/one.js'), script)
    await writeFile(join(folder, 'client/assets/one.js.br'), brotliCompressSync(script))
    await writeFile(join(folder, 'server/server.js'), program)
    app = Fastify()
    await app.register(cookie)
    app.get('/api/me', (request, reply) => (request.cookies['sangkien'] === 'an' ? { name: 'An </script>', accent: '#7a1f2b' } : request.cookies['sangkien'] === 'binh' ? { name: 'Bình', accent: 'red; background: url(//x)' } : reply.status(401).send({ code: 'signed_out' })))
    await servePages(app, folder)
  })
  afterAll(async () => {
    await app.close()
    await rm(folder, { recursive: true })
  })

  const pageOf = (url: string, session?: string) => app.inject({ url, headers: session === undefined ? {} : { cookie: `sangkien=${session}` } })

  it.each([
    ['the files of the page', '/', ['/assets/a.woff2', '/assets/home.js']],
    ['the page behind a parameter', '/sang-kien/0199-aa?tab=2', ['/assets/one.css', '/assets/a.woff2', '/assets/one.js']],
    ['a page for everyone', '/dang-nhap', ['/assets/a.woff2', '/assets/sign-in.js']],
    ['nothing for an address that is none', '/khong-co/trang-nay', []],
  ] as const)('is sent with links to %s', async (_what, url, links) => {
    const { body, statusCode } = await pageOf(url)
    expect(statusCode).toBe(200)
    expect([...body.matchAll(/<link [^>]*href="([^"]+)"/g)].map(([, href]) => href)).toEqual(links)
  })

  it('is drawn for who asks, stands still until the browser runs it, and is kept nowhere', async () => {
    const { body, headers } = await pageOf('/', 'binh')
    expect(body).toContain('<div id="root" inert><h1>Chào $& Bình</h1></div>')
    expect(body).toContain('<script type="application/json" id="da-doc">{"name":"Bình"')
    expect(body).not.toContain('Đang mở')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('takes the colour of the agency, and nothing that is no colour', async () => {
    expect((await pageOf('/', 'an')).body).toContain('<html style="--accent: #7a1f2b">')
    expect((await pageOf('/', 'binh')).body).toContain('<html><head>')
  })

  it.each([
    ['who has not signed in', '/', undefined],
    ['a session that is over', '/', 'cu'],
    ['a page that fails', '/hong', 'an'],
    ['an address that is none', '/khong-co', 'an'],
  ])('is left to the browser for %s', async (_what, url, session) => {
    const { body, headers, statusCode } = await pageOf(url, session)
    expect(statusCode).toBe(200)
    expect(body).toContain('<div id="root"><!--page-->Đang mở…<!--/page--></div>')
    expect(body).not.toContain('da-doc')
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('is drawn on a page for everyone without a session', async () => {
    expect((await pageOf('/dang-nhap')).body).toContain('Chào $& ai đó')
  })

  it('keeps its files in the browser for a year, and sends them as they were compressed', async () => {
    const sent = await app.inject({ url: '/assets/one.js', headers: { 'accept-encoding': 'br' } })
    expect(sent.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' })
    expect(brotliDecompressSync(sent.rawPayload).toString()).toBe(script)
    expect((await app.inject('/assets/one.js')).body).toBe(script)
  })

  it.each(['/api/khong-co', '/assets/of-an-older-build.js'])('is no answer to %s, which does not exist', async (url) => {
    expect((await app.inject(url)).statusCode).toBe(404)
  })
})
