import { endSigningCertificate, enterSigningCertificate, listSigners, listSigningCertificates } from '@sangkien/contract/outgoing'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { asks, queries } from '../../../api/queries.ts'
import { sayDayOf } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { FilePicker } from '../../../ui/FilePicker.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Card } from '../../../ui/Section.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'

const AGENCY = 'co-quan'
const list = asks(listSigningCertificates, {})

/** Whose certificate is whose, for the signing tool: what it brings back is held against these. They hold no key. */
export function CertificatesCard() {
  const { data: certificates = [] } = useQuery(list)
  const { data: signers = [] } = useQuery(asks(listSigners, {}))
  const [holder, setHolder] = useState(AGENCY)
  const keep = { onSuccess: (now: typeof certificates) => { queries.setQueryData(list.queryKey, now) } }
  const enter = useMutation({ mutationFn: (file: File) => call(enterSigningCertificate, { query: holder === AGENCY ? {} : { personId: holder }, file }), ...keep })
  const end = useMutation({ mutationFn: (id: string) => call(endSigningCertificate, { params: { id } }), ...keep })
  const fault = enter.isError ? sayFault(enter.error) : end.isError ? sayFault(end.error) : undefined
  return (
    <Card title="Chứng thư số dùng với công cụ ký">
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      {certificates.length === 0 && <p className="soft">Chưa ghi chứng thư số nào.</p>}
      <ul className="plain">
        {certificates.map(({ id, personName, subject, serial, registeredAt }) => (
          <li key={id} className="below">
            <strong>{personName ?? 'Cơ quan'}</strong> <span className="soft small">{subject}; số {serial}; ghi ngày {sayDayOf(registeredAt)}</span>
            <Button kind="quiet" busy={end.isPending && end.variables === id} onClick={() => end.mutate(id)} aria-label={`Ngừng dùng chứng thư số ${serial} của ${personName ?? 'cơ quan'}`}>Ngừng dùng</Button>
          </li>
        ))}
      </ul>
      <SelectInput name="nguoi-giu" label="Của ai" options={[{ value: AGENCY, label: 'Cơ quan' }, ...signers.map(({ id, name }) => ({ value: id, label: name }))]} value={holder} onChange={setHolder} />
      <FilePicker name="chung-thu" label="Tệp chứng thư số, không có khóa" kinds=".cer, .crt hoặc .pem" accept=".cer,.crt,.pem" largest={1024 * 1024} busy={enter.isPending} onPick={([file]) => file && enter.mutate(file)} />
    </Card>
  )
}
