import type { ActName } from '@sangkien/contract/initiative'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { useState } from 'react'
import { sayAct, sayReason } from '../../../say/act.ts'
import { Button, ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Section.tsx'
import { type ActWay, actWays } from '../acts/act-table.ts'
import type { Initiative } from '../initiative.ts'
import { shareActs } from './share-acts.ts'

interface ActsCardProps {
  readonly initiative: Initiative
  readonly pack: RegulationPack
  /** Which acts are offered here; all unless said. In the form none of them is the primary one: filing is. */
  readonly ways?: readonly ActWay[]
  readonly title?: string
}

/** What one may do now; what belongs to another step is folded away, with its reason. */
export function ActsCard({ initiative, pack, ways = actWays, title = 'Việc bạn có thể làm' }: ActsCardProps) {
  const [open, setOpen] = useState<ActName>()
  const { now, later } = shareActs(ways, initiative.acts)
  const way = ways.find(({ act }) => act === open)
  if (now.length + later.length === 0) return null
  const primary = now.find(({ kind }) => kind === undefined)
  const show = (one: ActWay) => <Act key={one.act} way={one} primary={one === primary} initiative={initiative} open={() => setOpen(one.act)} />
  return (
    <div className="no-print"><Card title={title}>
      {now.length === 0 && <p className="soft">Hiện bạn chưa cần làm gì với hồ sơ này.</p>}
      <div className="act-list">{now.map(show)}</div>
      {later.length > 0 && (
        <details className="small">
          <summary>Chưa làm được ở bước này ({later.length})</summary>
          <ul className="plain stack tight acts-later">{later.map(({ act }) => <li key={act}><strong>{sayAct(act)}</strong><span className="soft below">{sayReason(initiative.acts[act])}</span></li>)}</ul>
        </details>
      )}
      {way && 'dialog' in way && <way.dialog initiative={initiative} pack={pack} onClose={() => setOpen(undefined)} />}
    </Card></div>
  )
}

function Act({ way, primary, initiative, open }: { way: ActWay; primary: boolean; initiative: Initiative; open: () => void }) {
  const reason = sayReason(initiative.acts[way.act])
  const kind = primary ? 'primary' : (way.kind ?? 'secondary')
  if ('href' in way && reason === undefined) return <ButtonLink kind={kind} href={way.href(initiative)} {...(primary && { 'data-primary': '' })}>{sayAct(way.act)}</ButtonLink>
  return <Button kind={kind} reason={reason} onClick={open}>{sayAct(way.act)}</Button>
}
