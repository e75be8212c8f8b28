import { buildingLogistics } from './lexicon/building-logistics.ts'
import { citizenReception } from './lexicon/citizen-reception.ts'
import { clericalWork } from './lexicon/clerical-work.ts'
import { emulationAwards } from './lexicon/emulation-awards.ts'
import { environment } from './lexicon/environment.ts'
import { farming } from './lexicon/farming.ts'
import type { FieldLexicon } from './lexicon/field-lexicon.ts'
import { informationTechnology } from './lexicon/information-technology.ts'
import { landRecords } from './lexicon/land-records.ts'
import { oneStopDesk } from './lexicon/one-stop-desk.ts'
import { primaryHealth } from './lexicon/primary-health.ts'
import { publicFinance } from './lexicon/public-finance.ts'
import { schoolEducation } from './lexicon/school-education.ts'
import { staffOrganisation } from './lexicon/staff-organisation.ts'
import { workplaceSafety } from './lexicon/workplace-safety.ts'

/** Every field of work of the corpus, with its words. */
export const lexicons = {
  buildingLogistics, environment, farming, informationTechnology, landRecords,
  primaryHealth, publicFinance, schoolEducation, staffOrganisation, clericalWork,
  oneStopDesk, citizenReception, emulationAwards, workplaceSafety,
} as const satisfies Record<string, FieldLexicon>

export type FieldKey = keyof typeof lexicons

export const fieldKeys = Object.keys(lexicons) as FieldKey[]
