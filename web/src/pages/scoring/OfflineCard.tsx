import { readInitiative } from '@sangkien/contract/initiative'
import { readRegulation } from '@sangkien/contract/regulation'
import { type MySheet, listMySheets, readScoreSheet } from '@sangkien/contract/scoring'
import { readMe } from '@sangkien/contract/session'
import { useMutation } from '@tanstack/react-query'
import { Download, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { addressOf } from '../../api/address-of.ts'
import { call } from '../../api/api.ts'
import type { Wire } from '../../api/wire.ts'
import { useMe } from '../../frame/me.ts'
import { forgetReplies, keepReply } from '../../offline/kept-replies.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { tell } from '../../ui/Toast.tsx'

/** Sheets opened before open without a network too; all of them at once before a journey, and none of them any more when asked. */
export function OfflineCard({ sheets }: { sheets: readonly Wire<MySheet>[] }) {
  const me = useMe()
  const [done, setDone] = useState(0)
  const toDo = sheets.filter(({ state, refusal }) => state !== 'handed_in' && refusal === null)
  const take = useMutation({
    mutationFn: async () => {
      setDone(0)
      const keep = (address: string, reply: unknown) => keepReply(me.person.id, address, reply)
      await keep(readMe.path, me)
      await keep(listMySheets.path, sheets)
      for (const { sittingId, initiativeId } of toDo) {
        const params = { sittingId, initiativeId }
        await keep(addressOf(readScoreSheet.path, { params }), await call(readScoreSheet, { params }))
        const dossier = await call(readInitiative, { params: { id: initiativeId } })
        await keep(addressOf(readInitiative.path, { params: { id: initiativeId } }), dossier)
        const regulation = { id: dossier.regulationId }
        await keep(addressOf(readRegulation.path, { params: regulation }), await call(readRegulation, { params: regulation }))
        setDone((before) => before + 1)
      }
    },
    onSuccess: () => tell(`Máy này đã giữ ${toDo.length} hồ sơ để chấm khi không có mạng`),
  })
  const clear = useMutation({ mutationFn: forgetReplies, onSuccess: () => tell('Đã xóa các hồ sơ giữ trên máy này') })
  const fault = take.error && sayFault(take.error)
  return (
    <Card title="Chấm khi không có mạng">
      <p>Hồ sơ bạn đã mở để chấm thì mở và điền lại được khi không có mạng; phiếu tự gửi khi có mạng. Hồ sơ giữ trên máy này bị xóa khi bạn đăng xuất; tệp minh chứng vẫn cần mạng.</p>
      <div className="row">
        {toDo.length > 0 && <Button icon={Download} busy={take.isPending} onClick={() => take.mutate()}>Tải {toDo.length} hồ sơ chưa gửi phiếu về máy này</Button>}
        <Button kind="quiet" icon={Trash2} busy={clear.isPending} onClick={() => clear.mutate()}>Xóa hồ sơ giữ trên máy này</Button>
        {take.isPending && <span role="status" className="figures">{done}/{toDo.length}</span>}
      </div>
      {fault && <Notice tone="error" live title={fault.title}>{fault.advice}</Notice>}
    </Card>
  )
}
