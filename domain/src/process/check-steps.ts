import type { PackProblem } from '../regulation/problem.ts'
import type { RegulationPack } from '../regulation/pack.ts'
import { mayTake, neverLeftOut, type StepKey, stepKeys } from './step.ts'

/** Why a process cannot work: nothing begins or ends it, a dossier would stay for ever, a step has nobody, or scoring has no council or scale. */
export function checkSteps({ steps, scale }: Pick<RegulationPack, 'steps' | 'scale'>): readonly PackProblem[] {
  if (steps === undefined) return []
  const keys = steps.map(({ key }) => key)
  const has = (key: StepKey) => keys.includes(key)
  const problem = (code: PackProblem['code'], found?: string, at?: number): PackProblem => ({ path: at === undefined ? 'steps' : `steps[${at}]`, code, ...(found !== undefined && { found }) })
  return [
    ...[...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))].map((key) => problem('duplicate_code', key)),
    ...(has('intake') ? [] : [problem('process_no_start')]),
    ...(has('decision') ? [] : [problem('process_no_end')]),
    ...(['application', 'sitting'] as const).filter((key) => !has(key)).map((key) => problem('process_dead_end', key)),
    ...(keys.every((key, at) => at === 0 || stepKeys.indexOf(keys[at - 1]!) <= stepKeys.indexOf(key)) ? [] : [problem('process_out_of_order')]),
    ...steps.flatMap(({ key, by, compulsory }, at) => [
      ...(by.length === 0 ? [problem('step_without_actor', key, at)] : []),
      ...by.filter((role) => !mayTake[key].includes(role)).map((role) => problem('step_wrong_actor', role, at)),
      ...(!compulsory && neverLeftOut.includes(key) ? [problem('step_not_optional', key, at)] : []),
    ]),
    ...(has('scoring') && scale === null ? [problem('scoring_without_scale')] : []),
    ...(!has('scoring') && scale !== null ? [problem('scale_without_scoring')] : []),
    ...(has('scoring') && !has('sitting') ? [problem('scoring_without_council')] : []),
  ]
}
