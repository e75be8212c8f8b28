import { useMe } from '../../../frame/me.ts'
import { Card } from '../../../ui/Section.tsx'
import { NoveltyState } from '../../novelty/NoveltyState.tsx'
import type { Initiative } from '../initiative.ts'

const readers = ['secretariat', 'decision_maker', 'council_member', 'council_chair'] as const

/** The way to the comparison of a filed dossier, for those who examine and decide; authors are not among them. */
export function NoveltyCard({ initiative: { id, receivedAt, acts } }: { initiative: Initiative }) {
  const { roles } = useMe()
  if (receivedAt === null || acts.edit !== undefined || !readers.some((role) => roles.includes(role))) return null
  return <div className="no-print"><Card title="Tính mới" id="tinh-moi"><NoveltyState id={id} /></Card></div>
}
