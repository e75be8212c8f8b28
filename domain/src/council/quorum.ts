import { reaches, votesNeeded } from '../ballot/threshold.ts'
import type { Voting } from '../regulation/pack.ts'

export interface Quorum {
  readonly appointed: number
  readonly present: number
  readonly needed: number
  readonly met: boolean
}

/** Whether enough of the appointed members are there. The national text is silent; two thirds is usual practice (DESIGN). */
export const quorumOf = (present: number, appointed: number, quorum: Voting['quorum']): Quorum => ({
  appointed,
  present,
  needed: votesNeeded(quorum, appointed),
  met: reaches(present, quorum, appointed),
})
