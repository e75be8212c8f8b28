import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pinnedNode, readText, root } from './root.mjs'
import { runSlowly } from './say.mjs'

const built = `${root}/web/dist`
const stampPath = `${built}/.built-from`

/** Builds the pages when their sources, or the packages they are made with, are not those of the last build. */
export async function ensurePages() {
  const sources = await hashSources()
  if (existsSync(`${built}/client/index.html`) && (await readText(stampPath)) === sources) return
  const node = existsSync(pinnedNode) ? pinnedNode : process.execPath
  const build = (...more) => [`${root}/node_modules/vite/bin/vite.js`, 'build', ...more]
  const place = { cwd: `${root}/web`, env: { ...process.env, NODE_ENV: 'production' } }
  await runSlowly('Đang dựng các trang', node, build(), place)
  await runSlowly('Đang dựng phần vẽ trang trên máy chủ', node, build('--ssr', 'src/drawn/server.tsx'), place)
  await writeFile(stampPath, sources)
}

async function hashSources() {
  const files = ['package-lock.json']
  for (const part of ['web', 'contract/src', 'domain/src']) await collect(part, files)
  const hash = createHash('sha256')
  const texts = await Promise.all(files.sort().map((file) => readFile(join(root, file))))
  files.forEach((file, index) => hash.update(`${file}\0`).update(/** @type {Buffer} */ (texts[index])))
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @param {string[]} files grows
 */
async function collect(folder, files) {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    if (entry.name === 'dist' || entry.name === 'node_modules' || entry.name.startsWith('.')) continue
    if (entry.isDirectory()) await collect(join(folder, entry.name), files)
    else if (!/\.test\.tsx?$/.test(entry.name)) files.push(join(folder, entry.name))
  }
}
