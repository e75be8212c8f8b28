import type { TemplateKey } from '@sangkien/domain/document/template-key'
import type { Day } from '@sangkien/domain/time/day'
import type { Data } from './fill-template.ts'

/** A paper about to be made: of which template, of what day, with what. */
export interface PaperToFill {
  readonly key: TemplateKey
  /** Null while the records clerk has not dated it. */
  readonly day: Day | null
  readonly data: Data
  readonly builtIn: () => Promise<Uint8Array>
}

/** The agency's own template for a paper; undefined where it has none in force and the built-in one serves. */
export type TemplateSource = (paper: PaperToFill) => Promise<Uint8Array | undefined>

/** Facts of somebody who may have templates of their own. They come with the facts, so that what makes papers stays free of any store. */
export interface Templated {
  readonly templates?: TemplateSource
}
