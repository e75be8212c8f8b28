import PizZip from 'pizzip'
import { paragraphXml } from '../src/layout/word-xml.ts'
import { samples } from './samples.ts'

const strong = { align: 'center', bold: true, before: 120 } as const
const running = { align: 'both', firstLine: 720, before: 120 } as const

/** Chapters, sections, clauses and points, as a set of rules issued by a decision has them. */
const divisions = [
  paragraphXml([{ text: 'Chương I' }], strong), paragraphXml([{ text: 'QUY ĐỊNH CHUNG' }], strong),
  paragraphXml([{ text: 'Mục 1' }], strong), paragraphXml([{ text: 'PHẠM VI ÁP DỤNG' }], strong),
  paragraphXml([{ text: '1. Quyết định này áp dụng với công chức, viên chức và người lao động của Văn phòng, gồm:' }], running),
  ...['a) Người nộp đơn;', 'b) Người giúp việc Hội đồng;', 'c) Người chấm điểm;', 'd) Người ghi biên bản;', 'đ) Người được mời dự họp.'].map((text) => paragraphXml([{ text }], running)),
  paragraphXml([{ text: 'I. TỔ CHỨC THỰC HIỆN' }], { ...running, bold: true }),
].join('')

/** A stamp in a table of one cell. */
const stamp = (text: string, width: number, height: number, colour: string) =>
  `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="8" w:space="0" w:color="${colour}"/>`).join('')}</w:tblBorders></w:tblPr>`
  + `<w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:trPr><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>`
  + paragraphXml([{ text }], { align: 'center', bold: true, size: 14 }).replaceAll('<w:sz w:val="28"/><w:szCs', `<w:color w:val="${colour}"/><w:sz w:val="28"/><w:szCs`)
  + '</w:tc></w:tr></w:tbl><w:p/>'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const footer = `<?xml version="1.0" encoding="UTF-8"?><w:ftr xmlns:w="${MAIN}">`
  + paragraphXml([{ text: 'Địa chỉ: 48 Hùng Vương, phường Cẩm Thành, tỉnh Quảng Ngãi; ĐT: 0255 3822 000; Email: vanphong@quangngai.gov.vn' }], { size: 11, align: 'center' })
    .replace('<w:pPr>', '<w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>')
  + '</w:ftr>'

/** A decision with what no template of ours has: chapters, points, stamps, copies counted, the agency's address. */
export async function fullPaper(): Promise<Uint8Array> {
  const zip = new PizZip(await samples['revocation-decision']('normal'))
  const rewrite = (name: string, from: string | RegExp, to: string) => {
    const before = zip.file(name)?.asText() ?? ''
    if (before.replace(from, to) === before) throw new Error(`nothing to rewrite in ${name}`)
    zip.file(name, before.replace(from, to))
  }
  rewrite('word/document.xml', /(QUYẾT ĐỊNH:<\/w:t><\/w:r><\/w:p>)/, `$1${divisions}`)
  rewrite('word/document.xml', '</w:tbl>', `</w:tbl>${stamp('HỎA TỐC', 1701, 454, 'FF0000')}${stamp('LƯU HÀNH NỘI BỘ', 3402, 454, '000000')}`)
  rewrite('word/document.xml', /(- Lưu: VT, HCQT\.<\/w:t><\/w:r><\/w:p>)/, `$1${paragraphXml([{ text: 'PL.(300)' }], { size: 11, align: 'right' })}`)
  rewrite('word/document.xml', '<w:headerReference w:type="first"', '<w:footerReference w:type="first" r:id="rId90"/><w:headerReference w:type="first"')
  rewrite('word/_rels/document.xml.rels', '</Relationships>', `<Relationship Id="rId90" Type="${OFFICE}/footer" Target="footer9.xml"/></Relationships>`)
  rewrite('[Content_Types].xml', '</Types>', '<Override PartName="/word/footer9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>')
  zip.file('word/footer9.xml', footer)
  return zip.generate({ type: 'uint8array' })
}
