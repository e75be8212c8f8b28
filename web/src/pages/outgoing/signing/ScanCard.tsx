import { bindScan, type readOutgoing, readScan } from '@sangkien/contract/outgoing'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call, fileAddress } from '../../../api/api.ts'
import type { Reply } from '../../../api/wire.ts'
import { sayInstant } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { sayScan, toneOfScan } from '../../../say/scan.ts'
import { StateBadge } from '../../../ui/Badge.tsx'
import { FilePicker } from '../../../ui/FilePicker.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Card } from '../../../ui/Section.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'

type OutgoingView = Reply<typeof readOutgoing>

/** The scan of the sheet that was signed by hand: what is bound, how it compares, and another for who keeps the records. */
export function ScanCard({ outgoing, onDone }: { outgoing: OutgoingView; onDone: (outgoing: OutgoingView) => void }) {
  const { id, scans, bindScan: mayBind } = outgoing
  const [reason, setReason] = useState('')
  const bind = useMutation({ mutationFn: (file: File) => call(bindScan, { params: { id }, query: { reason }, file }), onSuccess: (done) => { setReason(''); onDone(done) } })
  if (scans.length === 0 && mayBind !== null) return null
  const [last, ...earlier] = scans
  const fault = bind.isError ? sayFault(bind.error) : undefined
  return (
    <Card title="Bản quét văn bản đã ký">
      {last && (
        <>
          <p><a href={fileAddress(readScan, { params: { id } })}>{last.name}</a> <StateBadge tone={toneOfScan(last)}>{sayScan(last)}</StateBadge></p>
          {last.result === 'differs' && <Notice tone="warning" title="Chỗ khác đầu tiên">{last.wanted === '' ? `Bản quét có thêm: “${last.found}”.` : `Văn bản: “${last.wanted}”. Bản quét: “${last.found}”.`}</Notice>}
          <p className="soft small">{last.byName} gắn lúc {sayInstant(last.at)}; SHA-256 {last.sha256}.</p>
          {earlier.length > 0 && <ul className="plain small soft">{earlier.map(({ name, at }, before) => <li key={at}>Đã thay “{name}” ({sayInstant(at)}): {scans[before]!.reason}</li>)}</ul>}
        </>
      )}
      {mayBind === null && (
        <>
          {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
          {last && <TextInput name="ly-do-thay" label="Lý do thay bản quét" value={reason} onChange={setReason} maxLength={2000} />}
          {(!last || reason.trim() !== '') && <FilePicker name="ban-quet" label={last ? 'Bản quét mới' : 'Gắn bản quét'} kinds="PDF, JPG, PNG hoặc WebP" accept=".pdf,.jpg,.jpeg,.png,.webp" largest={limitOf({ upload: true })} help="PDF có lớp chữ được đối chiếu với văn bản." busy={bind.isPending} onPick={([file]) => file && bind.mutate(file)} />}
        </>
      )}
    </Card>
  )
}
