import { castPaper, readBallotPhase } from '@sangkien/contract/ballot'
import type { BallotPhase } from '@sangkien/domain/ballot/refuse-ballot'
import type { Receipt } from '@sangkien/domain/ballot/check-count'
import { usualPace } from '@sangkien/domain/ballot/casting-delay'
import { addressOf } from '../../../api/address-of.ts'
import { carryPaper } from './carry-paper.ts'
import { dropPaper, keepPaper, paperOf } from './kept-paper.ts'

/** Nothing goes along that says who asks: no cookie, no referrer. */
const unnamed = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const

async function ask(organisation: string, id: string): Promise<{ phase: BallotPhase; elapsed: number }> {
  const response = await fetch(addressOf(readBallotPhase.path, { params: { organisation, id } }), unnamed)
  if (response.status === 404) return { phase: 'void', elapsed: 0 }
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as { phase: BallotPhase; elapsed: number }
}

async function put(organisation: string, { ballotId, serial, choice, signature }: Receipt): Promise<string> {
  const response = await fetch(addressOf(castPaper.path, { params: { organisation, id: ballotId } }), { ...unnamed, method: castPaper.method, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ serial, choice, signature }) })
  if (response.ok) return 'in'
  const { refusal } = (await response.json()) as { refusal?: { code: string } }
  if (!refusal) throw new Error(String(response.status))
  return refusal.code
}

/** Of chance that nobody can foresee. */
const chance = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32

const underWay = new Set<string>()

/** Carries a signed paper to the box, whatever page of ours is open meanwhile; a paper already on its way is left to go. */
export async function carryToBox(person: string, organisation: string, receipt: Receipt): Promise<void> {
  const { ballotId } = receipt
  if (underWay.has(ballotId)) return
  underWay.add(ballotId)
  const outcome = await carryPaper({ ask: () => ask(organisation, ballotId), put: () => put(organisation, receipt), wait: (ms) => new Promise((done) => { setTimeout(done, ms) }), chance, every: 2_000, pace: usualPace })
  underWay.delete(ballotId)
  if (paperOf(person, ballotId)?.stage === 'in') return
  if (outcome === 'void') dropPaper(person, ballotId)
  else keepPaper(person, ballotId, outcome === 'in' ? { stage: 'in', receipt } : { stage: 'refused', receipt, code: outcome })
}
