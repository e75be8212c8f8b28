import { canonical } from '@sangkien/domain/history/chain'
import type { InitiativeId, RegulationId } from '@sangkien/domain/ids'
import { type Dossier, emptyDossier } from '@sangkien/domain/initiative/dossier'
import { day } from '@sangkien/domain/time/day'
import type { SnapshotFacts } from '../src/initiative/snapshot-facts.ts'
import type { About } from './an-initiative.ts'
import { hashOf } from './hash-of.ts'
import type { world } from './world.ts'

/** A piece of evidence as a snapshot names it. */
export const someEvidence: SnapshotFacts['evidence'][number] = { id: '0192f6a0-0000-7000-8000-00000000e001', fileId: '0192f6a0-0000-7000-8000-00000000f001', title: 'Bảng số liệu trước và sau', name: 'so-lieu.pdf', mediaType: 'application/pdf', size: 1000, sha256: '0'.repeat(64), addedAt: '2026-11-01T02:00:00.000Z', addedByName: 'Tác giả' }

/** What was filed, for a dossier put straight into a later stage. */
export async function aSnapshot(w: ReturnType<typeof world>, id: InitiativeId, regulation: RegulationId, about: About): Promise<void> {
  const content: Dossier = { ...emptyDossier, ...about.content, title: about.title ?? 'Rút ngắn thời gian cấp phát vật tư' }
  const facts: SnapshotFacts = {
    code: 'SK', receiptNumber: 1, receivedAt: w.now.toISOString(), filedByName: 'Người nộp', unit: { id: w.unit, name: 'Phòng Tổng hợp' }, round: null, regulation: { id: regulation, title: 'Quy chế' },
    content, promisedOn: day('2027-01-05'), evidence: about.filedEvidence ?? [],
    authors: (about.authors ?? []).map((personId) => ({ personId, name: 'Tác giả', birthDate: day('1990-01-01'), unitName: 'Phòng Tổng hợp', title: 'Chuyên viên', qualification: 'Đại học', share: 10000 / about.authors!.length, contribution: '', confirmedAt: w.now.toISOString() })),
  }
  const text = canonical(facts)
  await w.inside((tx) => tx.insertInto('snapshot').values({ org_id: w.org, initiative_id: id, number: 1, facts: text, sha256: hashOf(facts), taken_at: w.now }).execute())
}
