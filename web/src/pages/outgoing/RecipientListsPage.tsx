import { dropRecipientList, listRecipientLists, type RecipientList } from '@sangkien/contract/recipient-list'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { RecipientListDialog } from './RecipientListDialog.tsx'

/** Recipients that stand together on many papers; chosen when a paper is drafted. */
export default function RecipientListsPage() {
  const { data: lists } = useSuspenseQuery(asks(listRecipientLists, {}))
  const clerk = useMe().roles.includes('records_clerk')
  const [written, setWritten] = useState<RecipientList | 'new'>()
  const [dropping, setDropping] = useState<RecipientList>()
  const drop = useMutation({ mutationFn: (id: string) => call(dropRecipientList, { params: { id } }), onSuccess: async () => { setDropping(undefined); await forget(listRecipientLists); tell('Đã bỏ danh sách nơi nhận') } })
  const fault = drop.error && sayFault(drop.error)
  return (
    <Page
      title="Danh sách nơi nhận" back={{ href: '/van-ban-di', label: 'Văn bản đi' }} lead="Những nơi nhận thường đi cùng nhau. Khi trình văn bản, chọn danh sách là các nơi nhận đó được ghi vào văn bản, trước dòng lưu."
      acts={clerk && <Button kind="primary" icon={Plus} onClick={() => setWritten('new')}>Lập danh sách</Button>}
    >
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      {lists.length === 0 ? <EmptyState title="Chưa có danh sách nơi nhận nào">{clerk ? 'Lập danh sách đầu tiên, ví dụ “Các phòng, đơn vị thuộc Văn phòng”.' : 'Văn thư lập danh sách nơi nhận của cơ quan.'}</EmptyState> : (
        <Table
          caption="Danh sách nơi nhận" rows={lists} keyOf={({ id }) => id}
          columns={[
            { id: 'name', title: 'Tên danh sách', wide: true, cell: ({ name }) => name },
            { id: 'recipients', title: 'Nơi nhận', cell: ({ recipients }) => <span>{recipients.join('; ')}</span> },
            ...(clerk ? [{ id: 'acts', title: 'Việc', cell: (list: RecipientList) => (
              <span className="row">
                <Button kind="quiet" aria-label={`Sửa danh sách ${list.name}`} onClick={() => setWritten(list)}>Sửa</Button>
                <Button kind="quiet" aria-label={`Bỏ danh sách ${list.name}`} onClick={() => setDropping(list)}>Bỏ</Button>
              </span>
            ) }] : []),
          ]}
        />
      )}
      {written && <RecipientListDialog list={written === 'new' ? undefined : written} onClose={() => setWritten(undefined)} />}
      <ConfirmDialog open={dropping !== undefined} onClose={() => setDropping(undefined)} onConfirm={() => dropping && drop.mutate(dropping.id)} busy={drop.isPending} danger title={`Bỏ danh sách “${dropping?.name ?? ''}”?`} verb="Bỏ danh sách">Văn bản đã trình giữ nguyên nơi nhận.</ConfirmDialog>
    </Page>
  )
}
