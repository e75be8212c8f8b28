import type { PaperKind } from '@sangkien/domain/document/paper-kind'
import type { Day } from '@sangkien/domain/time/day'
import type { RuleId } from './finding.ts'

export type { PaperKind }

/** From and to, both allowed. */
export type Range = readonly [number, number]

/** A part of a paper that is one line or a few, with the points its letters may have. */
interface Lettered { readonly size: Range }

/**
 * How official documents are laid out, as figures: what the checker knows of the law. Lengths in twips (1 mm is 56,693), sizes of
 * letters in points, spaces between paragraphs in twips, between lines in 240ths of a line. A decree that replaces another is a
 * second value of this shape with its own days.
 */
export interface Ruleset {
  readonly id: string
  /** As it is cited. */
  readonly title: string
  readonly from: Day
  /** The last day it holds; null while nothing has replaced it. */
  readonly to: Day | null
  /** What each rule is about, for the person who reads the result. */
  readonly rules: Readonly<Record<RuleId, string>>
  readonly kinds: Readonly<Record<PaperKind, { readonly name: string; readonly rules: readonly RuleId[] }>>
  /** Rules that hold whatever the paper is: what is looked at when its kind cannot be told. */
  readonly always: readonly RuleId[]
  /** Names of the types of document, in capitals as they stand on paper, beside those with a kind of their own. */
  readonly types: readonly string[]
  readonly page: { readonly width: Range; readonly height: Range; readonly top: Range; readonly bottom: Range; readonly left: Range; readonly right: Range }
  readonly font: string
  /** Families whose letters are as wide as the font's and may stand for it in a PDF. */
  readonly fontFamilies: readonly string[]
  readonly pageNumber: Lettered
  readonly quocHieu: Lettered & { readonly text: readonly [string, ...string[]] }
  /** `rule`: length of the line under it in parts of its text. */
  readonly tieuNgu: Lettered & { readonly text: string; readonly rule: Range }
  readonly parent: Lettered
  readonly agency: Lettered & { readonly rule: Range }
  readonly number: Lettered
  readonly placeDate: Lettered
  readonly type: Lettered
  readonly subject: Lettered & { readonly rule: Range }
  readonly letterSubject: Lettered & { readonly prefix: string; readonly before: number }
  readonly basis: Lettered & { readonly end: string; readonly lastEnd: string }
  readonly body: Lettered & { readonly firstLine: readonly Range[]; readonly gap: number; readonly line: Range; readonly end: string }
  readonly heading: Lettered
  /** Letters of the points of a clause, in their order. */
  readonly points: string
  readonly post: Lettered
  readonly signer: Lettered
  readonly recipientsHead: Lettered & { readonly text: string }
  readonly recipients: Lettered & { readonly prefix: string; readonly end: string }
  /** `under`: how far the dash of a list may stand from under the colon, twips. */
  readonly addressees: Lettered & { readonly text: string; readonly under: number }
  readonly appendix: Lettered & { readonly title: Range; readonly pointer: Range }
  readonly urgency: Lettered & { readonly stamps: readonly { readonly text: readonly string[]; readonly width: number; readonly height: number }[]; readonly slack: number; readonly colours: readonly string[] }
  readonly circulation: Lettered & { readonly text: readonly string[] }
  readonly drafter: Lettered
  readonly address: Lettered
  /** How far a PDF may be off, in points. */
  readonly pdf: {
    readonly paper: number; readonly edge: number; readonly centre: number; readonly motto: number; readonly level: number; readonly under: number
  }
}
