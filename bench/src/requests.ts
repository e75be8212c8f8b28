import { benchPassword } from './seed.ts'
import { percentiles } from './percentiles.ts'

const words = ['ho so dat dai', 'báo cáo tuần', 'đơn thư trùng', 'lich hop', 'quy trình rút gọn', 'giay to cong dan', 'kho lưu trữ', 'đơn vị số 7']

/** p50 and p95 of the doors people open all day, one after another as one person would, then many at once. */
export async function measureRequests(address: string) {
  // Several sessions in turn, as an office has them: one alone would soon be told to wait.
  const cookies = await Promise.all(Array.from({ length: 8 }, () => signIn(address)))
  let asked = 0
  const get = async (path: string) => {
    const began = performance.now()
    const reply = await fetch(address + path, { headers: { cookie: cookies[(asked += 1) % cookies.length]! } })
    await reply.arrayBuffer()
    if (!reply.ok) throw new Error(`${path}: ${reply.status}`)
    return performance.now() - began
  }
  const series = async (paths: readonly string[], times: number) => {
    for (let n = 0; n < 10; n += 1) await get(paths[n % paths.length]!)
    const samples: number[] = []
    for (let n = 0; n < times; n += 1) samples.push(await get(paths[n % paths.length]!))
    return percentiles(samples)
  }
  const list = await series(['/api/initiatives', '/api/initiatives?queue=to_receive', '/api/initiatives?queue=due_soon', '/api/initiatives?year=2026', '/api/initiatives?sort=title'], 150)
  const search = await series(words.map((q) => `/api/initiatives?sort=relevance&q=${encodeURIComponent(q)}`), 150)
  const library = await series(words.map((q) => `/api/library?q=${encodeURIComponent(q)}`), 100)
  const home = await series(['/api/home'], 150)
  const me = await series(['/api/me'], 100)
  const report = await series(['/api/reports/2025'], 30)
  return { list, search, library, home, me, report, listRequestsPerSecond: await perSecond(() => get('/api/initiatives'), 4000) }
}

async function perSecond(one: () => Promise<unknown>, lasting: number): Promise<number> {
  const until = performance.now() + lasting
  let done = 0
  await Promise.all(Array.from({ length: 16 }, async () => {
    while (performance.now() < until) {
      await one()
      done += 1
    }
  }))
  return Math.round(done / (lasting / 1000))
}

export async function signIn(address: string, username = 'thuky'): Promise<string> {
  const reply = await fetch(`${address}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password: benchPassword }) })
  if (!reply.ok) throw new Error(`sign-in: ${reply.status}`)
  return reply.headers.get('set-cookie')?.split(';')[0] ?? ''
}
