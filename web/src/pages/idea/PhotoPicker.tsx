import { addIdeaPhoto } from '@sangkien/contract/idea'
import { useEffect, useState } from 'react'
import { filesFor } from '../../say/file-kind.ts'
import { Button } from '../../ui/Button.tsx'
import { FilePicker } from '../../ui/FilePicker.tsx'

/** One picture, shown before it is sent. */
export function PhotoPicker({ photo, onPick, label = 'Ảnh', busy }: { photo: File | undefined; onPick: (photo: File | undefined) => void; label?: string; busy?: boolean }) {
  const [shown, setShown] = useState<string>()
  useEffect(() => {
    if (!photo) { setShown(undefined); return }
    const address = URL.createObjectURL(photo)
    setShown(address)
    return () => URL.revokeObjectURL(address)
  }, [photo])
  if (photo && shown)
    return (
      <div className="row">
        <img className="idea-photo" src={shown} alt={`Ảnh đã chọn: ${photo.name}`} />
        <Button onClick={() => onPick(undefined)}>Bỏ ảnh này</Button>
      </div>
    )
  return <FilePicker label={label} {...filesFor(addIdeaPhoto, { onlyPictures: true })} busy={busy} onPick={([file]) => onPick(file)} />
}
