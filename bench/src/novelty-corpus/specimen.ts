/** One dossier of the corpus. Paragraphs are lines; a line that does not end in a period is a heading of the form. */
export type Specimen = { readonly title: string; readonly problem: string; readonly solution: string; readonly effect: string }

/** The parts of a dossier that hold running text, in reading order. */
export const sections = ['problem', 'solution', 'effect'] as const

export type Section = (typeof sections)[number]

/** Which half of the corpus: tuning looks at one, the published figures come from the other. */
export type Half = 'development' | 'test'

/** Syllables of a text, as written (with punctuation on them), in order. */
export const syllablesOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)
