import { createHash } from 'node:crypto'
import type { MinutesFacts } from '@sangkien/documents/council/minutes'
import { markPieces } from '@sangkien/documents/text/tracked-text'
import { canonical } from '@sangkien/domain/history/chain'
import { usualClosing } from '@sangkien/domain/minutes/refuse-correcting'
import { textOf, trackChanges, type TrackedPiece } from '@sangkien/domain/text/track-changes'
import { diffWordsWithSpace } from 'diff'
import { minutesOf } from '../sitting/minutes.ts'
import type { SittingFacts } from '../sitting/sitting.query.ts'
import { type Revision, sameKey, type TextKey, type Written } from './minutes.query.ts'

type Said = Omit<MinutesFacts, 'agency' | 'issue' | 'recipients' | 'startedAt' | 'endedAt' | 'signed'> & { readonly startedAt: string; readonly endedAt: string }
export interface Text extends TextKey { readonly pieces: readonly TrackedPiece[] }
/** Everything the minutes say, record and writing: what a signature stands under. As plain JSON, so that its hash can be worked out anew. */
export interface MinutesContent { readonly version: number; readonly record: Said; readonly texts: readonly (TextKey & { readonly text: string })[] }

/** Texts of the minutes with their corrections: those always there, and the opinions somebody noted. A piece names its correction by the version. */
export function textsOf(facts: SittingFacts, { revisions }: Pick<Written, 'revisions'>): readonly Text[] {
  const plain = { initiativeId: null, personId: null }
  const keys: TextKey[] = [
    { field: 'guests', ...plain },
    ...facts.items.flatMap(({ initiativeId }): TextKey[] => [
      { field: 'discussion', initiativeId, personId: null },
      ...facts.members.filter(({ personId }) => revisions.some((one) => one.field === 'opinion' && one.initiativeId === initiativeId && one.personId === personId)).map(({ personId }): TextKey => ({ field: 'opinion', initiativeId, personId })),
    ]),
    { field: 'conclusion', ...plain }, { field: 'closing', ...plain },
  ]
  return keys.map((key) => ({ ...key, pieces: piecesOf(usualText(facts, key), revisions.filter((one) => sameKey(one, key)), facts.closedAt) }))
}

const usualText = ({ conclusion }: SittingFacts, { field }: TextKey): string => (field === 'conclusion' ? conclusion : field === 'closing' ? usualClosing : '')

/** What was written while the council sat is the original; each later version is a correction. */
function piecesOf(usual: string, revisions: readonly Revision[], closedAt: Date | null): readonly TrackedPiece[] {
  const inTheRoom = revisions.filter((one) => isOfTheRoom(one, closedAt))
  const later = revisions.filter((one) => !isOfTheRoom(one, closedAt))
  const named = (at: number | null) => (at === null ? null : later[at]!.version)
  return trackChanges(inTheRoom.at(-1)?.text ?? usual, later.map(({ text }) => text), compare).map(({ text, ins, del }) => ({ text, ins: named(ins), del: named(del) }))
}

export const isOfTheRoom = ({ at }: Pick<Revision, 'at'>, closedAt: Date | null): boolean => closedAt === null || at < closedAt

const compare = (before: string, after: string) => diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({ text: value, kind: added ? 'added' as const : removed ? 'removed' as const : 'same' as const }))

/** The minutes as they stand. */
export function contentOf(facts: SittingFacts, written: Written, now: Date): MinutesContent {
  const { startedAt, endedAt, ...record } = minutesOf(facts, now)
  return {
    version: written.revisions.at(-1)?.version ?? 0, record: { ...record, startedAt: startedAt.toISOString(), endedAt: endedAt.toISOString() },
    texts: textsOf(facts, written).map(({ pieces, ...key }) => ({ ...key, text: textOf(pieces) })),
  }
}

export const hashOf = (content: MinutesContent): string => createHash('sha256').update(canonical(JSON.parse(JSON.stringify(content)))).digest('hex')

/** The content in the shape of the paper; with its corrections marked where they are asked for. `items` are those of the record, in its order. */
export function paperFacts({ record, texts }: MinutesContent, items: readonly { readonly initiativeId: string }[], names: ReadonlyMap<string, string>, tracked: readonly Text[] | null): Omit<MinutesFacts, 'agency' | 'issue' | 'recipients'> {
  const said = texts.map(({ text, ...key }) => ({ ...key, text: tracked ? markPieces(tracked.find((one) => sameKey(one, key))?.pieces ?? []) : text }))
  const of = (field: TextKey['field'], item: string | null = null) => said.filter((one) => one.field === field && one.initiativeId === item)
  const lines = (text: string | undefined) => (text ?? '').split('\n').filter((line) => line.trim() !== '')
  return {
    ...record, startedAt: new Date(record.startedAt), endedAt: new Date(record.endedAt), guests: lines(of('guests')[0]?.text),
    items: record.items.map((item, at) => ({
      ...item, discussion: [item.discussion, of('discussion', items[at]!.initiativeId)[0]?.text ?? ''].filter((text) => text !== '').join('\n'),
      opinions: of('opinion', items[at]!.initiativeId).map(({ personId, text }) => ({ name: names.get(personId!) ?? '', text })),
    })),
    conclusions: lines(of('conclusion')[0]?.text), closing: of('closing')[0]?.text || usualClosing,
  }
}
