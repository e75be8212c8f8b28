import { takeOffAgenda } from '@sangkien/contract/council'
import { listInitiatives } from '@sangkien/contract/initiative'
import { X } from 'lucide-react'
import { LeftOut } from './LeftOut.tsx'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { useMe } from '../../frame/me.ts'
import { sayFault } from '../../say/fault.ts'
import { sayResult, toneOfResult } from '../../say/result.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type ItemView, type SittingView, useSittingAct } from './sitting-query.ts'

/** The agenda before the sitting: sheets handed in of all, one's own sheet, and taking a dossier off. */
export function AgendaTable({ sitting, keeps }: { sitting: SittingView; keeps: boolean }) {
  const me = useMe()
  const scores = sitting.hasScale && sitting.members.some(({ personId }) => personId === me.person.id)
  const take = useSittingAct(sitting.id, (item: ItemView) => call(takeOffAgenda, { params: { id: sitting.id, initiativeId: item.initiativeId } }), () => { tell('Đã đưa sáng kiến ra khỏi chương trình'); void forget(listInitiatives) })
  const fault = take.error && sayFault(take.error)
  const mayScore = (item: ItemView) => scores && item.result === null && item.standing === 'judges'
  return (
    <>
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <TooFewLeft sitting={sitting} />
      <Table
        caption="Chương trình họp" rows={sitting.agenda} keyOf={({ initiativeId }) => initiativeId}
        columns={[
          { id: 'position', title: 'TT', tight: true, cell: (item) => sitting.agenda.indexOf(item) + 1 },
          { id: 'title', title: 'Sáng kiến', wide: true, cell: ({ initiativeId, code, title, authors, unitName, standing }) => (title === '' ? <LeftOut /> : standing === 'undeclared' ? <>{title}<span className="under soft small">{authors.join(', ')} · {unitName}</span></> :
            <><a href={`/sang-kien/${initiativeId}`}>{title}</a><span className="under soft small">{code} · {authors.join(', ')} · {unitName}</span></>
          ) },
          ...(sitting.hasScale ? [{ id: 'sheets', title: 'Phiếu đã gửi', cell: ({ sheets, standing }: ItemView) => (sheets ? `${sheets.handedIn}/${sheets.of}` : standing === 'out' ? '–' : <span className="soft">hiện sau khi bạn gửi phiếu</span>) }] : []),
          { id: 'acts', title: 'Việc', cell: (item) => (
            <span className="agenda-acts">
              {item.result !== null && <StateBadge tone={toneOfResult(item.result)}>{sayResult(item.result)}</StateBadge>}
              {mayScore(item) && <ButtonLink kind="quiet" href={`/cham-diem/${sitting.id}/${item.initiativeId}`}><span>{item.sheets === null ? 'Chấm điểm' : 'Phiếu của tôi'}</span></ButtonLink>}
              {item.standing === 'undeclared' && <ButtonLink kind="quiet" href={`/phien-hop/${sitting.id}/xung-dot-loi-ich`}>Trả lời về xung đột lợi ích</ButtonLink>}
              {keeps && item.title !== '' && <Button kind="quiet" icon={X} busy={take.isPending && take.variables === item} onClick={() => take.mutate(item)}>Đưa ra<span className="unseen"> khỏi chương trình: {item.title}</span></Button>}
            </span>
          ) },
        ]}
      />
    </>
  )
}

/** Dossiers on which this council cannot vote even when all of it comes: too many of its members are out of them, as for a second look by the same council. */
function TooFewLeft({ sitting: { agenda, members, quorum } }: { sitting: SittingView }) {
  const left = ({ out }: ItemView) => members.length - (out?.length ?? 0) // who is out is told to those who run the sitting
  const short = agenda.filter((item) => item.result === null && left(item) < quorum.needed)
  if (short.length === 0) return null
  return (
    <Notice tone="warning" title={`${short.length} hồ sơ không đủ người xét dù cả hội đồng đến họp`}>
      <ul>{short.map((item) => <li key={item.initiativeId}>{item.title}: còn {left(item)}/{members.length} thành viên được xét, cần ít nhất {quorum.needed}.</li>)}</ul>
      Đưa hồ sơ vào phiên họp của hội đồng khác, hoặc bổ sung thành viên hội đồng trước khi mở phiên họp.
    </Notice>
  )
}
