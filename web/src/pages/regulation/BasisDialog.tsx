import type { Evidence } from '@sangkien/domain/regulation/basis'
import type { LegalBasis } from '@sangkien/domain/regulation/legal-basis'
import { evidenceOptions } from '../../say/evidence.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { type BasisTyped, lackingIn } from './basis-typed.ts'

interface Props {
  readonly typed: BasisTyped
  readonly onChange: (typed: BasisTyped) => void
  readonly others: readonly LegalBasis[]
  readonly onClose: () => void
  readonly onSend: () => void
  readonly busy: boolean
  readonly fault: { readonly title: string; readonly advice: string } | undefined
}

/** One entry of the register: what it is, since when, and what took its place. */
export function BasisDialog({ typed, onChange, others, ...dialog }: Props) {
  const put = <K extends keyof BasisTyped>(part: K) => (value: BasisTyped[K]) => onChange({ ...typed, [part]: value })
  const papers = others.map(({ code, number, title }) => ({ value: code, label: `${number} ${title}`.slice(0, 90) }))
  const amend = (at: number, change: Partial<{ code: string; on: string }>) => put('amendedBy')(typed.amendedBy.map((one, here) => (here === at ? { ...one, ...change } : one)))
  return (
    <FormDialog open wide title={typed.id === undefined ? 'Thêm văn bản' : 'Sửa văn bản'} verb="Lưu văn bản" reason={lackingIn(typed)} {...dialog}>
      <div className="columns">
        <TextInput name="number" label="Số, ký hiệu" help="Như quy định dẫn chiếu, ví dụ 13/2012/NĐ-CP." maxLength={60} value={typed.number} onChange={put('number')} />
        {typed.id === undefined && <TextInput name="code" label="Mã" required help="Quy chế dẫn chiếu bằng mã này, ví dụ decree_13_2012." maxLength={60} value={typed.code} onChange={put('code')} />}
        <TextInput name="issuer" label="Cơ quan ban hành" maxLength={200} value={typed.issuer} onChange={put('issuer')} />
      </div>
      <TextInput name="title" label="Ghi ở phần căn cứ" required lines={3} maxLength={600} value={typed.title} onChange={put('title')} />
      <div className="columns">
        <DateInput name="issuedOn" label="Ngày ban hành" value={typed.issuedOn} onChange={put('issuedOn')} />
        <DateInput name="validFrom" label="Có hiệu lực từ ngày" value={typed.validFrom} onChange={put('validFrom')} />
        <DateInput name="validTo" label="Hết hiệu lực sau ngày" value={typed.validTo} onChange={put('validTo')} />
      </div>
      <div className="columns">
        <SelectInput name="replacedBy" label="Được thay thế bởi" empty="Chưa bị thay thế" options={papers} value={typed.replacedBy.code} onChange={(code) => put('replacedBy')({ ...typed.replacedBy, code })} />
        {typed.replacedBy.code !== '' && <DateInput name="replacedOn" label="Thay thế từ ngày" required value={typed.replacedBy.on} onChange={(on) => put('replacedBy')({ ...typed.replacedBy, on })} />}
      </div>
      {typed.amendedBy.map((one, at) => (
        <div key={at} className="columns">
          <SelectInput name={`amendedBy.${at}`} label={`Được sửa đổi bởi (${at + 1})`} empty="Bỏ dòng này" options={papers} value={one.code} onChange={(code) => amend(at, { code })} />
          <DateInput name={`amendedOn.${at}`} label={`Sửa đổi từ ngày (${at + 1})`} value={one.on} onChange={(on) => amend(at, { on })} />
        </div>
      ))}
      <div className="row"><Button onClick={() => put('amendedBy')([...typed.amendedBy, { code: '', on: '' }])}>Thêm văn bản sửa đổi</Button></div>
      <DateInput name="receivedBefore" label="Hồ sơ nhận trước ngày này tiếp tục theo văn bản cũ" help="Điều khoản chuyển tiếp, nếu văn bản này thay thế hoặc sửa đổi văn bản khác." value={typed.receivedBefore} onChange={put('receivedBefore')} />
      {typed.receivedBefore !== '' && <Checkbox label="Trừ khi văn bản này có lợi hơn cho hồ sơ" checked={typed.unlessMoreFavourable} onChange={put('unlessMoreFavourable')} />}
      <SelectInput name="evidence" label="Mức độ chắc chắn" options={evidenceOptions} value={typed.evidence} onChange={(value) => put('evidence')(value as Evidence)} />
    </FormDialog>
  )
}
