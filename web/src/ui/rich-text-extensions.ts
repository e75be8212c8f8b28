import { type AnyExtension, Extension } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'

/** Marks a paragraph or heading that only those who handle the dossier may read. */
const Confidential = Extension.create({
  name: 'confidential',
  addGlobalAttributes: () => [{
    types: ['paragraph', 'heading'],
    attributes: {
      confidential: {
        default: false,
        keepOnSplit: true,
        parseHTML: (element) => element.hasAttribute('data-confidential'),
        renderHTML: ({ confidential }) => (confidential ? { 'data-confidential': '', 'data-label': 'Bảo mật' } : {}),
      },
    },
  }],
})

/** The attributes of a cell that the rules of dossier text know; Tiptap's own alignment is not among them. */
const spans = () => ({ colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } })

/**
 * The small set a dossier may hold; whatever is pasted beyond it (colours, fonts, pictures, links) falls away because the
 * schema has no place for it, while lists and tables from Word stay.
 */
export const dossierText: AnyExtension[] = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    blockquote: false, code: false, codeBlock: false, horizontalRule: false, link: false, strike: false, underline: false, trailingNode: false,
  }),
  // Tab goes from cell to cell and then out of the table: a new row at its end would hold the keyboard inside for ever.
  Table.extend({ addKeyboardShortcuts() { return { ...this.parent?.(), Tab: () => this.editor.commands.goToNextCell() } } }).configure({ resizable: false }),
  TableRow,
  TableHeader.extend({ addAttributes: spans }),
  TableCell.extend({ addAttributes: spans }),
  Confidential,
]
