import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { pinnedNode, readText, root, sha256 } from './root.mjs'
import { runSlowly, say, Trouble } from './say.mjs'

const stampPath = `${root}/node_modules/.sangkien-setup`

/** Installs exactly the lockfile's packages when node_modules is missing or holds others; no script of any package is run. */
export async function ensurePackages() {
  const lock = await readText(`${root}/package-lock.json`)
  if (lock === undefined) throw new Trouble('Thiếu tệp package-lock.json; hãy lấy lại đủ mã nguồn.')
  const stamp = `${process.platform}-${process.arch} ${sha256(lock)}`
  if ((await readText(stampPath)) !== stamp) {
    if (!agrees(JSON.parse(lock), JSON.parse((await readText(`${root}/node_modules/.package-lock.json`)) ?? '{}'))) await install()
    await writeFile(stampPath, stamp).catch(() => say('(Không ghi được dấu cài đặt vào node_modules; lần sau sẽ kiểm tra lại.)'))
  }
  if (!existsSync(pinnedNode) && Number(process.versions.node.split('.')[0]) < 24)
    throw new Trouble(`Máy này (${process.platform}-${process.arch}) không có Node 24 đi kèm; hãy cài Node 24 trở lên từ nodejs.org.`)
}

async function install() {
  // Inside npm, the npm that called us; it lies outside node_modules, which is about to be emptied.
  const npm = process.env['npm_execpath']
  // A package may ask for a newer Node than the host's: the one that will run it is in the lockfile.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false']
  const [program, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  await runSlowly('Đang cài các gói phần mềm theo package-lock.json (lần đầu mất vài phút)', program, [...before, ...args], { cwd: root })
}

/**
 * Whether what npm says it installed is what the lockfile asks for; packages for other systems may be absent.
 * @param {{ packages: Record<string, { version?: string, link?: boolean, optional?: boolean }> }} lock
 * @param {{ packages?: Record<string, { version?: string }> }} installed
 */
export function agrees(lock, installed) {
  if (!installed.packages) return false
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (!path.includes('node_modules/') || wanted.link) continue
    const found = installed.packages[path]
    if (found ? found.version !== wanted.version : !wanted.optional) return false
  }
  return true
}
