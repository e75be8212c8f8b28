import { cancelBatch, listBatches, readBatch, readBatchPdf, readBatchZip } from '@sangkien/contract/batch'
import { batchKeptDays } from '@sangkien/domain/batch/refuse-batch'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { FileArchive, Printer } from 'lucide-react'
import { useState } from 'react'
import { call, fileAddress } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayBatch, sayBatchState } from '../../say/batch.ts'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { saySize } from '../../say/number.ts'
import { sayRefusal } from '../../say/refusal.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Card } from '../../ui/Section.tsx'

type Batch = Reply<typeof readBatch>

/** Papers made many at a time: how far they are, and what came of them. The work goes on when one leaves the page. */
export default function BatchPage() {
  const { data: batch } = useSuspenseQuery({ ...asks(readBatch, { params: { id: useParam('id') } }), refetchInterval: ({ state: { data } }) => (data?.state === 'making' ? 700 : false) })
  const [word, tone] = sayBatchState(batch.state)
  return (
    <Page title={sayBatch(batch)} back={batch.decisionId === null ? { href: '/lap-hang-loat', label: 'Giấy tờ lập hàng loạt' } : { href: `/quyet-dinh/${batch.decisionId}`, label: 'Văn bản' }}>
      <div className="stack">
        <p className="soft"><StateBadge tone={tone}>{word}</StateBadge> {batch.byName} yêu cầu lúc {sayInstant(batch.createdAt)}</p>
        {batch.state === 'making' && <Making batch={batch} />}
        {batch.fault && <Notice tone="error" live title="Không lập được giấy tờ">{sayRefusal(batch.fault)}</Notice>}
        {batch.state === 'cancelled' && <Notice tone="info" live title="Đã dừng">Những giấy tờ đã lập được bỏ đi; lập lại lúc nào cũng được, nội dung không đổi.</Notice>}
        {batch.state === 'done' && <Files batch={batch} />}
        {batch.faults.length > 0 && (
          <Card title="Không lập được">
            <ul className="plain stack">{batch.faults.map(({ name, fault }) => <li key={name}><strong>{name}</strong><br />{sayRefusal(fault)}</li>)}</ul>
          </Card>
        )}
      </div>
    </Page>
  )
}

function Making({ batch: { id, made, total, faults, secondsLeft } }: { batch: Batch }) {
  const [asking, setAsking] = useState(false)
  const cancel = useMutation({ mutationFn: () => call(cancelBatch, { params: { id } }), onSettled: () => { setAsking(false); return forget(readBatch, listBatches) } })
  const fault = cancel.error && sayFault(cancel.error)
  return (
    <>
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      <Progress label="Đang lập từng văn bản; bạn có thể rời trang này, xong sẽ có thông báo" done={made + faults.length} total={total} left={secondsLeft === null ? undefined : secondsLeft < 60 ? 'còn dưới 1 phút' : `còn khoảng ${Math.ceil(secondsLeft / 60)} phút`} onCancel={() => setAsking(true)} />
      <ConfirmDialog open={asking} onClose={() => setAsking(false)} onConfirm={() => cancel.mutate()} busy={cancel.isPending} danger title="Dừng lập giấy tờ?" verb="Dừng lập giấy tờ">
        Đã lập {made} trên {total} văn bản; phần đã lập bị bỏ. Quyết định, thông báo và giấy chứng nhận không thay đổi gì, lập lại lúc nào cũng được.
      </ConfirmDialog>
    </>
  )
}

function Files({ batch: { id, files, made, total, format } }: { batch: Batch }) {
  if (files === null) return <Notice tone="info" title="Các tệp đã được dọn">{sayRefusal({ code: 'batch.gone', days: batchKeptDays })}</Notice>
  return (
    <>
      <Notice tone={made === total ? 'done' : 'warning'} live title={`Đã lập ${made} trên ${total} văn bản`}>Tải về đến {sayInstant(files.until)}; sau đó các tệp được dọn, lập lại lúc nào cũng được.</Notice>
      <div className="row">
        <ButtonLink kind="primary" icon={Printer} href={fileAddress(readBatchPdf, { params: { id } })} target="_blank" rel="noopener">Mở bản in chung ({files.pages} trang, {saySize(files.pdfSize)})<span className="unseen">, mở ở cửa sổ mới</span></ButtonLink>
        <ButtonLink icon={FileArchive} href={fileAddress(readBatchZip, { params: { id } })} download>Tải từng văn bản dạng {format === 'docx' ? 'Word' : 'PDF'} (.zip, {saySize(files.zipSize)})</ButtonLink>
      </div>
    </>
  )
}
