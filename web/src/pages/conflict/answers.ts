import type { readDeclarations } from '@sangkien/contract/conflict'
import type { DeclaredKind } from '@sangkien/domain/conflict/refuse-conflict'
import type { Reply } from '../../api/wire.ts'

export type DeclarationRow = Reply<typeof readDeclarations>['rows'][number]
export interface Answer { readonly conflict?: boolean; readonly kinds: readonly DeclaredKind[]; readonly note: string }
export type Answers = Readonly<Record<string, Answer>>

export const noAnswer: Answer = { kinds: [], note: '' }

/** Whether what was chosen can be sent: "yes" says what it is, by a kind or in words. */
export const isComplete = (answer: Answer | undefined): boolean => answer?.conflict === false || (answer?.conflict === true && (answer.kinds.length > 0 || answer.note.trim() !== ''))

export const sent = (ids: readonly string[], answers: Answers) =>
  ids.map((initiativeId) => { const { conflict = false, kinds, note } = answers[initiativeId] ?? noAnswer; return { initiativeId, conflict, kinds: conflict ? [...kinds] : [], note: conflict ? note : '' } })

/** Dossiers still unanswered of which the records show nothing: one press may say "none" for them, never for the others. */
export const noneWhereUnsuggested = (asked: readonly DeclarationRow[], answers: Answers): readonly string[] =>
  asked.filter(({ initiativeId, found }) => found.length === 0 && answers[initiativeId]?.conflict === undefined).map(({ initiativeId }) => initiativeId)
