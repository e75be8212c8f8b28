import { addCorpusFile } from '@sangkien/contract/corpus-file'
import type { FileKind } from '@sangkien/domain/corpus/corpus-kind'
import { sourceLength } from '@sangkien/domain/corpus/refuse-source'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { tell } from '../../ui/Toast.tsx'
import { FilesFacts } from './FilesFacts.tsx'
import { forgetFiles } from './files.ts'

const nothing = { kind: 'outside' as FileKind, source: '', title: '', year: null as number | null }

/** One more document, with where it is from; what it is called is found in it when nobody says. */
export function FilesForm() {
  const [typed, setTyped] = useState(nothing)
  const [file, setFile] = useState<File>()
  const { kind, source, title, year } = typed
  const send = useMutation({
    mutationFn: (picked: File) => call(addCorpusFile, { query: { kind, source, title, ...(year !== null && { year }) }, file: picked }),
    // The next one is often of the same kind and from the same place.
    onSuccess: async () => { setFile(undefined); setTyped({ ...typed, title: '', year: null }); tell('Đã nhận tài liệu, đang đọc'); await forgetFiles() },
  })
  const fault = send.isError ? sayFault(send.error) : undefined
  const lacking = !file ? 'Chọn tệp.' : source.trim().length < sourceLength.least ? 'Ghi nguồn.' : undefined
  return (
    <form className="stack" action={() => { if (file && !lacking && !send.isPending) send.mutate(file) }} noValidate>
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
      {file && <p>Đã chọn: <strong>{file.name}</strong></p>}
      <FilePicker name="tep" label="Tệp" kinds="Word (.docx), PDF, ảnh PNG, JPEG hoặc WebP" accept=".docx,.pdf,.png,.jpg,.jpeg,.webp" largest={limitOf({ upload: true })} busy={send.isPending} onPick={([picked]) => setFile(picked)} help="Bản quét nên rõ, thẳng, từ 200 điểm/inch." />
      <FilesFacts typed={typed} put={(change) => setTyped({ ...typed, ...change })} titleHelp="Để trống thì lấy tên ghi ở trang đầu." />
      <div className="row"><Button kind="primary" type="submit" busy={send.isPending} reason={lacking}>Đưa tài liệu vào kho</Button></div>
    </form>
  )
}
