import { access, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sortedRuns } from './sorted-runs.ts'

/** A bucket of one feature. */
const feature = 2 ** 21

it.each([
  ['nothing', []],
  ['one run', [[3, 1, 2]]],
  ['runs that lie through one another', [[5, 1, 9], [2, 8], [4, 3, 7, 6]]],
  ['long runs', [Array.from({ length: 70_000 }, (_, n) => (n * 7919) % 65_537), Array.from({ length: 120_000 }, (_, n) => (n * 104_729) % 99_991)]],
  ['a bucket longer than what is read at once', [Array.from({ length: 90_000 }, () => 5), Array.from({ length: 90_000 }, (_, n) => (n % 2 ? 5 : 6))]],
])('%s come out in rising order, no bucket cut in two', async (_what, runs) => {
  const folder = join(await mkdtemp(join(tmpdir(), 'runs-')), 'sorting')
  const pieces: number[][] = []
  {
    await using sorting = await sortedRuns(folder)
    for (const run of runs) await sorting.add(Float64Array.from(run, (one, at) => one * feature + at))
    expect(sorting.postings).toBe(runs.flat().length)
    for await (const piece of sorting.inOrder(feature)) pieces.push([...piece])
  }
  expect(pieces.flat()).toEqual(runs.flatMap((run) => run.map((one, at) => one * feature + at)).toSorted((a, b) => a - b))
  for (const [at, piece] of pieces.entries()) if (at > 0) expect(Math.floor(piece[0]! / feature)).toBeGreaterThan(Math.floor(pieces[at - 1]!.at(-1)! / feature))
  await expect(access(folder)).rejects.toThrow()
})

it('begins with an empty folder, whatever a crash left there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'runs-'))
  await writeFile(join(folder, '0'), 'left over')
  await using sorting = await sortedRuns(folder)
  await sorting.add(Float64Array.from([2, 1]))
  for await (const piece of sorting.inOrder(feature)) expect([...piece]).toEqual([1, 2])
})
