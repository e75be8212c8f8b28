import { sayDate } from '@sangkien/domain/document/say-date'
import { type Day, partsOf } from '@sangkien/domain/time/day'
import { type Column, dataTable } from '../layout/data-table.ts'
import { documentFile } from '../layout/document-file.ts'
import { letterhead, letterheadData } from '../layout/letterhead.ts'
import type { Agency } from '../layout/official-facts.ts'
import { paragraph } from '../layout/paragraph.ts'
import { SIZE, WIDE_TEXT_WIDTH } from '../layout/paper.ts'
import { titleBlock, titleData } from '../layout/title-block.ts'
import { fillPaper } from '../template/fill-paper.ts'
import type { Data } from '../template/fill-template.ts'
import type { PaperToFill } from '../template/template-source.ts'
import { keptTemplate } from '../template/template-store.ts'

/** What every register of a year carries: it is written across the page (P02), its head on every page, and says at its end how much it holds. */
export interface RegisterFacts<Entry> {
  readonly agency: Agency
  readonly year: number
  /** The day it is printed. */
  readonly printedOn: Day
  readonly entries: readonly Entry[]
}

/** A register as a template: its columns under the name it has, `SỔ TIẾP NHẬN …`. */
export const registerBook = (name: string, columns: readonly Column[]) => keptTemplate(() => documentFile({
  orientation: 'landscape',
  children: [
    letterhead('unnumbered', WIDE_TEXT_WIDTH),
    ...titleBlock(name, { before: 240 }),
    paragraph('', { size: 8 }),
    dataTable(columns, 'entries', { width: WIDE_TEXT_WIDTH, size: 10, padding: 45 }),
    paragraph('{extent}', { size: SIZE.table, before: 160 }),
  ],
}))

/** Fills a register: its entries are numbered from 1 by `TT`. */
export async function fillRegister<Entry>({ name, ...template }: Pick<PaperToFill, 'key' | 'builtIn'> & { readonly name: string }, { agency, year, printedOn, entries }: RegisterFacts<Entry>, rowOf: (entry: Entry) => Data): Promise<Uint8Array> {
  return fillPaper({ ...template, from: agency, day: printedOn }, {
    ...letterheadData({ agency, issue: { number: null, symbol: '', day: printedOn, year: partsOf(printedOn)[0] } }, '', WIDE_TEXT_WIDTH),
    ...titleData(`Năm ${year}`, WIDE_TEXT_WIDTH),
    entries: entries.map((entry, i) => ({ order: String(i + 1), ...rowOf(entry) })),
    extent: `Sổ năm ${year} có ${entries.length} mục, in từ hệ thống ngày ${sayDate(printedOn)}.`,
  }, { title: `${name} năm ${year}`, author: agency.name })
}
