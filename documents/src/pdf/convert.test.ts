import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { aBlankPdf, aSmallPdf } from '../../test/a-small-pdf.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { samples } from '../../test/samples.ts'
import { ConversionFailed } from './conversion-failed.ts'
import { openConverter } from './convert.ts'
import type { Office } from './office.ts'

const converter = openConverter()
afterAll(() => converter.close())

describe('the converter', () => {
  it('takes several at once and answers each with its own', async () => {
    const made = await Promise.all((['receipt', 'minutes', 'certificate'] as const).map(async (name) => readPdf(await converter.toPdf(await samples[name]('small')))))
    expect(made.map(({ pages }) => pages.some(({ words }) => words.some(({ text }) => /BIÊN NHẬN/.test(text))))).toEqual([true, false, false])
  }, 200_000)

  it('gives up when the asker does, and serves the next one', async () => {
    const docx = await samples['annual-report']('worst')
    await expect(converter.toPdf(docx, AbortSignal.timeout(200))).rejects.toMatchObject({ name: 'TimeoutError' })
    expect((await readPdf(await converter.toPdf(await samples.receipt('small')))).pages).toHaveLength(1)
  }, 200_000)

  it('ends a document that takes too long', async () => {
    const hasty = openConverter({ timeLimit: 20 })
    await expect(hasty.toPdf(await samples.receipt('small'))).rejects.toEqual(expect.objectContaining({ reason: 'timeout' }))
    hasty.close()
  }, 200_000)

  it('begins another when one does not come to stand in its time, and gives up with the last', async () => {
    // One true start in fifty never ends (docs/decisions/0005), so the patient one has more than one of them.
    const patient = openConverter({ startLimits: [1, 1, 15_000, 30_000, 120_000] })
    expect((await readPdf(await patient.toPdf(await samples.receipt('small')))).pages).toHaveLength(1)
    patient.close()
    const impatient = openConverter({ startLimits: [1, 1] })
    await expect(impatient.toPdf(await samples.receipt('small'))).rejects.toMatchObject({ reason: 'timeout' })
    impatient.close()
  }, 200_000)

  it('asks another LibreOffice when one gives a blank page for a paper with words, as one fresh start in eighty does, and hands out no blank paper', async () => {
    const docx = await samples.receipt('small')
    const [blank, whole] = [await aBlankPdf(), await aSmallPdf()]
    const offices = (...pdfs: readonly Uint8Array[]) => {
      const ended: number[] = []
      let began = 0
      const start = (): Office => {
        const at = (began += 1) - 1
        return { ready: Promise.resolve(), toPdf: async () => pdfs[at]!, end: () => { ended.push(at) }, alive: () => !ended.includes(at) }
      }
      return { ended, made: openConverter({ start }).toPdf(docx) }
    }
    const second = offices(blank, whole)
    expect([await second.made, second.ended]).toEqual([whole, [0]])
    await expect(offices(blank, blank).made).rejects.toMatchObject({ reason: 'crashed' })
  })

  it('refuses what is no document, and still stands', async () => {
    const broken = (await samples.receipt('small')).slice(0, 2000)
    await expect(converter.toPdf(broken)).rejects.toBeInstanceOf(ConversionFailed)
    expect((await readPdf(await converter.toPdf(await samples.receipt('small')))).pages).toHaveLength(1)
  }, 200_000)

  it.each(['/nowhere/soffice', '/bin/false'])('says so when the LibreOffice named (%s) does not work, and leaves nothing behind', async (sofficePath) => {
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('sangkien-office-'))
    const before = left()
    const native = openConverter({ sofficePath })
    await expect(native.toPdf(await samples.receipt('small'))).rejects.toMatchObject({ reason: 'refused' })
    native.close()
    expect(left()).toEqual(before)
  })

  it('refuses once it is closed', async () => {
    const closed = openConverter()
    closed.close()
    await expect(closed.toPdf(await samples.receipt('small'))).rejects.toMatchObject({ reason: 'closed' })
  })

  it('replaces a LibreOffice that died while it rested, and one that dies at work', async () => {
    for (const pid of children()) process.kill(pid, 'SIGKILL')
    expect((await readPdf(await converter.toPdf(await samples.receipt('small')))).pages).toHaveLength(1)

    const atWork = children()
    expect(atWork).toHaveLength(1)
    const made = converter.toPdf(await samples['annual-report']('worst'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    for (const pid of atWork) process.kill(pid, 'SIGKILL')
    expect((await readPdf(await made)).pages.length).toBeGreaterThan(40)
    expect(children()).not.toEqual(atWork)
  }, 200_000)

  it('gives a document up that LibreOffice dies of twice, and serves the next one', async () => {
    const made = converter.toPdf(await samples['annual-report']('worst'))
    const fails = expect(made).rejects.toMatchObject({ reason: 'crashed' })
    for (const first = children(); children().some((pid) => first.includes(pid)); await new Promise((resolve) => setTimeout(resolve, 300))) for (const pid of first) process.kill(pid, 'SIGKILL')
    await until(() => children().length === 1)
    for (const pid of children()) process.kill(pid, 'SIGKILL')
    await fails
    expect((await readPdf(await converter.toPdf(await samples.receipt('small')))).pages).toHaveLength(1)
  }, 200_000)

  it('ends when nobody has needed it for its time, and begins again for the next document', async () => {
    const others = children()
    const own = () => children().filter((pid) => !others.includes(pid))
    const idle = openConverter({ idleLimit: 500 })
    await idle.toPdf(await samples.receipt('small'))
    const first = own()
    expect(first).toHaveLength(1)
    await until(() => own().length === 0)
    expect((await readPdf(await idle.toPdf(await samples.receipt('small')))).pages).toHaveLength(1)
    expect(own()).not.toEqual(first)
    idle.close()
  }, 200_000)

  it('does not outlive a server killed with -9', async () => {
    const server = spawn(process.execPath, [fileURLToPath(new URL('../../test/hold-office.ts', import.meta.url))], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [told] = await once(server.stdout, 'data') as [Buffer]
    const held = childrenOf(server.pid ?? 0)
    expect([told.toString().trim(), held.length]).toEqual(['started', 1])
    server.kill('SIGKILL')
    await until(() => held.every((pid) => !existsSync(`/proc/${pid}`)))
  }, 60_000)
})

const children = () => childrenOf(process.pid)

/** LibreOffice processes of a process, by their numbers. */
const childrenOf = (parent: number): number[] =>
  readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      return status.includes(`PPid:\t${parent}\n`) && !status.includes('State:\tZ') && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('office-child')
    } catch {
      return false // it ended while we looked
    }
  })

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50))
}
