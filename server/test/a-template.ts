import { builtInTemplate } from '@sangkien/documents/template/try-template'
import { unzipUpload } from '@sangkien/documents/upload/unzip-upload'
import type { TemplateKey } from '@sangkien/domain/document/template-key'
import { zipOf } from './files.ts'

/** A built-in template as an office sends it back: words of its body exchanged, parts added. For templates without pictures. */
export async function aTemplate(key: TemplateKey, words: readonly (readonly [from: string, to: string])[] = [], parts: Readonly<Record<string, string | Buffer>> = {}): Promise<{ name: string; bytes: Buffer }> {
  const files = unzipUpload(await builtInTemplate(key), (name) => !name.endsWith('/'))
  const body = words.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The template ${key} has no ${from}`)
    return text.replaceAll(from, to)
  }, files.get('word/document.xml')!)
  return { name: `${key}.docx`, bytes: zipOf({ ...Object.fromEntries(files), 'word/document.xml': body, ...parts }) }
}
