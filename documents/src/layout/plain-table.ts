import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const noPadding = { top: 0, bottom: 0, left: 0, right: 0 }

/** Columns side by side without lines or padding: the letterhead and the foot of a document. Widths in twips. */
export function sideBySide(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[], look: { readonly top?: boolean } = {}): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: noPadding,
    rows: rows.map((cells) => new TableRow({
      cantSplit: true,
      children: cells.map((children, i) => new TableCell({
        children,
        borders: { top: none, bottom: none, left: none, right: none },
        margins: noPadding,
        verticalAlign: look.top === false ? VerticalAlign.CENTER : VerticalAlign.TOP,
        width: { size: widths[i] ?? 0, type: WidthType.DXA },
      })),
    })),
  })
}
