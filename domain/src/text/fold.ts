/** The one form text is stored and compared in (official-documents.md 16): NFC. */
export const nfc = (text: string): string => text.normalize('NFC')

/**
 * Text for searching without diacritics: marks stripped, đ → d, lower case, runs of space made one. For search only: novelty
 * keeps the diacritics (product.md, section 9). Both placements of a tone (hoà, hòa) fold alike, the marks being gone.
 */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim()
