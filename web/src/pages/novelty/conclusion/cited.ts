import type { Run, Span } from '../novelty.ts'

/** A source, or one passage of this dossier in it, taken as a ground of the conclusion; `passage` is its words. */
export interface Cited { readonly textId: string; readonly span: Span | null; readonly passage: string | null; readonly title: string }

/** The text that spans of this dossier count in. */
export const textOf = ({ mine }: Pick<Run, 'mine'>): string => mine.parts.map(({ text }) => text).join('\n\n')

export const isSame = (one: Cited, other: Cited): boolean => one.textId === other.textId && one.span?.[0] === other.span?.[0] && one.span?.[1] === other.span?.[1]

export const withCited = (list: readonly Cited[], one: Cited): readonly Cited[] => (list.some((there) => isSame(there, one)) ? list : [...list, one])

/** Those that still mean what they meant: the source is among those found, and the passage stands where it stood. */
export function stillHold(list: readonly Cited[], run: Run | null): readonly Cited[] {
  if (!run) return []
  const mine = textOf(run)
  return list.filter(({ textId, span, passage }) => run.sources.some((one) => one.textId === textId && !one.hidden) && (span === null || mine.slice(...span) === passage))
}

/** As the server takes it: the words it knows itself. */
export const asSent = ({ textId, span }: Cited): { textId: string; span: [number, number] | null } => ({ textId, span: span && [span[0], span[1]] })
