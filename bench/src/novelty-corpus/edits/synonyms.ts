import { alternativesFor } from '../compile-grammar.ts'
import { fieldKeys, lexicons } from '../fields.ts'
import { entriesOf } from '../lexicon/field-lexicon.ts'
import { placeNames, unitKinds } from '../lexicon/names-and-abbreviations.ts'
import { synonymGroups } from '../lexicon/synonym-groups.ts'
import { mixSeeds, oneOf, type Random, seededRandom } from '../seeded-random.ts'
import type { Half, Specimen } from '../specimen.ts'
import { editSentences } from './passages.ts'
import { PhraseFinder, replaceFound } from './phrase-finder.ts'

const usual = 0.85

// Most single syllables are parts of longer words; only these stand alone often enough to be exchanged.
const standAlone = new Set('do bởi vì nhằm để nhiều khoảng chừng xấp xỉ hơn tại ở khi lúc nếu giảm tăng hạ nâng nay giờ qua nhờ phải vẫn song tuy mong hay luôn đạt vượt khiến mỗi từng các những hết'.split(' '))
const whole: readonly string[] = []
const finders = new Map<Half | 'all', PhraseFinder<readonly string[]>>()

// Names and nouns of the trade are found first and left whole: "thông báo kết luận" holds no verb "thông báo".
const protectedPhrases = () => [...placeNames, ...unitKinds, ...fieldKeys.flatMap((field) => [lexicons[field].object, lexicons[field].actor, lexicons[field].toolName].flatMap(entriesOf))]

// A word filed in two groups is replaced out of the first.
function finderOf(half: Half | undefined): PhraseFinder<readonly string[]> {
  let finder = finders.get(half ?? 'all')
  if (!finder) {
    const exchanged = new Map<string, readonly string[]>(protectedPhrases().map((phrase) => [phrase, whole]))
    for (const group of alternativesFor(synonymGroups, half, 'loose'))
      for (const word of group) if ((word.includes(' ') || standAlone.has(word)) && (exchanged.get(word) ?? whole) === whole) exchanged.set(word, group)
    finders.set(half ?? 'all', finder = new PhraseFinder(exchanged))
  }
  return finder
}

/** A way of saying a sentence with other words of the synonym table: each known word is exchanged with the chance `share`. */
export function synonymEdit(random: Random, half?: Half, share = usual): (sentence: string) => string {
  const finder = finderOf(half)
  return (sentence) => replaceFound(sentence, finder, (group, phrase) => {
    if (group === whole || random() >= share) return phrase
    const others = group.filter((word) => word !== phrase.toLowerCase())
    return oneOf(random, others)
  })
}

/** The whole dossier with most words of the synonym table exchanged, nothing else changed. */
export const synonyms = (source: Specimen, seed: number, half?: Half): Specimen => editSentences(source, synonymEdit(seededRandom(mixSeeds(seed, 401)), half))
