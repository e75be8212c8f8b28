/** What dossier text may hold: a small tree in the shape Tiptap writes. No links, no images, no HTML. */
export type RichText = { readonly type: 'doc'; readonly content: readonly Block[] }

export type Block = Paragraph | Heading | List | Table

export interface Paragraph {
  readonly type: 'paragraph'
  readonly attrs?: ConfidentialAttrs
  readonly content?: readonly Inline[]
}
export interface Heading {
  readonly type: 'heading'
  readonly attrs: ConfidentialAttrs & { readonly level: 2 | 3 }
  readonly content?: readonly Inline[]
}
export interface List {
  readonly type: 'bulletList' | 'orderedList'
  readonly attrs?: { readonly start?: number | undefined; readonly type?: string | null | undefined }
  readonly content: readonly { readonly type: 'listItem'; readonly content: readonly Block[] }[]
}
export interface Table {
  readonly type: 'table'
  readonly content: readonly { readonly type: 'tableRow'; readonly content: readonly TableCell[] }[]
}
export interface TableCell {
  readonly type: 'tableCell' | 'tableHeader'
  readonly attrs?: { readonly colspan?: number | undefined; readonly rowspan?: number | undefined; readonly colwidth?: readonly number[] | null | undefined }
  readonly content: readonly Block[]
}
export type Inline = Text | { readonly type: 'hardBreak' }
export interface Text {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly { readonly type: 'bold' | 'italic' }[]
}
/** Paragraphs and headings may be kept from all but the council (Thông tư 18/2013, Điều 6 khoản 1 điểm b; FACT). */
export interface ConfidentialAttrs {
  readonly confidential?: boolean | undefined
}

export const emptyText: RichText = { type: 'doc', content: [] }

type AnyNode = Block | Inline | TableCell | List['content'][number] | Table['content'][number]

/** The words alone: one line a block, cells of a row parted by tabs. What lengths are counted on and search reads. */
export const plainText = (doc: RichText): string => doc.content.map(linesOf).filter((text) => text !== '').join('\n')

/** Whether nothing was written: only empty blocks and white space. */
export const isEmpty = (doc: RichText): boolean => plainText(doc).trim() === ''

/** Characters a reader would count: plain text without leading and trailing white space. */
export const lengthOf = (doc: RichText): number => [...plainText(doc).trim()].length

/** Whether any block is marked confidential. */
export const hasConfidential = (doc: RichText): boolean => JSON.stringify(doc).includes('"confidential":true')

/** The text for the library and for readers outside the council: confidential blocks are gone, not masked, so that nothing leaks. */
export const withoutConfidential = (doc: RichText): RichText => ({ type: 'doc', content: openBlocks(doc.content) })

function openBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return block.attrs?.confidential ? [] : [block]
      case 'bulletList':
      case 'orderedList': {
        const items = block.content.map((item) => ({ ...item, content: openBlocks(item.content) })).filter(({ content }) => content.length > 0)
        return items.length > 0 ? [{ ...block, content: items }] : []
      }
      case 'table': // the grid stays whole: a cell emptied keeps its place
        return [{ ...block, content: block.content.map((row) => ({ ...row, content: row.content.map((cell) => ({ ...cell, content: openCell(cell.content) })) })) }]
    }
  })
}

/** A cell must hold a block to be valid, so an emptied one holds an empty paragraph. */
function openCell(blocks: readonly Block[]): readonly Block[] {
  const open = openBlocks(blocks)
  return open.length > 0 ? open : [{ type: 'paragraph' }]
}

function linesOf(node: AnyNode): string {
  if (node.type === 'text') return node.text
  if (node.type === 'hardBreak') return '\n'
  const parts = (node.content ?? []).map(linesOf)
  if (node.type === 'paragraph' || node.type === 'heading') return parts.join('')
  return parts.join(node.type === 'tableRow' ? '\t' : '\n')
}
