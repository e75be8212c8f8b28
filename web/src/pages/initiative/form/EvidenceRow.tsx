import { readEvidence, readInitiative, removeEvidence, renameEvidence } from '@sangkien/contract/initiative'
import { useMutation } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { call, fileAddress } from '../../../api/api.ts'
import { forget } from '../../../api/queries.ts'
import { sayFault } from '../../../say/fault.ts'
import { saySize } from '../../../say/number.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Choice.tsx'
import { ConfirmDialog } from '../../../ui/Dialog.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { tell } from '../../../ui/Toast.tsx'
import type { Initiative } from '../initiative.ts'
import { EvidencePicture } from '../view/EvidenceView.tsx'

/** One file: what it proves, saved on leaving the box; and taking it out, asked once. */
export function EvidenceRow({ id, piece }: { id: string; piece: Initiative['evidence'][number] }) {
  const params = { id, evidenceId: piece.id }
  const [title, setTitle] = useState(piece.title)
  const [confidential, setConfidential] = useState(piece.confidential)
  const [asking, setAsking] = useState(false)
  const rename = useMutation({ mutationFn: (marked: boolean) => call(renameEvidence, { params, body: { title: title.trim() || piece.title, confidential: marked } }), onSuccess: () => forget(readInitiative) })
  const remove = useMutation({ mutationFn: () => call(removeEvidence, { params }), onSuccess: async () => { setAsking(false); await forget(readInitiative); tell('Đã bỏ minh chứng') } })
  const leave = () => { if (title.trim() !== '' && title.trim() !== piece.title) rename.mutate(confidential) }
  return (
    <li className="evidence-row">
      <EvidencePicture id={id} piece={piece} />
      <div onBlur={leave}>
        <TextInput
          name={`evidence-${piece.id}`} label={`“${piece.name}” chứng minh điều gì`} maxLength={250} value={title} onChange={setTitle}
          error={rename.isError ? sayFault(rename.error).title : title.trim() === '' ? 'Ghi vài chữ để người đọc biết tệp này là gì.' : undefined}
        />
        <Checkbox name={`evidence-${piece.id}-kin`} label="Bảo mật" note="Chỉ tác giả, thường trực, Hội đồng xét hồ sơ và người ra quyết định thấy tệp này." checked={confidential} onChange={(marked) => { setConfidential(marked); rename.mutate(marked, { onError: () => setConfidential(piece.confidential) }) }} />
        <span className="soft small"><a href={fileAddress(readEvidence, { params })}>Mở tệp</a>, {saySize(piece.size)}</span>
      </div>
      <Button kind="quiet" icon={Trash2} onClick={() => setAsking(true)} aria-label={`Bỏ tệp ${piece.name}`}>Bỏ</Button>
      <ConfirmDialog open={asking} onClose={() => setAsking(false)} onConfirm={() => remove.mutate()} busy={remove.isPending} danger title="Bỏ minh chứng này?" verb="Bỏ minh chứng">
        “{piece.name}” không còn trong hồ sơ; các đồng tác giả cũng không thấy nữa.
        {remove.isError && <p role="alert"><strong>{sayFault(remove.error).title}</strong></p>}
      </ConfirmDialog>
    </li>
  )
}
