import { voteModes } from '@sangkien/domain/ballot/vote-mode'
import type { PersonId } from '@sangkien/domain/ids'
import type { Refusal } from '@sangkien/domain/refusal'
import { z } from 'zod'

const act = z.custom<Refusal>().nullable().optional()

/** The figures of one vote; papers issued, returned and not valid are of a secret ballot. */
export const VoteFigures = z.object({ agree: z.number(), disagree: z.number(), abstain: z.number(), base: z.number(), needed: z.number(), passed: z.boolean(), issued: z.number().nullable(), returned: z.number().nullable(), invalid: z.number().nullable() })

const Person = z.object({ personId: z.custom<PersonId>(), name: z.string() })
/** A ballot on paper: who counts it, the head first. What was counted is told to the committee and who runs the sitting, and to whom the vote is shown once it is confirmed. */
export const PaperCount = z.object({
  confirmed: z.boolean(), committee: z.array(Person), inCommittee: z.boolean(),
  entry: z.object({
    rev: z.number(), /** How many were there and may have a paper. */ entitled: z.number(), figures: z.object({ issued: z.number(), returned: z.number(), agree: z.number(), disagree: z.number(), abstain: z.number(), invalid: z.number() }).nullable(),
    enteredBy: z.string().nullable(), confirmedBy: z.string().nullable(), confirmedAt: z.coerce.date().nullable(), /** The name of the file; null: none, or not for this reader. */ scan: z.string().nullable(),
  }).nullable(),
})

/** How the council votes on an item, and where its secret ballot stands. What anybody chose is in none of it, nor any count before the count. */
export const ItemVoting = z.object({
  mode: z.enum(voteModes), modeIsFree: z.boolean(),
  /** 2 once a second vote was opened; `first` then has the figures of the first. */
  number: z.union([z.literal(1), z.literal(2)]), first: VoteFigures.nullable(),
  ballot: z.object({
    id: z.string(), phase: z.enum(['issuing', 'casting', 'counted']), publicKey: z.string(),
    /** Papers given out, of how many who may have one; put in. */
    taken: z.number(), of: z.number(), cast: z.number(), iTook: z.boolean(), figures: VoteFigures.nullable(),
  }).nullable(),
  /** On paper: the vote that decides now; and the first one, where a second was opened. */
  paper: PaperCount.nullable(), firstPaper: PaperCount.nullable(),
  /** Who may count on paper, and the fewest of them; for who runs the sitting. */
  counters: z.object({ fewest: z.number(), able: z.array(Person) }).nullable(),
  /** Asked in writing: until when; what anybody answered is told once it is ended. `awaited`: who has not answered, for those who run the sitting. */
  written: z.object({ due: z.coerce.date(), endedAt: z.coerce.date().nullable(), returned: z.number(), of: z.number(), late: z.number(), lateCounts: z.boolean(), awaited: z.array(Person).nullable() }).nullable(),
  /** null: may be done now; a refusal: why not; absent: not this person's to do. */
  acts: z.object({ set_mode: act, open: act, take: act, end_issuing: act, count: act, count_with_missing: act, void: act, second_vote: act, ask_in_writing: act, end_writing: act, drop_writing: act, choose_paper: act, enter_paper: act, confirm_paper: act, void_paper: act }),
})
export type ItemVoting = z.infer<typeof ItemVoting>
