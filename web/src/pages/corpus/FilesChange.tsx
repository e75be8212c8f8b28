import { changeCorpusFile } from '@sangkien/contract/corpus-file'
import { sourceLength } from '@sangkien/domain/corpus/refuse-source'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { sayFault } from '../../say/fault.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { tell } from '../../ui/Toast.tsx'
import { FilesFacts } from './FilesFacts.tsx'
import { type FileRow, forgetFiles } from './files.ts'

/** Says otherwise what a document is. */
export function FilesChange({ file: { id, version, ...file }, onClose }: { file: FileRow; onClose: () => void }) {
  const [typed, setTyped] = useState({ kind: file.kind, source: file.source, title: file.title, year: file.year })
  const change = useMutation({ mutationFn: () => call(changeCorpusFile, { params: { id }, body: { ...typed, version } }), onSuccess: () => { onClose(); tell('Đã sửa thông tin tài liệu') }, onSettled: forgetFiles })
  return (
    <FormDialog
      open title="Sửa thông tin tài liệu" verb="Ghi thông tin" wide onClose={onClose} onSend={() => change.mutate()} busy={change.isPending} reason={typed.source.trim().length < sourceLength.least ? 'Ghi nguồn.' : undefined}
      fault={change.isError ? sayFault(change.error) : undefined}
    >
      <FilesFacts typed={typed} put={(some) => setTyped({ ...typed, ...some })} />
      <p className="soft small">Các lần đối chiếu sau hiện theo thông tin mới; các lần đã đối chiếu giữ nguyên.</p>
    </FormDialog>
  )
}
