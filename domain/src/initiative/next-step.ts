import { completionMoves } from '../intake/completion-moves.ts'
import type { Role } from '../people/role.ts'
import type { ProcessStep, StepKey } from '../process/step.ts'
import type { MoveName, Stage } from './stage.ts'

export interface NextStep {
  readonly role: Role | 'author' | null
  readonly move: MoveName | null
  /** Whose end is the date the next person works towards; `none` where no term runs. */
  readonly term: 'filing' | 'examine' | 'complete' | 'scores' | 'decide' | 'none'
}

const nobody: NextStep = { role: null, move: null, term: 'none' }

/** Who is next and towards which date (initiative-law.md 6.1 and 3.5). A decision goes from the decision maker to the records clerk once approved. */
export function nextStep(stage: Stage, { decisionApproved, accepted, steps }: { readonly decisionApproved: boolean; readonly accepted: boolean; readonly steps: readonly ProcessStep[] }): NextStep {
  const first = (key: StepKey, usual: Role): Role => steps.find((step) => step.key === key)?.by[0] ?? usual
  switch (stage) {
    case 'draft': return { role: 'author', move: 'submit', term: 'filing' }
    case 'submitted': return { role: 'secretariat', move: 'accept', term: 'examine' }
    case 'completion_requested': return { role: 'author', move: completionMoves(accepted).answer, term: 'complete' }
    case 'awaiting_application': return { role: first('application', 'unit_head'), move: 'confirm_application', term: 'none' }
    case 'accepted':
    case 'deferred':
    case 'expert_opinion': return { role: 'secretariat', move: 'open_scoring', term: 'decide' }
    case 'scoring': return { role: 'council_member', move: 'open_sitting', term: 'scores' }
    case 'sitting': return { role: sits(steps), move: 'propose', term: 'decide' }
    case 'awaiting_consent': return { role: 'secretariat', move: 'record_consent', term: 'decide' }
    case 'awaiting_decision': return { role: decisionApproved ? 'records_clerk' : 'decision_maker', move: 'recognise', term: 'decide' }
    case 'intake_refused':
    case 'recognised':
    case 'declined':
    case 'withdrawn':
    case 'revoked': return nobody
  }
}

/** The chair, but where the process has the standing office alone run the sitting. */
const sits = (steps: readonly ProcessStep[]): Role => (steps.find(({ key }) => key === 'sitting')?.by.includes('council_chair') === false ? 'secretariat' : 'council_chair')
