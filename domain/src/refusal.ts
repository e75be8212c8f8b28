import type { BallotRefusal } from './ballot/tally.ts'
import type { SessionRefusal } from './people/session-rules.ts'
import type { StageRefusal } from './initiative/stage.ts'
import type { ScoringRefusal } from './scoring/refuse-scoring.ts'

/** Everything the rules can refuse. The contract gives each code a status, the pages give each a sentence; both must be complete. */
export type Refusal = SessionRefusal | StageRefusal | ScoringRefusal | BallotRefusal

export type RefusalCode = Refusal['code']
