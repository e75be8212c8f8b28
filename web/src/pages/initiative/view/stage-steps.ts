import type { Stage } from '@sangkien/domain/initiative/stage'
import { sayStage } from '../../../say/stage.ts'
import type { Step } from '../../../ui/StageLine.tsx'

const path = ['Soạn hồ sơ', 'Tiếp nhận', 'Hội đồng xét', 'Ra quyết định', 'Công nhận'] as const

/** How far along the path a stage is; `stopped` where it ends without recognition. */
const places: { readonly [S in Stage]: { readonly at: number; readonly stopped?: true } } = {
  draft: { at: 0 },
  submitted: { at: 1 }, completion_requested: { at: 1 }, intake_refused: { at: 1, stopped: true },
  accepted: { at: 2 }, awaiting_application: { at: 2 }, scoring: { at: 2 }, sitting: { at: 2 }, deferred: { at: 2 }, expert_opinion: { at: 2 },
  awaiting_consent: { at: 3 }, awaiting_decision: { at: 3 },
  recognised: { at: 4 }, declined: { at: 4, stopped: true }, revoked: { at: 4, stopped: true },
  withdrawn: { at: 0, stopped: true },
}

/**
 * Where a dossier stands as a short line: what is done, what is now, what is to come. Of one that was withdrawn only what it
 * had reached is shown (`received`: it had been filed). What the council deferred stays with it while the authors supplement it.
 */
export function stepsOf(stage: Stage, { received, accepted }: { readonly received: boolean; readonly accepted: boolean }): readonly Step[] {
  const { at, stopped } = places[stage]
  const reached = stage === 'withdrawn' && received ? 1 : stage === 'completion_requested' && accepted ? 2 : at
  const end = stage === 'recognised'
  const steps = path.map((label, place): Step => {
    if (place < reached || (end && place === reached)) return { label, state: 'done' }
    if (place === reached) return stopped ? { label: sayStage(stage), state: 'stopped' } : { label, state: 'now', note: sayStage(stage) }
    return { label, state: 'to_come' }
  })
  return stopped ? steps.slice(0, reached + 1) : steps
}
