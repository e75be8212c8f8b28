import { PassThrough, type Readable, type Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import excel from '@protobi/exceljs'
import { cleanLine } from '../text/clean-text.ts'
import type { Sheet } from './sheet.ts'
import { writeSheet } from './write-sheet.ts'

/** Writes sheets as .xlsx into a stream, row by row, and ends it. */
export async function streamWorkbook(out: Writable, sheets: readonly Sheet[], title: string): Promise<void> {
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
  workbook.title = cleanLine(title)
  const ended = finished(out)
  for (const sheet of sheets) await writeSheet(workbook, sheet)
  await workbook.commit()
  await ended
}

/** The same in memory, for what is known to be small. */
export async function writeWorkbook(sheets: readonly Sheet[], title: string): Promise<Uint8Array> {
  const out = new PassThrough()
  const chunks: Buffer[] = []
  out.on('data', (chunk: Buffer) => chunks.push(chunk))
  await streamWorkbook(out, sheets, title)
  return new Uint8Array(Buffer.concat(chunks))
}

/** The same as a stream to read from, for what may be long. */
export function openWorkbook(sheets: readonly Sheet[], title: string): Readable {
  const out = new PassThrough()
  streamWorkbook(out, sheets, title).catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))))
  return out
}
