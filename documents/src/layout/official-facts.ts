import type { Day } from '@sangkien/domain/time/day'
import type { Templated } from '../template/template-source.ts'
import type { Signing } from './signing.ts'

/** The issuing agency as it stands at the head of a document. */
export interface Agency extends Templated {
  /** Lines above the name, not bold: `['UBND tỉnh Quảng Ngãi']`; none for a document of the province itself. */
  readonly parentLines: readonly string[]
  /** The name, bold, each entry on its own line: `['Văn phòng']`. Written in capitals by the layout. */
  readonly lines: readonly string[]
  /** The name in running text: `Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi`. */
  readonly name: string
  /** Where it sits, as official dates begin: `Quảng Ngãi`. */
  readonly place: string
}

/** Number and date. Both are the records clerk's: null until then, and the draft shows the places left free. */
export interface Issue {
  readonly number: number | null
  /** What follows the number: `QĐ-VP`, `BB-HĐSK`, `VP-HCQT`. */
  readonly symbol: string
  readonly day: Day | null
  /** The year printed while the day is open. */
  readonly year: number
  /** On an electronic document (default) the annex leaves its number and date free (Phụ lục I, Mục III.1); on paper they are written. */
  readonly medium?: 'electronic' | 'paper'
}

/** What every document of the agency carries. */
export interface OfficialFacts {
  readonly agency: Agency
  readonly issue: Issue
  readonly signing: Signing
  /** Without dashes and closing marks; the layout adds them. The last is the file copy: `Lưu: VT, HCQT`. */
  readonly recipients: readonly string[]
}

/** A law or decision a document stands on, in the words it is cited by. */
export type BasisLine = string
