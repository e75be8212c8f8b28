import type { RegulationPack } from '../regulation/pack.ts'
import { type ProcessStep, type StepKey, usualProcess } from './step.ts'

type Rules = Pick<RegulationPack, 'steps' | 'scale'>

/** The process of a regulation; the usual one where it says nothing. */
export const processOf = ({ steps, scale }: Rules): readonly ProcessStep[] => steps ?? usualProcess(scale !== null)

/** The step as this regulation has it, `undefined` where it has none. */
export const stepOf = (pack: Rules, key: StepKey): ProcessStep | undefined => processOf(pack).find((step) => step.key === key)
