import { handInSheet, listMySheets, readScoreSheet, reopenSheet, saveMarks } from '@sangkien/contract/scoring'
import { readHome } from '@sangkien/contract/home'
import { readMe } from '@sangkien/contract/session'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget, queries } from '../../api/queries.ts'
import { useAutosave } from '../../draft/useAutosave.ts'
import { tell } from '../../ui/Toast.tsx'
import type { Filled, SheetView } from './sheet.ts'

const paramsOf = ({ sittingId, initiativeId }: SheetView) => ({ sittingId, initiativeId })
const show = (sheet: SheetView) => queries.setQueryData(asks(readScoreSheet, { params: paramsOf(sheet) }).queryKey, sheet)
const elsewhere = () => forget(listMySheets, readMe, readHome)

/** What I fill in, kept at every key and saved by itself; handing it in sends the last of it first. */
export function useSheet(sheet: SheetView) {
  const params = paramsOf(sheet)
  const saver = useAutosave<Filled>({
    key: `phieu-cham/${sheet.sittingId}/${sheet.initiativeId}`, baseRev: sheet.rev,
    save: async (filled, rev) => {
      const saved = await call(saveMarks, { params, body: { rev, marks: { ...filled.marks }, remark: filled.remark } })
      show(saved)
      void forget(listMySheets)
      return saved
    },
  })
  const [filled, setFilled] = useState<Filled>(saver.kept?.value ?? { marks: sheet.marks, remark: sheet.remark })
  const fill = (next: Filled) => { setFilled(next); saver.type(next) }
  const handIn = useMutation({
    mutationFn: async () => { await saver.flush(); return call(handInSheet, { params, body: { rev: saver.rev() } }) },
    onSuccess: async (saved) => { show(saved); tell('Đã gửi phiếu chấm'); await elsewhere() },
  })
  return { saver, filled, fill, setFilled, handIn }
}

/** Takes my sheet back while scoring is open. */
export const useReopen = (sheet: SheetView) =>
  useMutation({
    mutationFn: () => call(reopenSheet, { params: paramsOf(sheet) }),
    onSuccess: async (saved) => { show(saved); tell('Đã lấy lại phiếu để sửa'); await elsewhere() },
  })
