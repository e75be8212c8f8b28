import { castPaper, readBallotPhase, takePaper } from '@sangkien/contract/ballot'
import type { PaperChoice } from '@sangkien/domain/ballot/ballot-paper'
import { type CastingPace, usualPace } from '@sangkien/domain/ballot/casting-delay'
import type { Receipt } from '@sangkien/domain/ballot/check-count'
import type { InitiativeId, PersonId, SittingId } from '@sangkien/domain/ids'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { nationalDefault } from '@sangkien/domain/regulation/shipped-packs'
import { finishPaper, makePaper, type MadePaper } from '../../web/src/pages/council/secret/blind-paper.ts'
import { carryPaper } from '../../web/src/pages/council/secret/carry-paper.ts'
import { aFiled, aRoom, onAgenda, opened, type Room } from './a-sitting.ts'
import { type Caller, Replied, type world } from './world.ts'

type World = ReturnType<typeof world>

export const secretly = (more: Partial<RegulationPack['voting']> = {}): RegulationPack => ({ ...nationalDefault, voting: { ...nationalDefault.voting, mode: 'secret', modeIsFree: false, ...more } })

/** A council of five, open, with one dossier of somebody else before it. */
export async function aSecretRoom(w: World, { pack = secretly(), present, size = 5 }: { pack?: RegulationPack; present?: number; size?: number } = {}): Promise<{ room: Room; id: InitiativeId; at: { id: SittingId; initiativeId: InitiativeId } }> {
  const room = await aRoom(w, { pack, size })
  const id = await aFiled(w, room, { authors: [await w.person()] })
  await onAgenda(w, room, id)
  await opened(w, room, room.members.slice(0, present ?? room.members.length))
  return { room, id, at: { id: room.sitting, initiativeId: id } }
}

interface Key { readonly id: string; readonly publicKey: string }
type At = Awaited<ReturnType<typeof aSecretRoom>>['at']

/** What a voter's browser does up to the signed paper, with the browser's own code. */
export async function paperFor(as: Caller, at: At, key: Key, choice: PaperChoice): Promise<Receipt & { made: MadePaper }> {
  const made = await makePaper(key, choice)
  const { blindSignature } = await as(takePaper, { params: at, body: { ballotId: key.id, blinded: made.blinded } })
  return { ...(await finishPaper(made, blindSignature)), made }
}

export const putIn = async (w: World, { ballotId, serial, choice, signature }: Receipt): Promise<string> => {
  try {
    await w.nobody()(castPaper, { params: { organisation: 'vp-thu', id: ballotId }, body: { serial, choice, signature } })
    return 'in'
  } catch (error) {
    if (error instanceof Replied && error.fault.refusal) return error.fault.refusal.code
    throw error
  }
}

/** Carries a paper to the box as the browser does; `chance` as it does too, or as a leaky one would. */
export const carry = (w: World, receipt: Receipt, { pace = usualPace, every = 5, chance = Math.random }: { pace?: CastingPace; every?: number; chance?: () => number } = {}) => carryPaper({
  ask: () => w.nobody()(readBallotPhase, { params: { organisation: 'vp-thu', id: receipt.ballotId } }), put: () => putIn(w, receipt),
  wait: (ms) => new Promise((done) => { setTimeout(done, ms) }), chance, every, pace,
})

/** Everybody named takes a paper with this choice; the papers come back signed. */
export async function allTake(w: World, at: At, key: Key, votes: readonly (readonly [PersonId, PaperChoice])[]): Promise<Receipt[]> {
  const papers: Receipt[] = []
  for (const [voter, choice] of votes) papers.push(await paperFor(await w.as(voter), at, key, choice))
  return papers
}
