import { openCorpusFile, readCorpusFileAgain, removeCorpusFile } from '@sangkien/contract/corpus-file'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call, fileAddress } from '../../api/api.ts'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayRefusal } from '../../say/refusal.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type FileRow, fileStateWords, forgetFiles, sayPages, sayPoorPages } from './files.ts'
import { fileKindOptions } from './files-kind.ts'
import { FilesChange } from './FilesChange.tsx'

/** The documents: what each is, how far it is read, and the pages that were not read well. */
export function FilesTable({ rows }: { rows: readonly FileRow[] }) {
  const [changing, setChanging] = useState<FileRow>()
  const [removing, setRemoving] = useState<FileRow>()
  const again = useMutation({ mutationFn: (id: string) => call(readCorpusFileAgain, { params: { id } }), onSuccess: () => tell('Đang đọc lại'), onSettled: forgetFiles })
  const remove = useMutation({ mutationFn: (id: string) => call(removeCorpusFile, { params: { id } }), onSuccess: () => { setRemoving(undefined); tell('Đã bỏ tài liệu khỏi kho') }, onSettled: forgetFiles })
  return (
    <>
      {again.isError && <Notice tone="error" live title={sayFault(again.error).title}>{sayFault(again.error).advice}</Notice>}
      <Table
        caption="Tài liệu đã gửi" rows={rows} keyOf={({ id }) => id}
        columns={[
          {
            id: 'title', title: 'Tài liệu', wide: true, cell: (row) => (
              <><a href={fileAddress(openCorpusFile, { params: { id: row.id } })} download>{row.title || row.fileName}</a><br /><span className="soft small">{row.source}. {fileKindOptions.find(({ value }) => value === row.kind)?.label}{row.year === null ? '' : `, năm ${row.year}`}.</span></>
            ),
          },
          { id: 'who', title: 'Người gửi', cell: (row) => <>{row.addedBy}<br /><span className="soft small">{sayInstant(row.addedAt)}</span></> },
          { id: 'state', title: 'Tình trạng', cell: (row) => <Reading row={row} /> },
          {
            id: 'acts', title: 'Việc', cell: (row) => (
              <div className="row">
                <Button kind="quiet" aria-label={`Sửa thông tin ${row.title || row.fileName}`} onClick={() => setChanging(row)} reason={row.state === 'reading' ? 'Đợi đọc xong.' : undefined}>Sửa</Button>
                <Button kind="quiet" aria-label={`Đọc lại ${row.title || row.fileName}`} onClick={() => again.mutate(row.id)} reason={row.state === 'reading' ? 'Đang đọc.' : undefined}>Đọc lại</Button>
                <Button kind="quiet" aria-label={`Bỏ ${row.title || row.fileName}`} onClick={() => setRemoving(row)}>Bỏ</Button>
              </div>
            ),
          },
        ]}
      />
      {changing && <FilesChange file={changing} onClose={() => setChanging(undefined)} />}
      {removing && (
        <ConfirmDialog open onClose={() => setRemoving(undefined)} onConfirm={() => remove.mutate(removing.id)} busy={remove.isPending} danger title="Bỏ tài liệu khỏi kho?" verb="Bỏ khỏi kho">
          “{removing.title || removing.fileName}” không còn được so ở các lần đối chiếu sau. Các lần đã đối chiếu và kết luận đã ghi vẫn giữ nguyên.
          {remove.isError && <p role="alert"><strong>{sayFault(remove.error).title}</strong> {sayFault(remove.error).advice}</p>}
        </ConfirmDialog>
      )}
    </>
  )
}

function Reading({ row }: { row: FileRow }) {
  const [words, tone] = fileStateWords[row.state]
  if (row.state === 'reading') return <Progress label="Đang đọc" done={row.done} total={row.pages ?? undefined} />
  return (
    <>
      <StateBadge tone={tone}>{words}</StateBadge> <span className="soft small">{sayPages(row)}</span>
      {row.fault && <><br /><span className="small">{sayRefusal(row.fault)}</span></>}
      {row.poorPages.length > 0 && <><br /><span className="small">{sayPoorPages(row)}. Những trang này đọc chưa rõ: không thấy trùng không có nghĩa là không trùng.</span></>}
    </>
  )
}
