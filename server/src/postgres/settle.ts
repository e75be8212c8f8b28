import { createHash } from 'node:crypto'
import { chmod, mkdir, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The account PostgreSQL runs under: it refuses root, so root lends it `nobody`, or whoever owns the folder already. */
export interface Runner { readonly uid: number; readonly gid: number; readonly lent: boolean }

export interface Place {
  /** The folder that holds the cluster (`data`), its password, its log and its engine. */
  readonly home: string
  readonly runner: Runner
}

const NOBODY = 65534
/** Where the cluster goes when `nobody` cannot walk to the data folder, as under root's own home. */
const REFUGE = '/var/lib/sangkien'

/** Decides where the cluster of `dataDir` lives and who runs it; makes the folder when it is not there. */
export async function settle(dataDir: string, log: (line: string) => void): Promise<Place> {
  const asRoot = process.getuid?.() === 0
  await mkdir(dataDir, { recursive: true, mode: asRoot ? 0o711 : 0o700 })
  const root = await realpath(dataDir)
  const owner = await stat(join(root, 'postgres')).catch(() => undefined)
  if (!asRoot) {
    const self = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, lent: false }
    if (owner && owner.uid !== self.uid)
      throw new Error(`Thư mục ${root}/postgres thuộc tài khoản khác (uid ${owner.uid}); hãy chạy bằng tài khoản ấy hoặc chọn thư mục khác bằng SANGKIEN_DATA.`)
    return { home: join(root, 'postgres'), runner: self }
  }
  const runner = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid, lent: true } : { uid: NOBODY, gid: NOBODY, lent: true }
  const own = await stat(root)
  if (own.uid === 0 && !(own.mode & 0o001)) await chmod(root, (own.mode & 0o777) | 0o001) // may be walked through, not listed
  if (await canWalkTo(root, runner)) return { home: join(root, 'postgres'), runner }

  const refuge = join(REFUGE, createHash('sha256').update(root).digest('hex').slice(0, 12))
  await mkdir(refuge, { recursive: true, mode: 0o711 })
  const home = join(refuge, 'postgres')
  await writeFile(join(root, 'postgres-is-at.txt'), `${home}\n`)
  log(`Thư mục ${root} nằm trong nơi riêng của root; cơ sở dữ liệu được đặt tại ${home}.`)
  const settled = await stat(home).catch(() => undefined)
  return { home, runner: settled && settled.uid !== 0 ? { uid: settled.uid, gid: settled.gid, lent: true } : runner }
}

/** Whether `runner` may pass through every folder down to `path`. */
export async function canWalkTo(path: string, { uid, gid, lent }: Runner): Promise<boolean> {
  if (!lent) return true
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid: owner, gid: group } = await stat(at)
    const may = owner === uid ? mode & 0o100 : group === gid ? mode & 0o010 : mode & 0o001
    if (!may) return false
    if (at === dirname(at)) return true
  }
}
