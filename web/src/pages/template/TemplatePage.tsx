import { applyTemplate, listTemplates, readBuiltInTemplate, readTemplate, tryTemplateFile } from '@sangkien/contract/template'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { call, fileAddress } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { oneOf, useAddress, useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayDay } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { tell } from '../../ui/Toast.tsx'
import { AdminTabs } from '../people/AdminTabs.tsx'
import { ApplyDialog, type Applying } from './ApplyDialog.tsx'
import { SideBySide } from './SideBySide.tsx'
import { oneOfKeys } from './template-key.ts'
import { TrialResult } from './TrialResult.tsx'
import { VersionsTable } from './VersionsTable.tsx'

/** Bytes a template may have: the server takes no larger one. */
const largest = 2 * 1024 * 1024

/** One template: taken away, sent back, tried beside the one in use, taken into force and gone back from. */
export default function TemplatePage() {
  const kind = oneOfKeys(useParam('kind'))
  const { data } = useSuspenseQuery(asks(readTemplate, { params: { kind } }))
  const address = useAddress((raw) => ({ xem: oneOf(raw, 'xem') }))
  const [applying, setApplying] = useState<Applying>()
  const trial = useMutation({ mutationFn: (file: File) => call(tryTemplateFile, { params: { kind }, file }) })
  const apply = useMutation({
    mutationFn: ({ fileId, from, note }: Applying) => call(applyTemplate, { params: { kind }, body: { fileId, from, note } }),
    onSuccess: async (_saved, { from }) => { setApplying(undefined); trial.reset(); await forget(readTemplate, listTemplates); tell(`Mẫu được áp dụng từ ngày ${sayDay(from)}`) },
  })
  const begin = (next: Omit<Applying, 'from' | 'note'>) => { apply.reset(); setApplying({ ...next, from: data.today, note: '' }) }
  const fault = trial.isError ? sayFault(trial.error) : undefined
  const present = data.inForce?.fileId ?? null
  const shown = data.versions.find(({ version }) => String(version) === address.search.xem)
  return (
    <Page title={data.name} wide back={{ href: '/quan-tri/mau', label: 'Mẫu văn bản' }} lead={sayUse(data)}>
      <AdminTabs />
      <div className="stack loose">
        <Card title="Lấy mẫu để sửa">
          <div className="stack">
            <p>Tải mẫu về, sửa chữ và cách trình bày trong Word. Giữ nguyên các trường trong dấu ngoặc nhọn như {'{numberLine}'}: hệ thống điền nội dung vào đó. <a href={`/quan-tri/mau/${kind}/truong`}>Xem các trường dùng được trong mẫu này</a>.</p>
            <div className="row">
              <ButtonLink icon={FileDown} href={fileAddress(readBuiltInTemplate, { params: { kind } })}>Tải mẫu có sẵn</ButtonLink>
            </div>
          </div>
        </Card>
        {!data.mayChange && <Notice tone="info" title="Bạn xem được mẫu, không tải mẫu lên">Văn thư hoặc Thường trực Hội đồng tải mẫu đã sửa lên, thử và cho áp dụng.</Notice>}
        {data.mayChange && (
          <Card title="Thử mẫu đã sửa">
            <FilePicker name="template" label="Tệp mẫu" kinds="Word (.docx)" accept=".docx" largest={largest} busy={trial.isPending} onPick={([file]) => file && trial.mutate(file)} error={fault && `${fault.title}. ${fault.advice}`} help="Mẫu được điền thử với dữ liệu dài nhất và kiểm tra thể thức, chưa áp dụng ngay." />
          </Card>
        )}
        {trial.data && !trial.isPending && (
          <>
            <TrialResult trial={trial.data} onApply={(fileId) => begin({ fileId, what: trial.data.fileName })} />
            {trial.data.fileId !== null && <SideBySide kind={kind} left={{ title: 'Mẫu đang dùng', fileId: present }} right={{ title: 'Mẫu vừa tải lên', fileId: trial.data.fileId }} />}
          </>
        )}
        <Card title="Các bản đã áp dụng">
          <VersionsTable template={data} hrefOf={(version) => address.href({ xem: String(version) })} onReturn={begin} />
        </Card>
        {shown && <SideBySide kind={kind} left={{ title: 'Mẫu đang dùng', fileId: present }} right={{ title: shown.fileId === null ? 'Mẫu có sẵn' : `Bản ${shown.version}`, fileId: shown.fileId }} />}
      </div>
      {applying && <ApplyDialog applying={applying} today={data.today} onChange={setApplying} onClose={() => setApplying(undefined)} onSend={() => apply.mutate(applying)} busy={apply.isPending} fault={apply.isError ? sayFault(apply.error) : undefined} />}
    </Page>
  )
}

function sayUse({ inForce, next }: { readonly inForce: { readonly version: number; readonly fileId: string | null; readonly validFrom: string } | null; readonly next: { readonly version: number; readonly fileId: string | null; readonly validFrom: string } | null }): string {
  const now = inForce === null || inForce.fileId === null ? 'Đang dùng mẫu có sẵn.' : `Đang dùng mẫu của cơ quan, bản ${inForce.version}, từ ngày ${sayDay(inForce.validFrom)}.`
  return next === null ? now : `${now} Từ ngày ${sayDay(next.validFrom)} dùng ${next.fileId === null ? 'lại mẫu có sẵn' : `bản ${next.version}`}.`
}
