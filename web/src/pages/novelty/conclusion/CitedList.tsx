import { X } from 'lucide-react'
import { Button } from '../../../ui/Button.tsx'
import { FieldError, fieldId } from '../../../ui/Field.tsx'
import type { Cited } from './cited.ts'

interface CitedListProps { readonly cited: readonly Cited[]; readonly error?: string | undefined; readonly onRemove: (one: Cited) => void }

/** The sources and passages the conclusion rests on, taken with "Lấy làm căn cứ". */
export function CitedList({ cited, error, onRemove }: CitedListProps) {
  return (
    <div id={fieldId('can-cu')} tabIndex={-1} className={`field ${error ? 'wrong' : ''}`} role="group" aria-labelledby="ten-can-cu">
      <span id="ten-can-cu" className="field-label">Căn cứ</span>
      <span className="field-help">Nguồn và đoạn bạn đã bấm “Lấy làm căn cứ”. Kết luận “Không trùng” không cần căn cứ.</span>
      {cited.length === 0
        ? <p className="soft">Chưa chọn căn cứ nào.</p>
        : (
            <ul className="plain cited">
              {cited.map((one) => (
                <li key={`${one.textId} ${one.span?.join() ?? ''}`}>
                  <CitedWords of={one} />
                  <Button kind="quiet" icon={X} aria-label={`Bỏ căn cứ: ${one.passage ?? one.title}`} onClick={() => onRemove(one)}>Bỏ</Button>
                </li>
              ))}
            </ul>
          )}
      {error && <FieldError id="can-cu-loi">{error}</FieldError>}
    </div>
  )
}

export const CitedWords = ({ of: { title, passage } }: { of: Pick<Cited, 'title' | 'passage'> }) => (
  <span>{title}{passage !== null && <span className="excluded-words below">“{passage}”</span>}</span>
)
