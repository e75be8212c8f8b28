import { fold } from '../text/fold.ts'

/** Words of every other title: they say that it is an initiative, not which. Folded. */
const stopWords = new Set(
  ('giai phap sang kien bien phap cai tien mot so ve va cua cho cac nhung trong tai o theo voi den tu bang qua de nham nang cao hieu qua chat luong cong tac hoat dong viec thuc hien '
    + 'ung dung xay dung doi moi tang cuong day manh phuc vu quan ly su dung van phong phong ban don vi co quan tinh uy nhan dan ubnd nam').split(' '),
)

/** The words of a title that say what it is about: folded, once each, without words of every title and the names of units. */
export function contentWords(title: string, unitNames: readonly string[] = []): ReadonlySet<string> {
  let text = ` ${fold(title).replace(/[^a-z0-9]+/g, ' ')} `
  for (const name of unitNames.map((one) => fold(one).replace(/[^a-z0-9]+/g, ' ').trim())) if (name !== '') text = text.replaceAll(` ${name} `, ' ')
  return new Set(text.split(' ').filter((word) => word !== '' && !stopWords.has(word)))
}

/** The least of the shorter title that two titles must share to be shown side by side; a person judges (initiative-law.md 6.4; DESIGN). */
const leastShared = { words: 2, num: 1, den: 2 }

/** The words two titles share when they say nearly the same, otherwise none. The order of words does not count. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  const shared = [...a].filter((word) => b.has(word))
  const shorter = Math.min(a.size, b.size)
  return shared.length >= Math.min(leastShared.words, shorter) && shared.length * leastShared.den >= shorter * leastShared.num ? shared : []
}
