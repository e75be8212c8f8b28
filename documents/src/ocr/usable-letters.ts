/** Letters below which a page is looked at for a picture: a number, a stamp, the words of a digital signature. */
export const fewLetters = 150

// What TCVN3 and VNI look like in a program that takes them for Latin, and what a font without a table of letters leaves.
const odd = /[\u0080-\u00bf×÷æøßþðÞÐÆØÿ\ufffd\ue000-\uf8ff]/gu
const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0
const withMarks = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/giu

/**
 * Whether the letters a page of a PDF holds are its words. Those a copying machine put behind its scan often are not ("CQNG HOA xA
 * HQI"): of Vietnamese a quarter of all letters has marks. Then the picture is read instead.
 */
export function areUsable(text: string): boolean {
  const letters = lettersOf(text)
  if ((text.match(odd)?.length ?? 0) > letters / 50) return false
  return letters < fewLetters || (text.match(withMarks)?.length ?? 0) > letters / 12
}

export const hasFewLetters = (text: string): boolean => lettersOf(text) < fewLetters
