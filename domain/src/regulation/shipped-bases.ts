import bases from './legal-bases.json' with { type: 'json' }
import type { LegalBasis } from './legal-basis.ts'

/** What every agency finds in its register: the rows of initiative-law.md, section 2, with how well each is known. Held to the type by the test beside. */
export const shippedBases = bases as unknown as readonly LegalBasis[]
