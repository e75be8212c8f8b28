import type { readInitiative } from '@sangkien/contract/initiative'
import type { readRegulation } from '@sangkien/contract/regulation'
import { type Dossier, emptyDossier } from '@sangkien/domain/initiative/dossier'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import type { Reply } from '../../api/wire.ts'

/** A dossier as the server shows it to this reader. */
export type Initiative = Reply<typeof readInitiative>

/** What the authors wrote, whole: a dossier holds no instants, so JSON carries it as it is. */
export const dossierOf = ({ content }: Pick<Initiative, 'content'>): Dossier => ({ ...emptyDossier, ...(content as Partial<Dossier>) })

/** The rules the dossier was filed under. */
export const packOf = ({ pack }: Reply<typeof readRegulation>): RegulationPack => pack as RegulationPack
