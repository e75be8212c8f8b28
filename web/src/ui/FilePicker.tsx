import { Paperclip } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Field, type FieldFrame } from './Field.tsx'
import { writeSize } from './number-text.ts'
import './file-picker.css'

interface FilePickerProps extends FieldFrame {
  readonly onPick: (files: readonly File[]) => void
  /** What may be chosen, in words: "Word, PDF, ảnh JPG hoặc PNG". */
  readonly kinds: string
  /** The same for the browser: ".docx,.pdf,.jpg,.png". */
  readonly accept: string
  /** Most bytes of one file, as its door takes them; said in the field so that nobody finds out afterwards. */
  readonly largest: number
  readonly many?: boolean | undefined
  readonly busy?: boolean | undefined
  /** The file chosen so far, when it is sent with the rest of a form. */
  readonly chosen?: string | undefined
}

/** Files by a button or by dropping them; too large ones are named and not sent. */
export function FilePicker({ onPick, kinds, accept, largest, many, busy, chosen, help, error, ...frame }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  const most = writeSize(largest)
  const [over, setOver] = useState(false)
  const [tooLarge, setTooLarge] = useState<string>()
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, many ? undefined : 1)
    const large = files.filter(({ size }) => size > largest)
    setTooLarge(large.length === 0 ? undefined : `${large.map(({ name }) => `“${name}”`).join(', ')} lớn hơn ${most} nên không tải lên. Hãy nén ảnh hoặc tách tệp.`)
    const fit = files.filter(({ size }) => size <= largest)
    if (fit.length > 0) onPick(fit)
    if (input.current) input.current.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!busy) take(event.dataTransfer.files)
  }
  return (
    <Field {...frame} error={error ?? tooLarge} help={<>{help} {kinds}; {many ? 'mỗi tệp ' : ''}không quá {most}.</>}>
      {({ required: _required, ...control }) => (
        <div className={`file-picker ${over ? 'over' : ''}`} onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
          <input {...control} ref={input} type="file" className="unseen" accept={accept} multiple={many} onChange={(event) => take(event.target.files)} />
          <Button icon={Paperclip} busy={busy} tabIndex={-1} aria-hidden onClick={() => input.current?.click()}>{busy ? 'Đang tải lên…' : chosen === undefined ? 'Chọn tệp' : 'Chọn tệp khác'}</Button>
          {chosen === undefined ? <span className="soft small">hoặc kéo tệp vào đây</span> : <span role="status">Đã chọn: <strong>{chosen}</strong></span>}
        </div>
      )}
    </Field>
  )
}
