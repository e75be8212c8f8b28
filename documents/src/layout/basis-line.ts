import { cleanLine } from '../text/clean-text.ts'

/** A law or decision as cited, bare: without `Căn cứ` before it and without a closing mark, however it was handed in. */
export const bareBasis = (basis: string): string => cleanLine(basis).replace(/^căn cứ\s+/iu, '').replace(/[.;,]+$/, '')

/** `Căn cứ Nghị định số …`: as a line or the beginning of a sentence, without closing mark. */
export const sayBasis = (basis: string): string => `Căn cứ ${bareBasis(basis)}`
