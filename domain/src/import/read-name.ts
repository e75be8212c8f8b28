/** Letters, spaces, and what stands in names of the peoples here: `H'Hen Niê`, `Y-Blô`, `Trần Văn A.` */
const aName = /^\p{L}[\p{L}\p{M}'’.\- ]{1,99}$/u

/** A name as it is kept: one space between words, and not in capitals throughout. `undefined` when it is no name. */
export function readName(text: string): string | undefined {
  const name = text.replace(/\s+/g, ' ').trim()
  if (!aName.test(name) || name.length < 3) return undefined
  return name === name.toLocaleUpperCase('vi') ? inSmallLetters(name) : name
}

/** `NGUYỄN THỊ ÁNH` is `Nguyễn Thị Ánh`: each word, and each part of one, begins with a capital. */
const inSmallLetters = (name: string): string => name.toLocaleLowerCase('vi').replace(/(^|[\s\-'’.])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'))
