/** oà → òa, oẻ → ỏe, uý → úy: the tone on the first vowel, the older and in offices more common way of writing. */
const moved: Readonly<Record<string, string>> = {
  oá: 'óa', oà: 'òa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oé: 'óe', oè: 'òe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uý: 'úy', uỳ: 'ùy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}

/**
 * One spelling for `hoà` and `hòa`. Only at the end of a syllable, and not after q: `hoàn` and `quý` have one spelling only.
 * For comparing; text is kept as it was typed. Expects NFC.
 */
export const unifyTones = (text: string): string =>
  text.replace(/(?<!q)(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?!\p{L})/giu, (pair) => {
    const lower = moved[pair.toLowerCase()] ?? pair
    return [...pair].map((letter, at) => (letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? [...lower][at]!.toUpperCase() : [...lower][at]!)).join('')
  })
