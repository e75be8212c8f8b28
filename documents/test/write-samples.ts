import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openConverter } from '../src/pdf/convert.ts'
import type { Size } from '../src/sample/invented.ts'
import { sampleNames, samples } from './samples.ts'

// For looking at: node documents/test/write-samples.ts <folder> [name …] writes every sample as .docx and PDF.

const [folder = 'samples', ...only] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const converter = openConverter({ sofficePath: process.env['SOFFICE_PATH'] })
for (const name of only.length > 0 ? sampleNames.filter((one) => only.includes(one)) : sampleNames)
  for (const size of ['small', 'normal', 'worst'] satisfies Size[]) {
    const docx = await samples[name](size)
    writeFileSync(join(folder, `${name}-${size}.docx`), docx)
    const begun = performance.now()
    writeFileSync(join(folder, `${name}-${size}.pdf`), await converter.toPdf(docx))
    console.log(`${name}-${size}: ${docx.length} bytes, PDF in ${Math.round(performance.now() - begun)} ms`)
  }
converter.close()
