import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { followSitting, noteAttendance, openSitting, turnToItem } from '@sangkien/contract/council'
import type { PersonId } from '@sangkien/domain/ids'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { weighItem } from '@sangkien/domain/sitting/weigh-item'
import { migrate } from '@sangkien/server/migrate'
import { startPostgres } from '@sangkien/server/postgres/start-postgres'
import { percentiles } from '../percentiles.ts'
import { seed } from '../seed.ts'
import { startServer } from '../server-process.ts'
import { seedCouncil } from './seed-council.ts'

const [members, dossiers, screens, turns] = [15, 200, 100, 30]

/** A council at work, through the real server: all members saving at once, the chair turning from item to item before a hundred screens, and the arithmetic of a large round. */
export async function measureCouncil(note: (line: string) => void) {
  const dataDir = await mkdtemp(join(tmpdir(), 'sangkien-bench-'))
  try {
    note(`council: ${members} members, ${dossiers} dossiers`)
    const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') })
    await migrate(postgres.url)
    await seed(postgres.url, 0)
    const { sitting, items, cookies, office } = await seedCouncil(postgres.url, members, dossiers)
    await postgres.stop()
    const server = await startServer(dataDir)
    const send = async (cookie: string, method: string, path: string, body: unknown): Promise<number> => {
      const began = performance.now()
      const reply = await fetch(server.address + path, { method, headers: { cookie, origin: server.address, 'content-type': 'application/json' }, body: JSON.stringify(body) })
      const text = await reply.text()
      if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`)
      return performance.now() - began
    }
    const path = (door: { readonly path: string }) => door.path.replace(':id', sitting)

    // The first save of a sheet begins it and is told in the history; those that follow as its member types are the many.
    const [begun, saves]: [number[], number[]] = [[], []]
    for (const [n, item] of items.entries()) {
      const marks = { novelty: 31 + (n % 9), applicability: 20, benefit: 22 }
      const save = (rev: number, remark: string) => Promise.all(cookies.map((cookie) => send(cookie, 'PUT', `/api/sittings/${sitting}/initiatives/${item}/score-sheet`, { rev, marks, remark })))
      const [first, next] = [await save(0, 'Có số liệu'), await save(1, 'Có số liệu trước và sau.')]
      if (n >= 5) { begun.push(...first); saves.push(...next) }
    }

    note(`council: ${screens} screens`)
    await send(office, 'POST', path(openSitting), {})
    await send(office, 'PUT', path(noteAttendance), { present: [] })
    const seen = new Map<string, ((at: number) => void)[]>()
    const streams = await Promise.all(Array.from({ length: screens }, (_, at) => follow(server.address + path(followSitting), cookies[at % cookies.length]!, (item) => seen.get(item)?.forEach((tell) => tell(performance.now())))))
    await new Promise((resolve) => setTimeout(resolve, 3000))
    const delays: number[] = []
    for (let n = 1; n <= turns; n += 1) {
      const item = items[n]!
      const began = performance.now()
      const all = new Promise<void>((resolve) => { let left = screens; seen.set(item, [(at) => { delays.push(at - began); if ((left -= 1) === 0) resolve() }]) })
      await send(office, 'PUT', path(turnToItem), { initiativeId: item })
      await all
      await new Promise((resolve) => setTimeout(resolve, 700)) // the screens read the rest
    }
    for (const stop of streams) stop()
    const memory = await server.peakMemory()
    await server.stop()
    return { beginAtOnce: percentiles(begun), saveAtOnce: percentiles(saves), itemSeenOnScreens: percentiles(delays), totals: measureTotals(), serverPeakMB: memory }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function follow(address: string, cookie: string, onItem: (item: string) => void): Promise<() => void> {
  const abort = new AbortController()
  const reply = await fetch(address, { headers: { cookie }, signal: abort.signal })
  if (!reply.ok) throw new Error(`${address}: ${reply.status}`)
  void (async () => {
    let rest = ''
    for await (const chunk of reply.body!.pipeThrough(new TextDecoderStream())) {
      const parts = (rest + chunk).split('\n\n')
      rest = parts.pop()!
      for (const part of parts) if (part.startsWith('event: item')) onItem((JSON.parse(part.slice(part.indexOf('data: ') + 6)) as { current: string }).current)
    }
  })().catch(() => undefined)
  return () => abort.abort()
}

/** Milliseconds for what stands on the table for 1,000 dossiers of 15 sheets each: totals, gates, votes. */
function measureTotals(): number {
  const people = Array.from({ length: 15 }, (_, n) => `p${n}` as PersonId)
  const room = { scale: daNangEducation.scale, voting: daNangEducation.voting, members: people, present: people }
  const began = performance.now()
  for (let n = 0; n < 1000; n += 1)
    weighItem(room, { out: [], ballot: null, publicTally: null, votes: people.map((voter) => ({ voter, choice: 'agree' as const })), sheets: people.map((scorer, at) => ({ scorer, marks: { novelty: 31 + ((n + at) % 9), applicability: 16 + ((n * at) % 14), benefit: 21 + (at % 9) } })) })
  return Math.round(performance.now() - began)
}
