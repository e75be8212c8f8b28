import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { connectionUrl } from '../src/postgres/connection-url.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const serveAt = fileURLToPath(new URL('./serve-at.ts', import.meta.url))

const agency = { code: 'thu', name: 'Văn phòng thử', parentName: '', shortName: 'Văn phòng', symbol: 'VP', place: 'Quảng Ngãi', headTitle: 'Chánh Văn phòng' }
const administrator = { fullName: 'Người Quản Trị', username: 'quantri', password: 'mat khau rat dai de thu' }

/** A folder for data that the account PostgreSQL runs under can walk to, so that all of an installation lies and goes with it. */
export async function aFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'sangkien-house-')))
  await chmod(path, 0o755)
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** The real server as its own process, as `npm start` runs it, on a data folder that outlives it. */
export class Installation {
  said = ''
  cookie = ''
  child: ChildProcess | undefined
  readonly dataDir: string
  readonly #env: Readonly<Record<string, string>>
  readonly #at: string | undefined
  #port = 0

  /** With `at`, the clock of the server begins at that instant instead of now. */
  constructor(dataDir: string, { at, env = {} }: { at?: Date; env?: Readonly<Record<string, string>> } = {}) {
    this.dataDir = dataDir
    this.#env = env
    this.#at = at?.toISOString()
  }

  get address(): string { return `http://127.0.0.1:${this.#port}` }

  /** Starts it, or starts it again on the same port. */
  async start(): Promise<void> {
    this.#port ||= await freePort()
    const child = this.#at === undefined ? this.#spawn(main, 'start') : this.#spawn(serveAt, this.#at)
    this.child = child
    for (let tries = 0; tries < 1200; tries += 1) {
      if ((await fetch(`${this.address}/api/sign-in`).catch(() => undefined))?.ok) return
      if (child.exitCode !== null || child.signalCode !== null) break
      await sleep(50)
    }
    throw new Error(`The server did not start (${child.signalCode ?? child.exitCode ?? 'it is still trying'}):\n${this.said}`)
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    await new Promise<void>((resolve) => { child.once('exit', () => resolve()); child.kill(signal) })
  }

  /** `npm run invariants` on the same data: its exit code. */
  async checkInvariants(): Promise<number | null> {
    const child = this.#spawn(main, 'invariants')
    return new Promise((resolve) => { child.once('exit', resolve) })
  }

  async postmaster(): Promise<number> {
    return Number((await this.#postmasterFile())[0])
  }

  /** Its own database while it runs. */
  async databaseUrl(): Promise<string> {
    return connectionUrl((await this.#postmasterFile())[4] ?? '', await readFile(join(this.dataDir, 'postgres/postgres/password'), 'utf8'), 'sangkien')
  }

  async #postmasterFile(): Promise<string[]> {
    return (await readFile(join(this.dataDir, 'postgres/postgres/data/postmaster.pid'), 'utf8')).split('\n')
  }

  /** The code on the console, once it is printed. */
  async firstRunCode(): Promise<string> {
    for (let tries = 0; tries < 100; tries += 1) {
      const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(this.said)?.[0]
      if (code) return code
      await sleep(50)
    }
    throw new Error(`No code was printed:\n${this.said}`)
  }

  send(path: string, body: unknown, method = 'POST'): Promise<Response> {
    return fetch(this.address + path, { method, headers: { 'content-type': 'application/json', cookie: this.cookie }, body: JSON.stringify(body) })
  }

  async read<T>(path: string): Promise<T> {
    return (await (await fetch(this.address + path, { headers: { cookie: this.cookie } })).json()) as T
  }

  /** The agency and its administrator, who is signed in afterwards. */
  async begin(code?: string): Promise<void> {
    const made = await this.send('/api/first-run', { code: code ?? (await this.firstRunCode()), organisation: agency, administrator })
    expect(made.status, await made.text()).toBe(200)
    await this.signIn()
  }

  async signIn(): Promise<void> {
    const { username, password } = administrator
    const signedIn = await this.send('/api/session', { username, password })
    expect(signedIn.status, await signedIn.text()).toBe(200)
    this.cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  }

  #spawn(...command: string[]): ChildProcess {
    const env = { ...process.env, DATABASE_URL: '', PORT: String(this.#port), HOST: '127.0.0.1', SANGKIEN_DATA: this.dataDir, ...this.#env }
    const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { this.said += chunk.toString() })
    return child
  }
}

const freePort = (): Promise<number> => new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => { const at = probe.address(); probe.close(() => resolve(typeof at === 'object' && at ? at.port : 0)) })
})
