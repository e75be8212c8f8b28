import { type Section, sections, type Specimen } from '../specimen.ts'

/** One sentence (or heading) of a dossier, with where it stands. */
export type Passage = {
  readonly section: Section
  readonly text: string
  /** First of its paragraph. */
  readonly opens: boolean
  /** A heading of the form: it never moves and is never edited. */
  readonly heading: boolean
}

/** The sentences of a dossier in reading order. */
export function passagesOf(specimen: Specimen): Passage[] {
  return sections.flatMap((section) => specimen[section].split('\n').flatMap((line): Passage[] => {
    if (!line.endsWith('.')) return [{ section, text: line, opens: true, heading: true }]
    const sentences = line.split('. ')
    return sentences.map((sentence, i) => ({ section, text: i < sentences.length - 1 ? `${sentence}.` : sentence, opens: i === 0, heading: false }))
  }))
}

/** A dossier of a title and sentences; each sentence keeps the place its passage says. */
export function specimenOf(title: string, passages: readonly Passage[]): Specimen {
  const text = { problem: '', solution: '', effect: '' }
  for (const passage of passages) {
    const before = text[passage.section]
    text[passage.section] = before === '' ? passage.text : `${before}${passage.opens ? '\n' : ' '}${passage.text}`
  }
  return { title, ...text }
}

/** A dossier with every sentence (headings left alone) and the title put through `edit`. */
export const editSentences = (specimen: Specimen, edit: (sentence: string) => string): Specimen =>
  specimenOf(bareTitle(edit(`${specimen.title}.`)), passagesOf(specimen).map((passage) => (passage.heading ? passage : { ...passage, text: edit(passage.text) })))

const bareTitle = (sentence: string) => (sentence.endsWith('.') ? sentence.slice(0, -1) : sentence)

export const countSyllables = (text: string): number => {
  let count = 1
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 10) count++
  return count
}

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

// Names and abbreviations at the head of a sentence keep their capital: CNTT, eLưuTrữ, UBND.
export const uncapitalised = (text: string) => (/^\p{Lu}[\p{Ll}]*(?:\s\p{Ll}|$|[,;:.]|\s\d)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)
