import { keepSeal } from '@sangkien/contract/outgoing'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { sayFault } from '../../../say/fault.ts'
import { FilePicker } from '../../../ui/FilePicker.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'

const [LEAST, MOST, USUAL] = [20, 60, 36] // millimetres

/** The picture of the seal, with the size measured on the seal itself: it is shown as large as it is. */
export function SealPicker({ onKept }: { onKept: () => void }) {
  const [diameter, setDiameter] = useState<number | null>(USUAL)
  const keep = useMutation({ mutationFn: (file: File) => call(keepSeal, { query: { diameter: diameter ?? USUAL }, file }), onSuccess: onKept })
  return (
    <>
      <NumberInput name="duong-kinh" label="Đường kính con dấu" unit="mm" decimals={0} min={LEAST} max={MOST} value={diameter} onChange={setDiameter} help="Đo trên con dấu thật của cơ quan." />
      <FilePicker name="con-dau" label="Hình con dấu màu đỏ" kinds="PNG nền trong" accept=".png" largest={limitOf({ upload: true })} busy={keep.isPending} error={keep.isError ? sayFault(keep.error).title : undefined} onPick={([file]) => file && keep.mutate(file)} />
    </>
  )
}
