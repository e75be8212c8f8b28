import { catalogue } from '@sangkien/contract/catalogue'
import type { PersonId } from '@sangkien/domain/ids'
import { newId } from '../src/id.ts'
import type { world } from './world.ts'
import { docxText, xlsxText } from './zip-text.ts'

/** Every door for reading there is, papers too; the stream of a sitting has a test of its own (sitting/follow-sitting.test.ts). A new door is in by construction. */
const doors = [...catalogue].filter(([, { method, reply, allow }]) => method === 'GET' && reply !== 'events' && allow !== 'public')

/** What one person is answered through one door: the bytes, and how many statements it took, which stands for the time. */
export interface Answer { readonly said: string; readonly statements: number }

/** Fixed values for what is no id; an address of its own each time would be a change by itself. */
const nobody = newId()
const plain: Record<string, string> = { format: 'docx', year: '2026', day: '2026-09-02', organisation: 'khong-co', token: 'khong-co', code: 'KHONG-CO', field: 'title', condition: 'new' }
const searches = ['', '?q=so', '?sort=title']

/**
 * All that a person can read of these things, through every door, by each of their ids in every place an id may stand, with some
 * searches and orders; the same questions in the same order, so that two worlds can be held against each other.
 */
export async function readEverything(w: ReturnType<typeof world>, cookie: string, ids: { readonly sitting: string; readonly initiative: string; readonly council: string; readonly people: readonly PersonId[]; /** To an expert from outside. */ readonly request?: string | undefined; /** Whether papers and exports are asked for too: of who has a part in the sitting. */ readonly papers: boolean }): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>()
  for (const [name, endpoint] of doors) {
    if (endpoint.reply === 'file' && !ids.papers) continue
    for (const url of addressesOf(endpoint.path, ids, 'query' in endpoint && endpoint.query !== undefined)) {
      if (answers.has(`${name} ${url}`)) continue
      w.statements = 0
      const reply = await w.app.inject({ method: 'GET', url, remoteAddress: `10.${(asked += 1) >> 16}.${(asked >> 8) % 256}.${asked % 256}`, headers: { cookie: `sangkien=${cookie}` } })
      const body = textOf(String(reply.headers['content-type']), reply.rawPayload, reply.body)
      answers.set(`${name} ${url}`, { said: `${reply.statusCode} ${body}`, statements: w.statements })
    }
  }
  return answers
}
let asked = 0

/** What is read in it: a workbook and a Word file also hold the instant they were made, and a request has a number of its own. */
const textOf = (type: string, raw: Buffer, body: string): string =>
  type.includes('spreadsheet') ? xlsxText(raw) : type.includes('wordprocessing') ? docxText(raw) : body.replace(/"reference":"[^"]*"/, '')

/** An id stands where its noun asks for it, and for nobody elsewhere: what is there for nobody says nothing of these things. */
function addressesOf(path: string, { sitting, initiative, council, people, request }: Parameters<typeof readEverything>[2], hasQuery: boolean): readonly string[] {
  const noun = path.split('/')[2]!
  const id = { sittings: sitting, councils: council, initiatives: initiative, library: initiative, people: people[0], 'my-expert-requests': request }[noun] ?? nobody
  const kinds = path.startsWith('/api/sittings') ? ['invitation', 'ballot', 'vote-count', 'scores', 'pay-sheet'] : path.includes('/papers/') ? ['acceptance', 'proposal'] : ['examine']
  const bases = path.includes(':kind') ? kinds : ['']
  return bases.map((kind) => path.replace(/:(\w+)/g, (_all, name: string) => ({ id, sittingId: sitting, initiativeId: initiative, personId: people[0] ?? nobody, kind })[name] ?? plain[name] ?? nobody)).flatMap((base) => (hasQuery ? searches : ['']).map((search) => base + search))
}

/** The doors through which two worlds differ, by what is said or by what it took. */
export const toldApart = (a: ReadonlyMap<string, Answer>, b: ReadonlyMap<string, Answer>): readonly string[] =>
  [...new Set([...a].filter(([door, answer]) => { const other = b.get(door); return other?.said !== answer.said || other.statements !== answer.statements }).map(([door]) => door.split(' ')[0]!))]
