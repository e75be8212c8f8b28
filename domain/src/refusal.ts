import type { StageRefusal } from './initiative/stage.ts'

/** Everything the rules can refuse. The contract gives each code a status, the pages give each a sentence; both must be complete. */
export type Refusal = StageRefusal

export type RefusalCode = Refusal['code']
