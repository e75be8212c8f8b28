import type { PaperKind } from '../src/checker/ruleset.ts'
import { paperSamples, type SampleName, sampleNames } from '../src/sample/paper-samples.ts'

/** By which rules each sample is checked. */
export const kindOfSample = Object.fromEntries(sampleNames.map((name) => [name, paperSamples[name].kind])) as Record<SampleName, PaperKind>
