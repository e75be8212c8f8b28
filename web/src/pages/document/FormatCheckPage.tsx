import { checkFormat } from '@sangkien/contract/format-check'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { Page } from '../../frame/Page.tsx'
import { sayFault } from '../../say/fault.ts'
import { isPaperKind, paperKindOptions } from '../../say/paper-kind.ts'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Card } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { CheckResult } from './CheckResult.tsx'

/** Any paper checked against the rules of layout before it goes to be signed; nothing of it is kept. */
export default function FormatCheckPage() {
  const [kind, setKind] = useState('')
  const [file, setFile] = useState<File>()
  const check = useMutation({
    mutationFn: (asked: { readonly file: File; readonly kind: string }) => call(checkFormat, { query: isPaperKind(asked.kind) ? { kind: asked.kind } : {}, file: asked.file }),
  })
  const fault = check.isError ? sayFault(check.error) : undefined
  const pick = (picked: File) => { setFile(picked); check.mutate({ file: picked, kind }) }
  const choose = (chosen: string) => { setKind(chosen); if (file) check.mutate({ file, kind: chosen }) }
  return (
    <Page title="Kiểm tra thể thức" lead="Đối chiếu văn bản với quy định về thể thức và kỹ thuật trình bày (Nghị định 30/2020/NĐ-CP). Tệp chỉ được đọc để kiểm tra, không được lưu lại.">
      <div className="stack">
        <Card title="Chọn văn bản">
          <div className="stack">
            <SelectInput name="kind" label="Loại văn bản" empty="Tự nhận ra từ văn bản" options={paperKindOptions} value={kind} onChange={choose} />
            <FilePicker
              name="file" label="Tệp văn bản" kinds="Word (.docx) hoặc PDF" accept=".docx,.pdf" largest={limitOf({ upload: true })}
              busy={check.isPending} onPick={([picked]) => picked && pick(picked)} error={fault && `${fault.title}. ${fault.advice}`}
            />
          </div>
        </Card>
        {check.data && !check.isPending && <CheckResult check={check.data} />}
      </div>
    </Page>
  )
}
