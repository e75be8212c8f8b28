import type { Outgoing } from '@sangkien/contract/outgoing'
import { authorityLines } from '@sangkien/documents/layout/signing'
import { sayCode } from '@sangkien/domain/document/say-code'
import { type OutgoingAct, outgoingMoves } from '@sangkien/domain/outgoing/path'
import { refuseOutgoing } from '@sangkien/domain/outgoing/refuse-outgoing'
import { sayFate } from '@sangkien/domain/outgoing/say-fate'
import { refuseScan } from '@sangkien/domain/outgoing/signed-way'
import { type Day, dayOf, partsOf } from '@sangkien/domain/time/day'
import type { Actor } from '../actor.ts'
import type { Tx } from '../db.ts'
import { suggestNumber } from '../decision/number-series.ts'
import { loadAgency } from '../document/agency-facts.ts'
import { outgoingCase, signingIn } from './outgoing-case.ts'
import { loadOutgoing, type OutgoingFile, outgoingVisibleTo, selectScans, selectSignatories, selectSteps } from './outgoing.query.ts'

/** A paper as this person may see it, with its steps and what they may do: what every act on it answers. */
export async function viewOutgoing(tx: Tx, actor: Actor, id: string, now: Date): Promise<Outgoing> {
  const today = dayOf(now)
  const file = await loadOutgoing(tx, actor, id, today)
  const [signer] = await selectSignatories(tx, actor.org, today, file.signer)
  const signing = signingIn(file.capacity, { name: file.signerName, title: signer?.title ?? '', council: file.council }, (await loadAgency(tx, actor.org)).headTitle)
  const year = partsOf(file.dated ?? today)[0]
  const reserved = await tx.selectFrom('reserved_number').where('org_id', '=', actor.org).where('symbol', '=', file.symbol).where('year', '=', year).where('outgoing_id', 'is', null).select(['number', 'reason']).orderBy('number').execute()
  const related = await relatedPapers(tx, actor, file, today)
  return {
    id: file.id, state: file.state, returned: file.returned, type: file.type, symbol: file.symbol, about: file.about, numberText: numberText(file), dated: file.dated, draftedByName: file.draftedByName, draftedAt: file.draftedAt, signerName: file.signerName, urgency: file.urgency, mine: file.mine, fate: sayFate(file.fate),
    version: file.version, unitName: file.unitName, capacity: file.capacity, authority: authorityLines(signing), copies: file.copies, recipients: [...file.recipients], revision: file.revision, faults: [...file.faults], formatNote: file.formatNote,
    sentOn: file.sentOn, recallReason: file.recallReason, recallBasis: file.recallBasis !== null && file.recallBasisOn !== null ? { words: file.recallBasis, on: file.recallBasisOn } : null, suggestedNumber: await suggestNumber(tx, actor.org, file.symbol, year), reserved, ...related,
    steps: await selectSteps(tx, actor.org, id), acts: actsOn(file, actor, today),
    signedWay: file.signedWay, scans: (await selectScans(tx, actor.org, id)).map(({ mediaType: _type, ...scan }) => scan), ...bindingOf(file, actor),
  }
}

export const numberText = ({ number, symbol }: Pick<OutgoingFile, 'number' | 'symbol'>): string | null => (number === null ? null : sayCode(number, symbol))

/** Nothing is said of what is never this person's: an act is theirs when it is in some state. */
function actsOn(file: OutgoingFile, actor: Actor, today: Day): Outgoing['acts'] {
  const of = outgoingCase(file)
  const theirs = (act: OutgoingAct) => outgoingMoves[act].from.some((state) => refuseOutgoing(act, { ...of, state }, actor, today)?.code.startsWith('outgoing.not_') !== true)
  return Object.fromEntries((Object.keys(outgoingMoves) as OutgoingAct[]).filter(theirs).map((act) => [act, refuseOutgoing(act, of, actor, today) ?? null]))
}

/** Binding scans is the records clerk's; nothing is said of it to others. */
function bindingOf({ state, signedWay, scans }: OutgoingFile, actor: Actor): Pick<Outgoing, 'bindScan'> {
  const refusal = refuseScan({ state, way: signedWay, scans }, actor)
  return refusal?.code === 'scan.not_records_clerk' ? {} : { bindScan: refusal ?? null }
}

/** What it replaces or corrects, and what replaces or corrects it, in one statement; drafts that were dropped do not count, nor what this person may not see. */
async function relatedPapers(tx: Tx, actor: Actor, { id, replacesId, correctsId }: OutgoingFile, today: Day): Promise<Pick<Outgoing, 'replaces' | 'replacedBy' | 'corrects' | 'correctedBy'>> {
  const before = [replacesId, correctsId].filter((one) => one !== null)
  const rows = await tx.selectFrom('outgoing as o').where('o.org_id', '=', actor.org).where('o.cancelled_at', 'is', null).where(outgoingVisibleTo(actor, today))
    .where((eb) => eb.or([...(before.length > 0 ? [eb('o.id', 'in', before)] : []), eb('o.replaces_id', '=', id), eb('o.corrects_id', '=', id)]))
    .select(['o.id', 'o.number', 'o.symbol', 'o.replaces_id', 'o.corrects_id']).orderBy('o.drafted_at').execute()
  const named = (row: (typeof rows)[number] | undefined) => (row ? { id: row.id, numberText: numberText(row) } : null)
  const issued = (of: string | null) => { const paper = named(of === null ? undefined : rows.find((row) => row.id === of)); return paper && { id: paper.id, numberText: paper.numberText ?? '' } }
  return { replaces: issued(replacesId), replacedBy: named(rows.find((row) => row.replaces_id === id)), corrects: issued(correctsId), correctedBy: rows.filter((row) => row.corrects_id === id).map((row) => named(row)!) }
}
