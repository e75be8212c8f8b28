import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fontsFolder } from '../text/serif-font.ts'
import { ConversionFailed } from './conversion-failed.ts'
import type { Office } from './office.ts'
import { PDF_A_2B } from './pdf-options.ts'

const run = promisify(execFile)

/**
 * A LibreOffice installed on this machine. It sees the bundled serif fonts alone: with Debian's old `fonts-liberation` beside
 * them LibreOffice mixes three families in one Vietnamese word (official-documents.md, section 15).
 */
export async function startNativeOffice(soffice: string): Promise<Office> {
  const home = mkdtempSync(join(tmpdir(), 'sangkien-office-'))
  const work = join(home, 'work')
  await mkdir(work)
  await writeFile(join(home, 'fonts.conf'), fontsConf(home))
  let ended = false
  let current = new AbortController()

  return {
    async toPdf(docx) {
      current = new AbortController()
      await writeFile(join(work, 'document.docx'), docx)
      try {
        await run(
          soffice,
          [
            `-env:UserInstallation=file://${home}/profile`, '--headless', '--norestore', '--nolockcheck',
            '--convert-to', `pdf:writer_pdf_Export:${PDF_A_2B}`, '--outdir', work, join(work, 'document.docx'),
          ],
          { signal: current.signal, killSignal: 'SIGKILL', env: { PATH: process.env['PATH'], HOME: home, FONTCONFIG_FILE: join(home, 'fonts.conf') } },
        )
        return new Uint8Array(await readFile(join(work, 'document.pdf')))
      } catch (error) {
        throw new ConversionFailed(ended ? 'crashed' : 'refused', error instanceof Error ? error.message : String(error))
      } finally {
        await rm(join(work, 'document.pdf'), { force: true })
      }
    },
    end() {
      ended = true
      current.abort()
      rmSync(home, { recursive: true, force: true })
    },
    alive: () => !ended,
  }
}

const fontsConf = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${fontsFolder}</dir>
  <cachedir>${home}/font-cache</cachedir>
  <alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias>
</fontconfig>
`
