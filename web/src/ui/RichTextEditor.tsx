import { lazy, Suspense } from 'react'
import { Field, type FieldFrame } from './Field.tsx'
import type { RichNode } from './RichTextView.tsx'
import { Skeleton } from './Skeleton.tsx'
import './rich-text.css'

const Editor = lazy(() => import('./RichTextEditing.tsx'))

export interface RichTextEditorProps<T extends RichNode> extends FieldFrame {
  readonly value: T
  readonly onChange: (value: T) => void
  /** Offers "Bảo mật đoạn này" on each paragraph. */
  readonly mayBeConfidential?: boolean | undefined
}

/** Text of a small set: paragraphs, two heights of heading, lists, tables, bold and italic. Fetched only when a page needs it. */
export function RichTextEditor<T extends RichNode>({ value, onChange, mayBeConfidential, ...frame }: RichTextEditorProps<T>) {
  return (
    <Field {...frame}>
      {(control) => (
        <Suspense fallback={<Skeleton lines={4} label="Đang mở ô soạn thảo…" />}>
          <Editor control={control} label={typeof frame.label === 'string' ? frame.label : 'Nội dung'} value={value} onChange={(changed) => onChange(changed as T)} mayBeConfidential={mayBeConfidential ?? false} />
        </Suspense>
      )}
    </Field>
  )
}
