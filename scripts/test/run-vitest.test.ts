import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../setup/root.mjs'
import { runVitest } from './run-vitest.mjs'

let folder: string
beforeAll(async () => {
  await mkdir(`${root}/test-results`, { recursive: true })
  folder = await mkdtemp(`${root}/test-results/counting-`)
  await writeFile(join(folder, 'vitest.config.mjs'), `export default { test: { dir: ${JSON.stringify(folder)}, include: ['*.sample.ts'], passWithNoTests: false } }`)
  await writeFile(join(folder, 'a.sample.ts'), "import { expect, it } from 'vitest'\nit('holds', () => expect(1).toBe(1))\nit('does not', () => expect(1).toBe(2))\nit.skip('waits', () => {})")
  await writeFile(join(folder, 'b.sample.ts'), "import './missing.ts'\nimport { it } from 'vitest'\nit('is never read', () => {})")
})
afterAll(() => rm(folder, { recursive: true }))

const run = (name: string, ...filter: string[]) => runVitest(folder, name, ['--config', join(folder, 'vitest.config.mjs'), ...filter], 'ignore')

it('counts what passed, what failed and what was skipped, and names what failed', async () => {
  const { names, ...sum } = await run('one', 'a.sample')
  expect(sum).toEqual({ passed: 1, failed: 1, skipped: 1 })
  expect(names).toEqual([expect.stringMatching(/a\.sample\.ts: does not: .*expected 1 to be 2/)])
}, 60_000)

it('counts a file that cannot be read as a failure', async () => {
  expect(await run('two', 'b.sample')).toMatchObject({ passed: 0, failed: 1, skipped: 0, names: [expect.stringMatching(/b\.sample\.ts: .*missing\.ts/)] })
}, 60_000)

it('counts a run without any test as a failure', async () => {
  expect(await run('three', 'no-such-file')).toMatchObject({ passed: 0, failed: 1, skipped: 0 })
}, 60_000)
