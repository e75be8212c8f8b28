import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import { aPictureOf, aScan, sheet } from '../../test/a-scan.ts'
import { aSmallPdf } from '../../test/a-small-pdf.ts'
import { errorRate } from '../../test/read-picture.ts'
import { openReading } from './open-reading.ts'
import type { PageReading } from './page-reading.ts'
import type { ReadType } from './reading-message.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const lines = ['Mỗi sáng bộ phận trực lập danh sách xe còn trống, ghi tuyến đường từng', 'chuyến rồi ghép những người đi cùng hướng vào một xe, nhờ đó số chuyến', 'chạy rỗng giảm hẳn và lái xe biết trước lịch của mình.']
const said = lines.join(' ')

async function readAll(bytes: Uint8Array, type: ReadType, limits = {}): Promise<readonly PageReading[]> {
  const reading = await openReading(bytes, type, limits)
  if (typeof reading === 'string') throw new Error(reading)
  try {
    const pages: PageReading[] = []
    for (let page = 1; page <= reading.pages; page += 1) pages.push(await reading.read(page))
    return pages
  } finally {
    reading.end()
  }
}

describe('a document is read', () => {
  it('from Word: paragraphs, tables cell by cell, nothing that was struck out', async () => {
    const file = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(said), new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Tên giải pháp')] }), new TableCell({ children: [new Paragraph('Tác giả')] })] })] }), new Paragraph('Hết')] }] }))
    expect(await readAll(file, docx)).toEqual([{ way: 'letters', confidence: 100, text: `${said}\nTên giải pháp\nTác giả\nHết` }])
  })

  it('from the letters of a PDF, the lines of a paragraph joined', async () => {
    const pdf = await aSmallPdf([sheet('QUYẾT ĐỊNH', ...lines, 'Điều 1. Ghép chuyến.'), sheet(...lines)])
    expect((await readAll(pdf, 'application/pdf')).map(({ way, text }) => [way, text])).toEqual([['letters', `QUYẾT ĐỊNH\n${said}\nĐiều 1. Ghép chuyến.`], ['letters', said]])
  })

  it('from pictures of pages: upright, on its side, blank', async () => {
    const [upright, onSide, blank] = await readAll(await aScan([[sheet(...lines)], [sheet(...lines), { quarters: 1 }], [[]]]), 'application/pdf')
    for (const page of [upright!, onSide!]) {
      expect([page.way, page.confidence > 85]).toEqual(['picture', true])
      expect(errorRate(said, page.text.replaceAll('\n', ' '))).toBeLessThan(0.02)
    }
    expect(blank).toEqual({ way: 'blank', confidence: 100, text: '' })
    const [picture] = await readAll(await aPictureOf(sheet(...lines), { dotsPerInch: 150 }), 'image/jpeg')
    expect(errorRate(said, picture!.text.replaceAll('\n', ' '))).toBeLessThan(0.02)
  })

  it('from the picture where the letters behind it are no words', async () => {
    const [page] = await readAll(await aScan([[sheet(...lines)]], { behind: 'Moi sang bo phan tr\u00FCc l\u00A7p danh s\u00B6ch xe c\u00DFn tr\u00E8ng CQNG HOA XA HQI CHU NGHIA VIET NAM Doc lap Tu do Hanh phuc '.repeat(3) }), 'application/pdf')
    expect([page!.way, errorRate(said, page!.text.replaceAll('\n', ' ')) < 0.02]).toEqual(['picture', true])
  })

  it('with little confidence where hardly a letter can be told', async () => {
    const [page] = await readAll(await aScan([[sheet(lines[0]!), { dotsPerInch: 70, blur: 0.8, noise: 50 }]]), 'application/pdf')
    expect([page!.way, page!.confidence < 70]).toEqual(['picture', true])
  })

  it('or said to be unreadable: broken, locked, or a page that takes too long', async () => {
    expect(await openReading(Buffer.from('%PDF-1.7 broken'), 'application/pdf')).toBe('unreadable')
    expect(await openReading(Buffer.from('PK'), docx)).toBe('unreadable')
    const reading = await openReading(await aScan([[sheet(...lines)], [sheet(...lines)]]), 'application/pdf', { timeLimit: 50 })
    if (typeof reading === 'string') throw new Error(reading)
    expect(await reading.read(1)).toEqual({ way: 'picture', confidence: 0, text: '' })
    reading.end()
  })
})
