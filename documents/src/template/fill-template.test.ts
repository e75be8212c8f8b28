import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import { samples } from '../../test/samples.ts'
import { documentFile } from '../layout/document-file.ts'
import { forEach, paragraph } from '../layout/paragraph.ts'
import { fillTemplate } from './fill-template.ts'
import { Raw } from './raw.ts'

const template = () => documentFile({ children: [paragraph('{title}'), ...forEach('lines', paragraph('{.}')), paragraph('{@block}')] })
const partOf = (docx: Uint8Array, name: string): string => new PizZip(docx).file(name)?.asText() ?? ''
const file = { title: 'Tên <tệp> & "dấu"', author: 'Văn phòng' }
const textOf = (docx: Uint8Array): string[] => [...partOf(docx, 'word/document.xml').matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text)

describe('filling a template', () => {
  it('joins accents, drops control and direction characters, and keeps markup as text', async () => {
    const docx = fillTemplate(await template(), {
      title: 'Đề án \u202Enhạy cảm\u0000 <b>&amp;</b> {lines}'.normalize('NFD'), lines: ['một', 'hai\uD800'], block: new Raw('<w:p/>'),
    }, file)
    expect(textOf(docx)).toEqual(['Đề án nhạy cảm &lt;b&gt;&amp;amp;&lt;/b&gt; {lines}', 'một', 'hai\uFFFD'])
  })

  it('gives the same bytes for the same facts: no clock in the file', async () => {
    const first = await samples['recognition-decision']('normal')
    expect(Buffer.from(await samples['recognition-decision']('normal')).equals(Buffer.from(first))).toBe(true)
    const zip = new PizZip(first)
    expect([...new Set(Object.values(zip.files).map(({ date }) => date.getUTCFullYear()))]).toEqual([1980])
    expect(Object.keys(zip.files).map((name) => partOf(first, name)).join()).not.toContain('dcterms:')
  })

  it('writes title, issuer and language into the properties of the file', async () => {
    const core = partOf(fillTemplate(await template(), { title: '', lines: [], block: new Raw('<w:p/>') }, file), 'docProps/core.xml')
    expect(core).toContain('<dc:title>Tên &lt;tệp&gt; &amp; &quot;dấu&quot;</dc:title><dc:creator>Văn phòng</dc:creator><dc:language>vi-VN</dc:language>')
  })

  it('refuses data that leave a tag without an answer', async () => {
    expect(() => fillTemplate(new Uint8Array(0), {}, file)).toThrow()
    const bytes = await template()
    expect(() => fillTemplate(bytes, { title: 'x', block: new Raw('<w:p/>') }, file)).toThrow('The template asks for {lines}, which the data do not hold')
  })
})
