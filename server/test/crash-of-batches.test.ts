import { setTimeout as sleep } from 'node:timers/promises'
import type { Batch } from '@sangkien/contract/batch'
import type { DecisionId } from '@sangkien/domain/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anIssuedDecision } from './an-issued-decision.ts'
import { aFolder, Installation } from './installation.ts'
import { emptyWorld } from './world.ts'
import { zipBytes } from './zip-text.ts'

const papers = 12

describe('a server that ends while papers are made many at a time', () => {
  const w = emptyWorld()
  let folder: Awaited<ReturnType<typeof aFolder>>
  let house: Installation
  let decision: DecisionId

  beforeAll(async () => {
    folder = await aFolder()
    house = new Installation(folder.path, { at: w.now })
    await house.start()
    await w.open(await house.databaseUrl())
    const clerk = await w.as(await w.person(['records_clerk']))
    house.cookie = `sangkien=${clerk.cookie}`
    const roles = { secretary: await w.as(await w.person(['secretariat'])), maker: await w.as(await w.person(['decision_maker'], { headOfAgency: true })), clerk }
    const authors = await Promise.all(Array.from({ length: papers }, () => w.person()))
    ;[decision] = (await anIssuedDecision(w, roles, [{ authors }], 3)).decisions as [DecisionId]
  }, 90_000)
  afterAll(async () => {
    await w.close()
    await house.end('SIGTERM')
    await folder.remove()
  })

  const until = async (id: string, holds: (batch: Batch) => boolean): Promise<Batch> => {
    for (;;) {
      const batch = await house.read<Batch>(`/api/batches/${id}`)
      if (holds(batch)) return batch
      await sleep(50)
    }
  }
  const madeOf = (id: string) => w.inside((tx) => tx.selectFrom('batch_paper').where('org_id', '=', w.org).where('batch_id', '=', id).where('made_at', 'is not', null).select(['position', 'docx_sha256', 'pdf_sha256', 'made_at']).orderBy('position').execute())

  it.each(['SIGKILL', 'SIGTERM'] as const)('goes on at its next start after %s: what was made is kept, the rest is made', async (signal) => {
    const { id } = (await (await house.send('/api/batches', { kind: 'certificates', format: 'docx', decisionId: decision })).json()) as Batch
    await until(id, ({ made }) => made >= 2)
    const before = await madeOf(id)
    await house.end(signal)
    expect(before.length).toBeGreaterThanOrEqual(2)
    expect(before.length).toBeLessThan(papers)

    await house.start()
    expect(await until(id, ({ state }) => state !== 'making')).toMatchObject({ state: 'done', made: papers, total: papers, faults: [], files: { pages: papers } })
    expect((await madeOf(id)).slice(0, before.length)).toEqual(before)
    const zip = await fetch(`${house.address}/api/batches/${id}/papers.zip`, { headers: { cookie: house.cookie } })
    expect(zipBytes(Buffer.from(await zip.arrayBuffer())).size).toBe(papers)
  }, 200_000)
})
