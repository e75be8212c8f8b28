import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fontsFolder } from '../text/serif-font.ts'
import { ConversionFailed } from './conversion-failed.ts'
import type { Office } from './office.ts'
import { PDF_A_2B } from './pdf-options.ts'

/**
 * A LibreOffice installed on this machine. It sees the bundled serif fonts alone: with Debian's old `fonts-liberation` beside
 * them LibreOffice mixes three families in one Vietnamese word (official-documents.md, section 15).
 */
export function startNativeOffice(soffice: string): Office {
  const home = mkdtempSync(join(tmpdir(), 'sangkien-office-'))
  const work = join(home, 'work')
  const ready = mkdir(work).then(() => writeFile(join(home, 'fonts.conf'), fontsConf(home)))
  const sweep = () => rmSync(home, { recursive: true, force: true })
  process.once('exit', sweep)
  let running: ChildProcess | undefined
  let ended = false

  return {
    ready,
    async toPdf(docx) {
      await writeFile(join(work, 'document.docx'), docx)
      await rm(join(work, 'document.pdf'), { force: true })
      running = spawn(soffice, argumentsFor(home, work), {
        detached: true, // a group of its own: `soffice` is a script, and what works is its grandchild
        stdio: 'ignore',
        env: { PATH: process.env['PATH'], HOME: home, FONTCONFIG_FILE: join(home, 'fonts.conf') },
      })
      const outcome = await ending(running)
      running = undefined
      const pdf = await readFile(join(work, 'document.pdf')).catch(() => undefined)
      if (pdf === undefined) throw new ConversionFailed('refused', outcome)
      return new Uint8Array(pdf)
    },
    end() {
      ended = true
      if (running?.pid !== undefined && running.exitCode === null) process.kill(-running.pid, 'SIGKILL')
      process.removeListener('exit', sweep)
      sweep()
    },
    alive: () => !ended,
  }
}

const argumentsFor = (home: string, work: string): string[] => [
  `-env:UserInstallation=file://${home}/profile`, '--headless', '--norestore', '--nolockcheck',
  '--convert-to', `pdf:writer_pdf_Export:${PDF_A_2B}`, '--outdir', work, join(work, 'document.docx'),
]

/** Waits for a child to end, in whatever way, and says how. It tells success only by the file it leaves. */
const ending = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(`LibreOffice ended with ${code ?? signal}`))
  })

const fontsConf = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${fontsFolder}</dir>
  <cachedir>${home}/font-cache</cachedir>
  <alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias>
</fontconfig>
`
