import Docxtemplater, { type DXT } from 'docxtemplater'
import PizZip from 'pizzip'

/** `{=[[ ]]=}` would change what a tag looks like halfway; the types of the library do not know it may be switched off. */
const syntax = { changeDelimiterPrefix: null } as unknown as NonNullable<DXT.ConstructorOptions['syntax']>

/**
 * Opens a .docx with tags. A tag is a name looked up in the data and nothing more: the parser is the library's plain one, which
 * evaluates nothing, so no template can run anything. Throws a `MultiError` of the library where tags are broken.
 */
export const openTemplate = (template: Uint8Array, options: Pick<DXT.ConstructorOptions, 'modules' | 'nullGetter'> = {}): Docxtemplater<PizZip> =>
  new Docxtemplater(new PizZip(template), { ...options, paragraphLoop: true, linebreaks: true, errorLogging: false, syntax })
