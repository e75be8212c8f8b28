import { keepSeal, listSeals } from '@sangkien/contract/outgoing'
import { limitOf } from '@sangkien/domain/evidence/limit-of'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../../api/api.ts'
import { asks, queries } from '../../../api/queries.ts'
import { sayFault } from '../../../say/fault.ts'
import { saySize } from '../../../say/number.ts'
import { Button } from '../../../ui/Button.tsx'
import { FilePicker } from '../../../ui/FilePicker.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'

const [LEAST, MOST, USUAL] = [20, 60, 36] // millimetres

/** The picture of the seal, seen as large as it will stand on paper before it is kept; the size is measured on the seal itself. */
export function SealPicker({ onKept }: { onKept?: () => void }) {
  const [diameter, setDiameter] = useState<number | null>(USUAL)
  const [file, setFile] = useState<File>()
  const shown = useAddressOf(file)
  const keep = useMutation({
    mutationFn: (chosen: File) => call(keepSeal, { query: { diameter: diameter ?? USUAL }, file: chosen }),
    onSuccess: (seals) => { queries.setQueryData(asks(listSeals, {}).queryKey, seals); setFile(undefined); onKept?.() },
  })
  const fits = diameter !== null && diameter >= LEAST && diameter <= MOST
  return (
    <>
      <NumberInput name="duong-kinh" label="Đường kính con dấu" unit="mm" decimals={0} min={LEAST} max={MOST} value={diameter} onChange={setDiameter} help="Đo trên con dấu thật của cơ quan." />
      <FilePicker name="con-dau" label="Hình con dấu màu đỏ" kinds="PNG nền trong" accept=".png" largest={limitOf({ upload: true })} chosen={file && `${file.name}, ${saySize(file.size)}`} error={keep.isError ? sayFault(keep.error).title : undefined} onPick={([picked]) => { keep.reset(); setFile(picked) }} />
      {file && shown && (
        <>
          <figure className="plain">
            <SealPicture src={shown} diameter={fits ? diameter : USUAL} says="Hình con dấu sẽ lưu" />
            <figcaption className="soft small">Cỡ thật khi in, đường kính {fits ? diameter : USUAL} mm. Kiểm tra hình và cỡ rồi mới lưu.</figcaption>
          </figure>
          <div className="row"><Button busy={keep.isPending} reason={fits ? undefined : `Đường kính từ ${LEAST} đến ${MOST} mm.`} onClick={() => keep.mutate(file)}>Lưu hình con dấu này</Button><Button kind="quiet" onClick={() => setFile(undefined)}>Bỏ chọn</Button></div>
        </>
      )}
    </>
  )
}

export const SealPicture = ({ src, diameter, says }: { src: string; diameter: number; says: string }) => <img src={src} alt={`${says}, đường kính ${diameter} mm`} style={{ width: `${diameter}mm`, height: 'auto' }} />

function useAddressOf(file: File | undefined): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!file) { setAddress(undefined); return undefined }
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return address
}
