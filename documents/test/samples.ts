import type { Size } from '../src/sample/invented.ts'
import { paperSamples, type SampleName, sampleNames } from '../src/sample/paper-samples.ts'

export { type SampleName, sampleNames }

/** Every document this part makes, in its built-in form, with facts of each size. */
export const samples = Object.fromEntries(sampleNames.map((name) => [name, (size: Size) => paperSamples[name].render(size, undefined)])) as Record<SampleName, (size: Size) => Promise<Uint8Array>>
