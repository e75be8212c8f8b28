import type { Refusal, RefusalCode } from '@sangkien/domain/refusal'

/** A sentence for each reason the rules can give. The parts, by what they are about, must make a whole in `refusal.ts`. */
export type Sentences = { readonly [Code in RefusalCode]: (refusal: Extract<Refusal, { code: Code }>) => string }
