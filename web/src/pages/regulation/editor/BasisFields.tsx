import type { Basis, Evidence } from '@sangkien/domain/regulation/basis'
import { evidenceOptions } from '../../../say/evidence.ts'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'

/** Where a rule stands: the paper, its article, and how well that is known. */
export function BasisFields({ name, of = '', value, onChange }: { name: string; /** Of which rule, where a group has several. */ of?: string; value: Basis; onChange: (value: Basis) => void }) {
  const what = of === '' ? '' : ` (${of})`
  return (
    <div className="columns">
      <TextInput name={`${name}.paper`} label={`Căn cứ${what}`} maxLength={200} value={value.paper} onChange={(paper) => onChange({ ...value, paper })} />
      <TextInput name={`${name}.article`} label={`Điều khoản${what}`} maxLength={200} value={value.article} onChange={(article) => onChange({ ...value, article })} />
      <SelectInput name={`${name}.evidence`} label={`Mức độ chắc chắn${what}`} options={evidenceOptions} value={value.evidence} onChange={(evidence) => onChange({ ...value, evidence: evidence as Evidence })} />
    </div>
  )
}
