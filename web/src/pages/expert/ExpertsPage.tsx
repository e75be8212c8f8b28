import { inviteExpert, listExperts, setExpertAccount } from '@sangkien/contract/expert'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDay } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { AdminTabs } from '../people/AdminTabs.tsx'
import { accountWords } from '../people/PeoplePage.tsx'
import { ExpertDialog, type ExpertRow, type InvitedExpert } from './ExpertDialog.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import './expert.css'

type Doing = { readonly what: 'add' } | { readonly what: 'change' | 'stop'; readonly expert: ExpertRow }

/** Who from outside has an account, until when, and how to end it. */
export default function ExpertsPage() {
  const { data: { rows, mailIsConfigured } } = useSuspenseQuery(asks(listExperts, {}))
  const [doing, setDoing] = useState<Doing>()
  const [invited, setInvited] = useState<InvitedExpert>()
  const again = useMutation({ mutationFn: (id: string) => call(inviteExpert, { params: { id }, body: { by: 'link' } }), onSuccess: async (link) => { setInvited(link); await forget(listExperts) } })
  const turn = useMutation({
    mutationFn: ({ id, state }: { readonly id: string; readonly state: 'disabled' | 'open' }) => call(setExpertAccount, { params: { id }, body: { state } }),
    onSuccess: async (_row, { state }) => { setDoing(undefined); await forget(listExperts); tell(state === 'open' ? 'Đã cho đăng nhập lại' : 'Đã ngừng tài khoản') },
  })
  const failed = again.error ?? turn.error
  const done = async (_expert: ExpertRow, link?: InvitedExpert) => { setDoing(undefined); setInvited(link); await forget(listExperts); if (!link) tell('Đã lưu') }
  return (
    <Page title="Chuyên gia ngoài cơ quan" wide lead="Tài khoản giới hạn: chỉ mở những hồ sơ được mời cho ý kiến, không thuộc danh sách cán bộ, tự hết hạn." acts={<Button kind="primary" icon={Plus} onClick={() => setDoing({ what: 'add' })}>Mở tài khoản</Button>}>
      <AdminTabs />
      {failed && <Notice tone="error" live title={sayFault(failed).title}>{sayFault(failed).advice}</Notice>}
      {invited && <LinkNotice invited={invited} />}
      {rows.length === 0 ? <EmptyState title="Chưa có chuyên gia nào">Mở tài khoản ở đây, hoặc ngay trong hồ sơ khi mời cho ý kiến.</EmptyState> : (
        <Table
          caption="Chuyên gia ngoài cơ quan" rows={rows} keyOf={({ id }) => id}
          columns={[
            { id: 'name', title: 'Chuyên gia', wide: true, cell: ({ fullName, position, workplace }) => <div>{fullName}<span className="soft small expert-under">{[position, workplace].filter((part) => part !== '').join(', ')}</span></div> },
            { id: 'account', title: 'Tài khoản', cell: ({ username, account, over }) => <div><span className="figures">{username}</span> {over && account !== 'disabled' ? <StateBadge tone="stopped">Đã hết hạn</StateBadge> : <StateBadge tone={accountWords[account][1]}>{accountWords[account][0]}</StateBadge>}</div> },
            { id: 'last', title: 'Dùng đến hết', tight: true, cell: ({ lastDay }) => <span className="figures">{sayDay(lastDay)}</span> },
            { id: 'requests', title: 'Số lần mời', figures: true, cell: ({ requests }) => requests },
            { id: 'acts', title: 'Việc', tight: true, cell: (expert) => <ExpertActs expert={expert} change={() => setDoing({ what: 'change', expert })} link={() => again.mutate(expert.id)} stop={() => setDoing({ what: 'stop', expert })} open={() => turn.mutate({ id: expert.id, state: 'open' })} /> },
          ]}
        />
      )}
      {doing?.what === 'add' && <ExpertDialog mailIsConfigured={mailIsConfigured} onClose={() => setDoing(undefined)} onDone={done} />}
      {doing?.what === 'change' && <ExpertDialog expert={doing.expert} mailIsConfigured={mailIsConfigured} onClose={() => setDoing(undefined)} onDone={done} />}
      <ConfirmDialog open={doing?.what === 'stop'} onClose={() => setDoing(undefined)} onConfirm={() => { if (doing?.what === 'stop') turn.mutate({ id: doing.expert.id, state: 'disabled' }) }} busy={turn.isPending} danger title="Ngừng tài khoản này?" verb="Ngừng tài khoản">
        Người này bị thoát ngay ở mọi thiết bị và không mở được hồ sơ nào nữa. Ý kiến đã gửi giữ nguyên.
      </ConfirmDialog>
    </Page>
  )
}

interface ActsProps { readonly expert: ExpertRow; readonly change: () => void; readonly link: () => void; readonly stop: () => void; readonly open: () => void }

const ExpertActs = ({ expert: { fullName, account, over }, change, link, stop, open }: ActsProps) => (
  <div className="expert-acts">
    <Button kind="quiet" aria-label={`Sửa, gia hạn: ${fullName}`} onClick={change}>Sửa, gia hạn</Button>
    {!over && <Button kind="quiet" aria-label={`Liên kết mới cho ${fullName}`} onClick={link}>Liên kết mới</Button>}
    {account === 'disabled' || account === 'locked'
      ? <Button kind="quiet" aria-label={`Cho đăng nhập lại: ${fullName}`} onClick={open}>Cho đăng nhập lại</Button>
      : <Button kind="quiet" aria-label={`Ngừng tài khoản của ${fullName}`} onClick={stop}>Ngừng</Button>}
  </div>
)
