/** What becomes of a row: `skipped` is a doubtful one somebody chose to leave out. `left` is a person the list does not name. */
export const verdicts = ['new', 'changed', 'same', 'left', 'doubtful', 'wrong', 'skipped'] as const
export type Verdict = (typeof verdicts)[number]

export type Counts = Readonly<Record<Verdict, number>>
