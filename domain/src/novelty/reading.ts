import { commonAbbreviations } from './abbreviations.ts'
import { formWordings } from './form-words.ts'
import { placeNames } from './places.ts'
import { plainWords } from './plain-words.ts'
import type { Reading } from './prepare.ts'
import { readSubtractions } from './subtract.ts'
import { synonymGroups } from './synonyms.ts'
import { readSynonyms } from './terms.ts'
import { readAbbreviations } from './words.ts'

/** What an agency adds to how texts are read; abbreviations by their written form, an empty meaning takes a common one away. */
export interface OwnWords {
  readonly abbreviations: Readonly<Record<string, string>>
  readonly synonyms: readonly (readonly string[])[]
  /** Names that do not count beyond those of its units. */
  readonly names: readonly string[]
}

export const noOwnWords: OwnWords = { abbreviations: {}, synonyms: [], names: [] }

/** How texts are read in an agency: the common words and its own, with the names of its units (former ones too) and of the sections of its form. */
export function readingOf(own: OwnWords, unitNames: readonly string[], sectionLabels: readonly string[]): Reading {
  return {
    abbreviations: readAbbreviations({ ...commonAbbreviations, ...own.abbreviations }),
    synonyms: readSynonyms([...synonymGroups, ...own.synonyms].map((group) => group.map((wording) => plainWords(wording).join(' ')))),
    subtractions: readSubtractions([{ reason: 'form', wordings: [...formWordings, ...sectionLabels] }, { reason: 'name', wordings: [...unitNames, ...own.names, ...placeNames] }]),
  }
}
