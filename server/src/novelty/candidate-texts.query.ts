import { setImmediate } from 'node:timers/promises'
import type { InitiativeId, OrgId } from '@sangkien/domain/ids'
import type { TextPart } from '@sangkien/domain/novelty/prepare'
import { sql } from 'kysely'
import { prepared, type Tx } from '../db.ts'

export interface CandidateText { readonly id: string; readonly number: number; readonly title: string; readonly parts: readonly TextPart[] }

/** Texts by their numbers, as they stood when `upto` was the next number: without those retired by then. */
export const candidateTexts = (tx: Tx, org: OrgId, numbers: readonly number[], upto: number): Promise<CandidateText[]> =>
  numbers.length === 0 ? Promise.resolve([]) : tx.selectFrom('corpus_text').modifyFront(prepared).where('org_id', '=', org).where(sql<boolean>`number = any(${numbers as number[]}::int[])`)
    .where((on) => on.or([on('retired_before', 'is', null), on('retired_before', '>=', upto)]))
    .select(['id', 'number', 'title', 'parts']).$narrowType<{ parts: readonly TextPart[] }>().execute()

/** Texts of one part of the way: about as long to read as to compare. */
const atATime = 8

/** The same texts, some at a time: the next are on their way while those given are compared, and none is held for longer. */
export async function* candidatesInTurn(tx: Tx, org: OrgId, numbers: readonly number[], upto: number): AsyncGenerator<readonly CandidateText[]> {
  const read = (from: number): Promise<readonly CandidateText[]> => {
    const texts = candidateTexts(tx, org, numbers.slice(from, from + atATime), upto)
    texts.catch(() => undefined) // whoever asks for them hears of it
    return texts
  }
  let next = read(0)
  for (let from = atATime; from < numbers.length + atATime; from += atATime) {
    const texts = await next
    next = read(from)
    await setImmediate() // what is asked leaves before these are compared; others have their turn
    yield texts
  }
}

/** Numbers of the texts a dossier itself gave: it is not compared with its earlier wordings. */
export const numbersOf = async (tx: Tx, org: OrgId, id: InitiativeId): Promise<ReadonlySet<number>> =>
  new Set((await tx.selectFrom('corpus_text').modifyFront(prepared).where('org_id', '=', org).where('initiative_id', '=', id).select('number').execute()).map(({ number }) => number))

export const numbersOfTexts = async (tx: Tx, org: OrgId, ids: readonly string[]): Promise<readonly number[]> =>
  ids.length === 0 ? [] : (await tx.selectFrom('corpus_text').where('org_id', '=', org).where('id', 'in', ids).select('number').execute()).map(({ number }) => number)

/** The number the next text gets. */
export const nextNumber = async (tx: Tx, org: OrgId): Promise<number> =>
  ((await tx.selectFrom('counter').modifyFront(prepared).where('org_id', '=', org).where('series', '=', 'corpus').where('year', '=', 0).select('last').executeTakeFirst())?.last ?? 0) + 1
