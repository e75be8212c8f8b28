import type { Issue } from '@sangkien/documents/layout/official-facts'
import type { OrgId } from '@sangkien/domain/ids'
import { type Day, dayOf, partsOf } from '@sangkien/domain/time/day'
import type { Tx } from '../db.ts'
import { drafterUnit } from '../decision/drafter-unit.query.ts'
import { type AgencyFacts, loadAgency } from '../document/agency-facts.ts'
import { loadEvidence } from '../evidence/evidence.query.ts'
import { seenEvidence } from '../evidence/seen-evidence.ts'
import { type DossierCase, seesFiles } from './dossier-case.ts'
import { lastSnapshot } from './take-snapshot.ts'
import { openContent } from './open-content.ts'
import type { FiledAuthor, FiledEvidence, SnapshotFacts } from './snapshot-facts.ts'
import { type Dossier, emptyDossier } from '@sangkien/domain/initiative/dossier'

/** What all papers of one dossier are made from: the agency, the dossier as filed (or as it stands while a draft), and who handles it. */
export interface PaperFacts {
  readonly of: DossierCase
  readonly agency: AgencyFacts
  readonly today: Day
  readonly filed: { readonly facts: SnapshotFacts; readonly sha256: string } | undefined
  /** As this reader may have it; fields they may not read are empty. */
  readonly content: Dossier
  readonly confidentialHidden: boolean
  readonly authors: readonly Omit<FiledAuthor, 'confirmedAt'>[]
  /** The files this reader has. */
  readonly evidence: readonly Pick<FiledEvidence, 'id' | 'title' | 'name' | 'mediaType' | 'confidential'>[]
  /** The unit of the standing office: `Phòng Hành chính - Quản trị`, `HCQT`. */
  readonly office: { readonly name: string; readonly code: string } | undefined
}

export async function gatherPaperFacts(tx: Tx, org: OrgId, of: DossierCase, now: Date): Promise<PaperFacts> {
  const today = dayOf(now)
  const filed = await lastSnapshot(tx, org, of.row.id)
  const { content, hidden } = openContent(filed?.facts.content ?? of.dossier, of.row.reads_confidential)
  const [officer] = of.holders.filter(({ role }) => role === 'secretariat')
  return {
    of, today, filed, content: { ...emptyDossier, ...content }, confidentialHidden: hidden, authors: filed?.facts.authors ?? of.authorRows,
    evidence: seenEvidence<PaperFacts['evidence'][number]>(filed?.facts.evidence ?? await loadEvidence(tx, org, of.row.id), seesFiles(of)),
    agency: await loadAgency(tx, org, today), office: officer && (await drafterUnit(tx, org, officer.id, today)),
  }
}

/** A paper whose number and day the records clerk gives later. */
export const unissued = ({ today }: PaperFacts, symbol: string): Issue => ({ number: null, symbol, day: null, year: partsOf(today)[0] })

export const keptIn = ({ office }: PaperFacts): string => `Lưu: VT${office ? `, ${office.code}` : ''}`

/** `Trần Thị Lan, Chuyên viên, Phòng Tổng hợp`. */
export const sayPerson = ({ name, title, unitName }: { readonly name: string; readonly title: string; readonly unitName: string }): string => [name, title, unitName].filter((part) => part !== '').join(', ')
