import type { FileKind } from '@sangkien/domain/corpus/corpus-kind'
import { sourceLength } from '@sangkien/domain/corpus/refuse-source'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { fileKindOptions, sourceHelp } from './files-kind.ts'

interface Facts { readonly kind: FileKind; readonly source: string; readonly title: string; readonly year: number | null }

/** What somebody says of a document. */
export function FilesFacts({ typed: { kind, source, title, year }, put, titleHelp }: { typed: Facts; put: (change: Partial<Facts>) => void; titleHelp?: string }) {
  return (
    <>
      <SelectInput name="loai" label="Tài liệu này gồm" options={fileKindOptions} value={kind} onChange={(value) => put({ kind: value as FileKind })} />
      <TextInput name="nguon" label="Nguồn" required help={sourceHelp} maxLength={sourceLength.most} value={source} onChange={(value) => put({ source: value })} />
      <TextInput name="ten" label="Tên tài liệu" help={titleHelp} maxLength={500} value={title} onChange={(value) => put({ title: value })} />
      <div className="columns"><NumberInput name="nam" label="Năm" ungrouped decimals={0} min={1945} max={2100} value={year} onChange={(value) => put({ year: value })} help="Để biết tài liệu có trước hồ sơ nào." /></div>
    </>
  )
}
