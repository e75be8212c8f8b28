import type { WordDocument, WordParagraph, WordSection } from './word-model.ts'

/** An annex: its heading and the lines under it, and the section it stands in. */
export interface Appendix {
  /** Index of its heading among the blocks. */
  readonly block: number
  readonly head: WordParagraph
  readonly title: WordParagraph | undefined
  /** `(Kèm theo …)`. */
  readonly pointer: WordParagraph | undefined
  readonly section: WordSection | undefined
  /** Whether its heading is the first thing in its section. */
  readonly begins: boolean
}

/** The heading of an annex is alone on its line: `Phụ lục`, `Phụ lục II`. */
export const isAppendixHead = ({ text }: { readonly text: string }): boolean => /^phụ lục(\s+(\d+|[IVXLC]+|[A-Z]))?\s*[.:]?$/iu.test(text.trim())

export function appendicesOf({ blocks, sections }: WordDocument): Appendix[] {
  return blocks.flatMap((block, at): Appendix[] => {
    if (block.kind !== 'paragraph' || !isAppendixHead(block)) return []
    const under = blocks.slice(at + 1, at + 12).filter((one) => one.kind === 'paragraph').filter(({ text }) => text.trim() !== '')
    const section = sections.findIndex(({ end }) => at < end)
    const start = section > 0 ? (sections[section - 1]?.end ?? 0) : 0
    const before = blocks.slice(start, at)
    return [{
      block: at,
      head: block,
      title: under[0],
      pointer: under.slice(1, 4).find(({ text }) => text.trim().startsWith('(')),
      section: sections[section],
      begins: before.every((one) => one.kind === 'paragraph' && one.text.trim() === ''),
    }]
  })
}
