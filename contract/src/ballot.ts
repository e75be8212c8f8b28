import { voteModes } from '@sangkien/domain/ballot/vote-mode'
import { paperChoices } from '@sangkien/domain/ballot/ballot-paper'
import { z } from 'zod'
import { Sitting } from './council.ts'
import { endpoint } from './endpoint.ts'
import { IdParams } from './page.ts'

const runners = ['secretariat', 'council_chair'] as const
const voters = ['council_member', 'council_chair'] as const
const room = ['secretariat', 'council_member', 'council_chair', 'decision_maker'] as const
const OfItem = IdParams.extend({ initiativeId: z.uuid() })
const OfCount = OfItem.extend({ number: z.coerce.number().int().min(1).max(2) })
/** 256 bytes of RSA-2048, base64url. */
const Block = z.string().regex(/^[\w-]{342}$/)

export const setVoteMode = endpoint({ method: 'PUT', path: '/api/sittings/:id/items/:initiativeId/vote-mode', allow: runners, summary: 'Choose open vote or secret ballot for one item, where the rules leave it to the council', params: OfItem, body: z.object({ mode: z.enum(voteModes) }), result: Sitting })
export const openBallot = endpoint({ method: 'POST', path: '/api/sittings/:id/items/:initiativeId/ballot', allow: runners, summary: 'Open a secret ballot: papers are given out', params: OfItem, result: Sitting })
export const takePaper = endpoint({
  method: 'POST', path: '/api/sittings/:id/items/:initiativeId/ballot/paper', allow: voters, summary: 'Have one paper signed blind (RFC 9474); once for each voter, and again only for the very same blinded paper', params: OfItem,
  body: z.object({ ballotId: z.uuid(), blinded: Block }), result: z.object({ blindSignature: z.string() }),
})
export const endIssuing = endpoint({ method: 'POST', path: '/api/sittings/:id/items/:initiativeId/ballot/casting', allow: runners, summary: 'Give out no more papers: those given out are put in', params: OfItem, result: Sitting })
export const countBallot = endpoint({
  method: 'POST', path: '/api/sittings/:id/items/:initiativeId/ballot/count', allow: runners, summary: 'Count the papers; the key of the ballot is destroyed', params: OfItem,
  /** Count although papers given out were not put in: the minutes say how many. */
  body: z.object({ withMissing: z.boolean() }), result: Sitting,
})
export const voidBallot = endpoint({ method: 'POST', path: '/api/sittings/:id/items/:initiativeId/ballot/voiding', allow: runners, summary: 'Declare a ballot void before it is counted, with the reason; its papers and its key are destroyed', params: OfItem, body: z.object({ reason: z.string().trim().max(2000) }), result: Sitting })
export const openSecondVote = endpoint({ method: 'POST', path: '/api/sittings/:id/items/:initiativeId/second-vote', allow: runners, summary: 'Vote a second time where the rules allow it and the first vote did not pass', params: OfItem, result: Sitting })

export const BallotPaper = z.object({ serial: z.string().regex(/^[0-9a-f]{64}$/), choice: z.enum(paperChoices), signature: Block })
/** All that is needed to count again: see `npm run verify-ballot`. */
export const CountedBallot = z.object({
  ballotId: z.string(), publicKey: z.string(), issued: z.number(), counts: z.object({ agree: z.number(), disagree: z.number(), abstain: z.number() }), papers: z.array(BallotPaper),
  sitting: z.string(), title: z.string(), number: z.number(),
})
export const readBallotCount = endpoint({ method: 'GET', path: '/api/sittings/:id/items/:initiativeId/ballots/:number/count', allow: room, summary: 'The papers of a counted ballot, sorted by serial, for its members and those who run it', params: OfCount, result: CountedBallot })
export const exportBallotCount = endpoint({ method: 'GET', path: '/api/sittings/:id/items/:initiativeId/ballots/:number/count.json', allow: room, summary: 'The same as a file that a program elsewhere can verify', params: OfCount, reply: 'file' })

const Box = z.object({ organisation: z.string().max(30), id: z.uuid() })
/** Asked and answered without a session: whoever asks is not looked at, and nothing of it is kept. */
export const readBallotPhase = endpoint({ method: 'GET', path: '/api/ballots/:organisation/:id', allow: 'public', unwatched: true, summary: 'Whether papers of a ballot may be put in now, and for how long already', params: Box, result: z.object({ phase: z.enum(['issuing', 'casting', 'counted', 'void']), elapsed: z.number() }) })
export const castPaper = endpoint({ method: 'POST', path: '/api/ballots/:organisation/:id/papers', allow: 'public', unwatched: true, bodyLimit: 2_000, summary: 'Put a signed paper into the box, without saying who one is', params: Box, body: BallotPaper, result: z.object({ in: z.literal(true) }) })

