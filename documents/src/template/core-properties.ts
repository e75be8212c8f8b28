import type PizZip from 'pizzip'
import { cleanLine } from '../text/clean-text.ts'
import { escapeXml } from './raw.ts'

/** Title, issuer and language in the file's properties, in place of the ones the template was built with. */
export function writeProperties(zip: PizZip, { title, author }: { readonly title: string; readonly author: string }): void {
  const text = (value: string) => escapeXml(cleanLine(value))
  zip.file(
    'docProps/core.xml',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    + 'xmlns:dc="http://purl.org/dc/elements/1.1/">'
    + `<dc:title>${text(title)}</dc:title><dc:creator>${text(author)}</dc:creator><dc:language>vi-VN</dc:language>`
    + '</cp:coreProperties>',
  )
}
