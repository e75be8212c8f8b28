import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Initiative } from '../initiative.ts'

/** What the dialog of an act is given. */
export interface ActProps { readonly initiative: Initiative; readonly pack: RegulationPack; readonly onClose: () => void }
