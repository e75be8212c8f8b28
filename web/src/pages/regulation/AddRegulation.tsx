import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { addRegulation, listRegulations, listShippedPacks } from '@sangkien/contract/regulation'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { sayPackProblem } from '../../say/pack-problem.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { tell } from '../../ui/Toast.tsx'

/** A regulation from a pack that ships or from a JSON file: tried first, taken only when nothing in it contradicts itself. */
export function AddRegulation() {
  const { data: shipped } = useSuspenseQuery(asks(listShippedPacks, {}))
  const [chosen, setChosen] = useState<{ name: string; pack: RegulationPack }>()
  const [validFrom, setValidFrom] = useState('')
  const [unreadable, setUnreadable] = useState<string>()
  const send = useMutation({
    mutationFn: (dryRun: boolean) => call(addRegulation, { body: { pack: chosen!.pack, validFrom, dryRun } }),
    onSuccess: async ({ id }) => { if (id === null) return; setChosen(undefined); await forget(listRegulations); tell('Đã đưa bản quy chế vào') },
  })
  const read = async ([file]: readonly File[]) => {
    setUnreadable(undefined)
    send.reset()
    try {
      if (file) setChosen({ name: file.name, pack: JSON.parse(await file.text()) as RegulationPack })
    } catch {
      setUnreadable('Tệp này không phải JSON đúng cú pháp. Hãy mở bằng trình soạn thảo và kiểm tra dấu ngoặc, dấu phẩy.')
    }
  }
  const problems = send.data?.problems ?? []
  const lacking = chosen === undefined ? 'Cần chọn một bản quy chế.' : validFrom === '' ? 'Cần có ngày bắt đầu áp dụng.' : undefined
  return (
    <div className="stack reading">
      <SelectInput name="shipped" label="Bản có sẵn" empty="Chọn bản có sẵn, hoặc tải tệp lên" options={shipped.map(({ key, pack }) => ({ value: key, label: (pack as RegulationPack).name }))} value={shipped.find(({ pack }) => (pack as RegulationPack).name === chosen?.name)?.key ?? ''} onChange={(key) => { const found = shipped.find((one) => one.key === key); send.reset(); setChosen(found && { name: (found.pack as RegulationPack).name, pack: found.pack as RegulationPack }) }} />
      <FilePicker name="pack" label="Hoặc tệp JSON của cơ quan" kinds="JSON" accept=".json,application/json" largest={limitOf(addRegulation)} onPick={(files) => void read(files)} error={unreadable} help={chosen && `Đang chọn: ${chosen.name}`} />
      <DateInput name="packFrom" label="Áp dụng từ ngày" required value={validFrom} onChange={setValidFrom} />
      {send.isError && <Notice tone="error" live title={sayFault(send.error).title}>{sayFault(send.error).advice}</Notice>}
      {send.data && problems.length === 0 && send.data.id === null && <Notice tone="done" live title="Không có mâu thuẫn nào">Có thể đưa bản này vào.</Notice>}
      {problems.length > 0 && <Notice tone="error" live title={`Có ${problems.length} chỗ mâu thuẫn; chưa đưa gì vào`}><ul>{problems.map((problem) => <li key={`${problem.path} ${problem.code}`}><code>{problem.path === '' ? 'cả tệp' : problem.path}</code>: {sayPackProblem(problem)}</li>)}</ul></Notice>}
      <div className="row">
        <Button busy={send.isPending} reason={lacking} onClick={() => send.mutate(true)}>Kiểm tra thử</Button>
        <Button kind="primary" busy={send.isPending} reason={lacking} onClick={() => send.mutate(false)}>Đưa vào áp dụng</Button>
      </div>
    </div>
  )
}
