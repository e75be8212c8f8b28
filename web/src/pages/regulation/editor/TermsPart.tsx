import { type Term, type TermKey, termKeys } from '@sangkien/domain/regulation/pack'
import { sayPackPath } from '../../../say/pack-path.ts'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { Card } from '../../../ui/Section.tsx'
import { BasisFields } from './BasisFields.tsx'
import type { Editing } from './editing.ts'
import { RoundsEditor } from './RoundsEditor.tsx'

const units = [{ value: 'years', label: 'năm' }, { value: 'months', label: 'tháng' }, { value: 'days', label: 'ngày' }, { value: 'working_days', label: 'ngày làm việc' }]

/** How long each term is, and where it stands. */
export function TermsPart({ pack, change, wrong }: Editing) {
  const put = (key: TermKey, part: Partial<Term>) => change({ terms: { ...pack.terms, [key]: { ...pack.terms[key], ...part } } })
  const terms = termKeys.map((key) => {
    const { count, unit, basis } = pack.terms[key]
    return (
      <Card key={key} title={sayPackPath(`terms.${key}`)}>
        <div className="columns">
          <NumberInput name={`terms.${key}.count`} label="Độ dài" decimals={0} value={count} error={wrong(`terms.${key}.count`)} onChange={(next) => { if (next !== null) put(key, { count: next }) }} />
          <SelectInput name={`terms.${key}.unit`} label="Tính theo" options={units} value={unit} onChange={(next) => put(key, { unit: next as Term['unit'] })} />
        </div>
        <BasisFields name={`terms.${key}.basis`} value={basis} onChange={(next) => put(key, { basis: next })} />
      </Card>
    )
  })
  return <>{terms}<Card title="Các đợt xét trong năm"><RoundsEditor rounds={pack.rounds ?? []} onChange={(rounds) => change({ rounds })} wrong={wrong} /></Card></>
}
