import type { NoveltyAnswer } from '@sangkien/domain/initiative/dossier'
import { sayBasis } from '../../../say/basis.ts'
import { RadioGroup } from '../../../ui/Choice.tsx'
import { FieldError, fieldId } from '../../../ui/Field.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { dossierOf } from '../initiative.ts'
import { NoveltyView } from '../view/NoveltyView.tsx'
import { FieldShell } from './FieldShell.tsx'
import { useFieldWords, useForm, useIsOpen } from './form-context.ts'
import { Locked } from './Locked.tsx'
import { useDossierField } from './use-dossier-field.ts'

const unanswered: NoveltyAnswer = { answer: null, note: '' }

/** The tests of novelty of the regulation, answered by the authors themselves. A "no" bars nothing; it says why one files all the same. */
export function NoveltyField() {
  const { initiative, pack } = useForm()
  const { label } = useFieldWords('noveltySelfCheck')
  const { noveltySelfCheck } = dossierOf(initiative)
  return useIsOpen('noveltySelfCheck') ? <Writing written={noveltySelfCheck} /> : <Locked label={label}><NoveltyView answers={noveltySelfCheck} tests={pack.noveltyTests} /></Locked>
}

function Writing({ written }: { written: readonly NoveltyAnswer[] }) {
  const { pack: { noveltyTests } } = useForm()
  const hand = useDossierField<readonly NoveltyAnswer[]>('noveltySelfCheck', written)
  const { error } = useFieldWords('noveltySelfCheck')
  const put = (at: number, change: Partial<NoveltyAnswer>) => hand.onChange(noveltyTests.map((_test, place) => ({ ...(hand.value[place] ?? unanswered), ...(place === at && change) })))
  return (
    <FieldShell field="noveltySelfCheck" hand={hand}>
      <div id={fieldId('noveltySelfCheck')} tabIndex={-1} className="stack">
        {noveltyTests.map(({ code, label, help, basis }, at) => {
          const { answer, note } = hand.value[at] ?? unanswered
          return (
            <div key={code} className="stack tight">
              <RadioGroup
                name={`noveltySelfCheck-${at}`} label={`${at + 1}. ${label}`} help={<>{help}{sayBasis(basis)}</>} across required value={answer ?? ''}
                onChange={(value) => put(at, { answer: value === 'yes' ? 'yes' : 'no' })} options={[{ value: 'yes', label: 'Đúng' }, { value: 'no', label: 'Không, hoặc chưa chắc' }]}
              />
              {(answer === 'no' || note !== '') && (
                <div className="indented"><TextInput name={`noveltySelfCheck-${at}-note`} label={`Câu ${at + 1}: vì sao bạn vẫn đề nghị xét`} lines={2} maxLength={2000} value={note} onChange={(words) => put(at, { note: words })} required={answer === 'no'} /></div>
              )}
            </div>
          )
        })}
        {error && <FieldError id={`${fieldId('noveltySelfCheck')}-loi`}>{error}</FieldError>}
      </div>
    </FieldShell>
  )
}
