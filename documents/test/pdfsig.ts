import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Poppler's own word on a signature, where Debian's poppler-utils are at hand; the suite does not stand on it. */
export function pdfsig(file: Uint8Array): string[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'pdfsig-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), file)
    const told = execFileSync('pdfsig', [join(folder, 'a.pdf')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return [...told.matchAll(/- Signature Validation: (.*)/g)].map(([, word = '']) => word)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
}
