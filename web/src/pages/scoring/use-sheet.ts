import { handInSheet, listMySheets, reopenSheet, saveMarks } from '@sangkien/contract/scoring'
import { readHome } from '@sangkien/contract/home'
import { readMe } from '@sangkien/contract/session'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../api/api.ts'
import { faultOf } from '../../api/api-fault.ts'
import { forget } from '../../api/queries.ts'
import { useAutosave } from '../../draft/useAutosave.ts'
import { useMe } from '../../frame/me.ts'
import { sheetKey } from '../../offline/sheet-place.ts'
import { bodyOf, lookAgain, outboxOf, showSaved } from '../../offline/use-outbox.ts'
import { tell } from '../../ui/Toast.tsx'
import { nextWithoutNetwork } from './next-without-network.ts'
import { type Filled, filledIn, sameSheet, type SavedSheet, type SheetView } from './sheet.ts'

const paramsOf = ({ sittingId, initiativeId }: SheetView) => ({ sittingId, initiativeId })
const elsewhere = () => forget(listMySheets, readMe, readHome)

/** What I fill in, kept at every key and saved by itself; handing it in sends the last of it first, or waits for the network, and leads to the next. */
export function useSheet(sheet: SheetView) {
  const params = paramsOf(sheet)
  const { person } = useMe()
  const router = useRouter()
  const fault = useRef<unknown>(undefined)
  const saver = useAutosave<Filled>({
    key: sheetKey(params), baseRev: sheet.rev, sentByOthers: true,
    save: async (filled, rev) => {
      try {
        const saved = await call(saveMarks, { params, body: bodyOf(filled, rev) })
        showSaved(saved)
        void forget(listMySheets)
        setTimeout(lookAgain)
        return saved
      } catch (error) {
        // The reply to the same words was lost on its way: they are there.
        const there = faultOf(error)?.code === 'stale' ? (faultOf(error)!.fault.current as SavedSheet) : undefined
        if (there && there.handedInAt === null && sameSheet(sheet.scale, filled, filledIn(there))) return there
        fault.current = error
        throw error
      }
    },
  })
  const outbox = outboxOf(person.id)
  const [filled, setFilled] = useState<Filled>(saver.kept?.value ?? filledIn(sheet))
  const fill = (next: Filled) => { setFilled(next); saver.type(next) }
  const { flush, rev } = saver
  useEffect(() => outbox.open({ sittingId: sheet.sittingId, initiativeId: sheet.initiativeId }, { flush, rev }), [outbox, sheet.sittingId, sheet.initiativeId, flush, rev])

  const goTo = (next: string | null) => { if (next !== null) void router.navigate({ href: `/cham-diem/${sheet.sittingId}/${next}` }) }
  /** Handed in here: it goes by itself when the server can be reached. */
  const keepToSend = async () => {
    outbox.queue(params, sheet.title, saver.rev())
    tell('Phiếu đã lưu trên máy này, sẽ tự gửi khi có mạng')
    goTo(await nextWithoutNetwork(params, outbox.waiting()))
  }
  const handIn = useMutation({
    mutationFn: async () => {
      const noNetwork = (error: unknown) => faultOf(error)?.code === 'no_connection'
      if (!(await saver.flush())) {
        if (!noNetwork(fault.current)) throw fault.current
        return undefined
      }
      return call(handInSheet, { params, body: { rev: saver.rev() } }).catch((error: unknown) => { if (noNetwork(error)) return undefined; throw error })
    },
    onSuccess: async (saved) => {
      if (!saved) return keepToSend()
      showSaved(saved)
      tell('Đã gửi phiếu chấm')
      await elsewhere()
      if (saved.refusal === null) goTo(saved.nextInitiativeId)
    },
  })
  return { saver, filled, fill, setFilled, handIn }
}

/** Takes my sheet back while scoring is open. */
export const useReopen = (sheet: SheetView) =>
  useMutation({
    mutationFn: () => call(reopenSheet, { params: paramsOf(sheet) }),
    onSuccess: async (saved) => { showSaved(saved); tell('Đã lấy lại phiếu để sửa'); await elsewhere() },
  })
