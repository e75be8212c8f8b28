import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { scripts } = JSON.parse(await readFile(`${root}/package.json`, 'utf8')) as { scripts: { start: string } }

export interface ServerProcess { readonly address: string; readonly startedIn: number; memory(): Promise<number>; peakMemory(): Promise<number>; /** Of the LibreOffice it has started, at its highest; 0 without one. */ converterPeak(): Promise<number>; stop(): Promise<void> }

/** The real server as `npm start` runs it, a process of its own; `startedIn` is milliseconds to its first answer. */
export async function startServer(dataDir: string): Promise<ServerProcess> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn('sh', ['-c', `exec env ${scripts.start}`], { cwd: root, env: { ...process.env, SANGKIEN_DATA: dataDir, PORT: String(port), HOST: '127.0.0.1', DATABASE_URL: '', NODE_ENV: 'production' }, stdio: ['ignore', process.env.PROBE_OUT ? 'inherit' : 'ignore', 'inherit'] })
  const address = `http://127.0.0.1:${port}`
  await answers(`${address}/api/sign-in`, child)
  return {
    address, startedIn: Math.round(performance.now() - began),
    memory: () => megabytes(child, /VmRSS:\s+(\d+)/),
    peakMemory: () => megabytes(child, /VmHWM:\s+(\d+)/),
    converterPeak: () => convertersOf(child.pid ?? 0),
    stop: () => new Promise((resolve) => { child.once('exit', () => resolve()); child.kill('SIGTERM') }),
  }
}

const megabytes = async (child: ChildProcess, line: RegExp): Promise<number> => Math.round(Number(line.exec(await readFile(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024)

/** The LibreOffice processes of a process, with their megabytes at the highest. */
export async function convertersIn(parent: number): Promise<{ readonly pid: number; readonly peak: number }[]> {
  const found = []
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const [status = '', command = ''] = await Promise.all(['status', 'cmdline'].map((what) => readFile(`/proc/${pid}/${what}`, 'utf8').catch(() => '')))
    if (status.includes(`PPid:\t${parent}\n`) && command.includes('office-child')) found.push({ pid: Number(pid), peak: Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024) })
  }
  return found
}
export const convertersOf = async (parent: number): Promise<number> => (await convertersIn(parent)).reduce((sum, { peak }) => sum + peak, 0)

async function answers(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 3000 && child.exitCode === null; tries += 1) {
    const reply = await fetch(address).catch(() => undefined)
    if (reply?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('The server did not start.')
}

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const at = probe.address()
    probe.close(() => (typeof at === 'object' && at ? resolve(at.port) : reject(new Error('no port'))))
  })
})
