import type { RegulationId, RoundId, UnitId, PersonId } from '@sangkien/domain/ids'
import type { Dossier } from '@sangkien/domain/initiative/dossier'
import type { Day } from '@sangkien/domain/time/day'

/** An author as the form names them, on the day of filing. */
export interface FiledAuthor {
  readonly personId: PersonId; readonly name: string; readonly birthDate: Day | null; readonly unitName: string; readonly title: string; readonly qualification: string
  readonly share: number; readonly contribution: string; readonly confirmedAt: string
}

export interface FiledEvidence {
  readonly id: string; readonly fileId: string; readonly title: string; readonly name: string; readonly mediaType: string; readonly size: number; readonly sha256: string; readonly addedAt: string; readonly addedByName: string
  /** Absent in what was filed before files could be kept confidential. */
  readonly confidential?: boolean
}

/**
 * What is frozen at filing: all that is judged later, so that nobody judges anything else. Its hash is SHA-256 of the canonical
 * JSON (domain/history/chain.ts). Instants are ISO text.
 */
export interface SnapshotFacts {
  readonly code: string
  readonly receiptNumber: number
  readonly receivedAt: string
  readonly filedByName: string
  readonly unit: { readonly id: UnitId; readonly name: string }
  readonly round: { readonly id: RoundId; readonly name: string } | null
  readonly regulation: { readonly id: RegulationId; readonly title: string }
  readonly content: Dossier
  readonly authors: readonly FiledAuthor[]
  readonly evidence: readonly FiledEvidence[]
  /** By when the agency answers, as the receipt promises. */
  readonly promisedOn: Day
}
