import type { ReportSection } from '@sangkien/domain/regulation/pack'
import { emptyText, lengthOf, type RichText } from '@sangkien/domain/text/rich-text'
import { sayNumber } from '../../../say/number.ts'
import { RichTextEditor } from '../../../ui/RichTextEditor.tsx'
import { RichTextView } from '../../../ui/RichTextView.tsx'
import { dossierOf } from '../initiative.ts'
import { FieldShell } from './FieldShell.tsx'
import { useFieldWords, useForm, useIsOpen } from './form-context.ts'
import { joinTexts } from './join-texts.ts'
import { Locked } from './Locked.tsx'
import { useDossierField } from './use-dossier-field.ts'

/** One section of the report, as the regulation has it. */
export function SectionField({ section }: { section: ReportSection }) {
  const { initiative } = useForm()
  const field = `sections.${section.key}` as const
  const text = dossierOf(initiative).sections[section.key] ?? emptyText
  const { label } = useFieldWords(field)
  return useIsOpen(field) ? <Writing section={section} written={text} /> : <Locked label={label}>{lengthOf(text) > 0 && <RichTextView doc={text} />}</Locked>
}

function Writing({ section, written }: { section: ReportSection; written: RichText }) {
  const field = `sections.${section.key}` as const
  const hand = useDossierField<RichText>(field, written)
  const found = lengthOf(hand.value)
  const near = found > section.maxChars * 0.8
  const { minChars, maxChars } = section
  return (
    <FieldShell field={field} hand={hand} join={joinTexts}>
      <RichTextEditor name={field} {...useFieldWords(field)} help={section.help} required={section.required} value={hand.value} onChange={hand.onChange} mayBeConfidential={section.confidentialAllowed} />
      {(near || found < minChars) && <p className="soft small figures dossier-count">{sayNumber(found, 0)} ký tự{near ? `, nhiều nhất ${sayNumber(maxChars, 0)}` : `, ít nhất ${sayNumber(minChars, 0)}`}</p>}
    </FieldShell>
  )
}
