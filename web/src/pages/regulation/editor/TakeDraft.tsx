import { dropDraft, listRuleHistory, readDraft, takeDraft } from '@sangkien/contract/regulation-draft'
import { listRegulations } from '@sangkien/contract/regulation'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { forget } from '../../../api/queries.ts'
import type { Autosave } from '../../../draft/useAutosave.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button } from '../../../ui/Button.tsx'
import { DateInput } from '../../../ui/DateInput.tsx'
import { ConfirmDialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Card } from '../../../ui/Section.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { tell } from '../../../ui/Toast.tsx'

interface Props {
  readonly validFrom: string
  readonly onValidFrom: (day: string) => void
  /** Why the draft itself cannot be taken. */
  readonly reason: string | undefined
  readonly autosave: Autosave<RegulationPack>
}

/** From which day and by which act the draft becomes the next version. */
export function TakeDraft({ validFrom, onValidFrom, reason, autosave }: Props) {
  const [basis, setBasis] = useState('')
  const [dropping, setDropping] = useState(false)
  const router = useRouter()
  const leave = async (words: string) => { await forget(readDraft, listRegulations, listRuleHistory); tell(words); await router.navigate({ href: '/quan-tri/quy-che' }) }
  const take = useMutation({
    mutationFn: async () => (await autosave.flush()) ? call(takeDraft, { body: { version: autosave.rev(), validFrom, basis } }) : undefined,
    // What could not be saved is said by the line above the parts; nothing was taken.
    onSuccess: async (taken) => { if (taken) await leave('Đã đưa bản quy chế mới vào') },
  })
  const drop = useMutation({ mutationFn: () => call(dropDraft, {}), onSuccess: () => leave('Đã bỏ bản nháp') })
  const failed = take.error ?? drop.error
  const lacking = reason ?? (validFrom === '' ? 'Cần có ngày bắt đầu áp dụng.' : basis.trim().length < 5 ? 'Cần ghi văn bản ban hành.' : undefined)
  return (
    <Card title="Đưa vào áp dụng">
      {failed && <Notice tone="error" live title={sayFault(failed).title}>{sayFault(failed).advice}</Notice>}
      <div className="columns">
        <DateInput name="draftFrom" label="Áp dụng từ ngày" required value={validFrom} onChange={onValidFrom} />
        <TextInput name="draftBasis" label="Ban hành theo văn bản" required help="Ví dụ: Quyết định số 12/QĐ-VP ngày 20/11/2026." maxLength={300} value={basis} onChange={setBasis} />
      </div>
      <div className="row">
        <Button kind="danger" onClick={() => setDropping(true)}>Bỏ bản nháp</Button>
        <Button kind="primary" busy={take.isPending} reason={lacking} onClick={() => take.mutate()}>Đưa bản mới vào áp dụng</Button>
      </div>
      <ConfirmDialog open={dropping} onClose={() => setDropping(false)} onConfirm={() => drop.mutate()} busy={drop.isPending} danger title="Bỏ bản nháp này?" verb="Bỏ bản nháp">Mọi thay đổi trong bản nháp mất đi, kể cả của người cùng sửa. Bản đang áp dụng giữ nguyên.</ConfirmDialog>
    </Card>
  )
}
