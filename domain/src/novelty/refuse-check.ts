import type { PersonId } from '../ids.ts'
import type { Stage, StageRefusal } from '../initiative/stage.ts'
import { type IntakeRefusal, refuseOwn } from '../intake/refuse-accept.ts'

/** Why an officer may not compare this dossier with the corpus: it is not filed, or their own. It may be done again at any later stage. */
export const refuseNoveltyCheck = (stage: Stage, authors: readonly PersonId[], officer: PersonId): IntakeRefusal | StageRefusal | undefined =>
  stage === 'draft' ? { code: 'initiative.stage', stage, move: 'accept' } : refuseOwn(authors, officer)
