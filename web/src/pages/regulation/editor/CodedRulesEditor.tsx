import { agencyRules, basis } from '@sangkien/domain/regulation/basis'
import type { CodedRule } from '@sangkien/domain/regulation/pack'
import { TextInput } from '../../../ui/TextInput.tsx'
import { BasisFields } from './BasisFields.tsx'
import { type Editing, freshCode } from './editing.ts'
import { ListEditor } from './ListEditor.tsx'

interface Props<T extends CodedRule> {
  readonly title: string
  readonly path: string
  readonly rules: readonly T[]
  readonly onChange: (rules: readonly T[]) => void
  readonly wrong: Editing['wrong']
  /** "Thêm lý do"; absent where the law names every one. */
  readonly verb?: string
  /** What a new one has besides its code, words and article. */
  readonly more: Omit<T, keyof CodedRule>
}

/** Conditions, tests, reasons, grounds: each with its words and its article. Dossiers refer to them by code, which stays. */
export function CodedRulesEditor<T extends CodedRule & { readonly help?: string }>({ title, path, rules, onChange, wrong, verb, more }: Props<T>) {
  const make = () => ({ ...more, code: freshCode(rules.map(({ code }) => code)), label: '', basis: basis(agencyRules, '', 'design') }) as T
  return (
    <ListEditor title={title} path={path} list={rules} onChange={onChange} nameOf={({ label }) => label} keyOf={({ code }) => code} wrong={wrong} add={verb === undefined ? undefined : { verb, make }}>
      {(one, put) => (
        <>
          <TextInput name={`${path}.${one.code}.label`} label="Nội dung" lines={2} maxLength={500} value={one.label} onChange={(label) => put({ ...one, label })} />
          {one.help !== undefined && <TextInput name={`${path}.${one.code}.help`} label="Hướng dẫn" lines={2} maxLength={1000} value={one.help} onChange={(help) => put({ ...one, help })} />}
          <BasisFields name={`${path}.${one.code}.basis`} value={one.basis} onChange={(next) => put({ ...one, basis: next })} />
        </>
      )}
    </ListEditor>
  )
}
