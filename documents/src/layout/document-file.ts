import { AlignmentType, Document, type FileChild, Header, type ISectionOptions, Packer, PageNumber, Paragraph, SectionType, TextRun } from 'docx'
import { pageOf, SIZE } from './paper.ts'

export interface Part {
  readonly children: readonly FileChild[]
  readonly orientation?: 'portrait' | 'landscape'
}

/** A .docx from its parts: the document, then its annexes, each with page numbers of its own (P08, P09). */
export async function documentFile(...parts: readonly [Part, ...Part[]]): Promise<Uint8Array> {
  return documentOfSections(parts.map(sectionOf))
}

/** For a document whose pages are not those of the decree: a certificate. */
export async function documentOfSections(sections: readonly ISectionOptions[]): Promise<Uint8Array> {
  const times = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'Times New Roman' }
  const file = new Document({
    styles: {
      default: {
        document: { run: { font: times, size: SIZE.body * 2, language: { value: 'vi-VN' } } },
      },
    },
    sections: [...sections],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

const sectionOf = ({ children, orientation = 'portrait' }: Part): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: { ...pageOf(orientation), pageNumbers: { start: 1 } },
  },
  headers: { default: pageNumberHeader(), first: new Header({ children: [new Paragraph({})] }) },
  children,
})

const pageNumberHeader = () =>
  new Header({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })] }),
    ],
  })
