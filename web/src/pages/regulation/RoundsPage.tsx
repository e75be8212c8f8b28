import { addRound, changeRound, listRegulations, listRounds, readRoundNotice } from '@sangkien/contract/regulation'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { call, fileAddress } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { useMe } from '../../frame/me.ts'
import { draftHref, useMayDraft } from '../../frame/draft-href.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDay } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { AdminTabs } from '../people/AdminTabs.tsx'
import { RoundDialog, type RoundTyped } from './RoundDialog.tsx'

type Round = Reply<typeof listRounds>[number]

/** Rounds: dossiers are filed all year; a round gathers them for the council under one version of the regulation. */
export default function RoundsPage() {
  const drafts = useMayDraft()
  const { data: rounds } = useSuspenseQuery(asks(listRounds, {}))
  const { data: regulations } = useSuspenseQuery(asks(listRegulations, {}))
  const { roles, today } = useMe()
  const may = roles.includes('secretariat')
  const notices = roles.some((role) => ['secretariat', 'records_clerk', 'decision_maker', 'leadership_viewer'].includes(role))
  const tells = roles.some((role) => ['secretariat', 'decision_maker', 'leadership_viewer'].includes(role))
  const [typed, setTyped] = useState<RoundTyped>()
  const save = useMutation({
    mutationFn: ({ id, version, locked, ...typed }: RoundTyped) => { const body = bodyOf(typed, regulations); return id === undefined ? call(addRound, { body }) : call(changeRound, { params: { id }, body: { ...body, locked, version } }) },
    onSuccess: async () => { setTyped(undefined); await forget(listRounds); tell('Đã lưu đợt xét') },
  })
  const begin = (next: RoundTyped) => { save.reset(); setTyped(next) }
  const year = Math.max(...rounds.map((round) => round.year), Number(today.slice(0, 4)))
  const edit = (round: Round) => begin({ id: round.id, version: round.version, locked: round.lockedAt !== null, year: round.year, number: round.number, name: round.name, opensOn: round.opensOn, closesOn: round.closesOn, regulationId: round.regulationId, votesFrom: round.voting?.from ?? '', votesTo: round.voting?.to ?? '' })
  const add = () => begin({ id: undefined, version: 0, locked: false, year, number: rounds.filter((round) => round.year === year).length + 1, name: '', opensOn: '', closesOn: '', regulationId: regulations[0]?.id ?? '', votesFrom: '', votesTo: '' })
  return (
    <Page title="Đợt xét" wide lead="Hồ sơ nộp được quanh năm. Đợt xét gom hồ sơ cho một hoặc nhiều phiên họp, theo cùng một bản quy chế." acts={may && <Button kind="primary" icon={Plus} onClick={add}>Mở đợt xét</Button>}>
      <AdminTabs />
      {rounds.length === 0 ? <EmptyState title="Chưa có đợt xét nào">Mở đợt đầu tiên để hội đồng có chương trình làm việc.</EmptyState> : (
        <Table
          caption="Các đợt xét" rows={rounds} keyOf={(round) => round.id}
          columns={[
            { id: 'name', title: 'Tên đợt', wide: true, cell: (round) => (may ? <button type="button" className="link" onClick={() => edit(round)}>{round.name}</button> : round.name) },
            { id: 'days', title: 'Nhận hồ sơ', tight: true, cell: (round) => <>{sayDay(round.opensOn)} – {sayDay(round.closesOn)}{round.closesByRules && <span className="soft small"> (quy chế: {sayDay(round.closesByRules)})</span>}</> },
            ...(rounds.some(({ voting }) => voting) ? [{ id: 'voting', title: 'Bình chọn', tight: true, cell: ({ voting, id }: Round) => (voting ? <a href={`/binh-chon/${id}`}>{sayDay(voting.from)} – {sayDay(voting.to)}</a> : '–') }] : []),
            { id: 'rules', title: 'Quy chế', cell: (round) => round.regulationTitle },
            { id: 'dossiers', title: 'Hồ sơ', figures: true, cell: (round) => <a href={`/sang-kien?dot=${round.id}`}>{round.dossiers}</a> },
            { id: 'state', title: 'Tình trạng', tight: true, cell: (round) => (round.lockedAt ? <StateBadge tone="stopped">Đã khóa</StateBadge> : <StateBadge tone="done">Đang mở</StateBadge>) },
            ...(tells ? [{ id: 'statistics', title: 'Thống kê', tight: true, cell: ({ id, name }: Round) => <a href={`/dot-xet/${id}/thong-ke`}>Xem<span className="unseen"> thống kê {name}</span></a> }] : []),
            ...(notices ? [{ id: 'notice', title: 'Thông báo', tight: true, cell: ({ id, name }: Round) => <span className="row no-print">{(['docx', 'pdf'] as const).map((format) => <a key={format} href={fileAddress(readRoundNotice, { params: { id, format } })} {...(format === 'pdf' ? { target: '_blank', rel: 'noopener' } : { download: true })}>{format === 'docx' ? 'Word' : 'PDF'}<span className="unseen"> thông báo {name}{format === 'pdf' && ' (mở ở cửa sổ mới)'}</span></a>)}{drafts && <a href={draftHref(fileAddress(readRoundNotice, { params: { id, format: 'docx' } }), `Thông báo ${name}`)}>Trình ký<span className="unseen"> thông báo {name}</span></a>}</span> }] : []),
          ]}
        />
      )}
      {typed && <RoundDialog typed={typed} onChange={setTyped} regulations={regulations} onClose={() => setTyped(undefined)} onSend={() => save.mutate(typed)} busy={save.isPending} fault={save.isError ? sayFault(save.error) : undefined} />}
    </Page>
  )
}

/** The days of the public vote belong to a contest alone: what was typed under other rules is left out. */
function bodyOf({ votesFrom, votesTo, ...round }: Omit<RoundTyped, 'id' | 'version' | 'locked'>, regulations: readonly { readonly id: string; readonly hasPublicVote: boolean }[]) {
  const contest = regulations.find(({ id }) => id === round.regulationId)?.hasPublicVote ?? false
  return { ...round, voting: contest ? { from: votesFrom, to: votesTo } : null }
}
