import { listLegalBases } from '@sangkien/contract/legal-basis'
import { codeOf } from '@sangkien/domain/regulation/pack-basis'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../../api/queries.ts'
import { CheckboxGroup } from '../../../ui/Choice.tsx'
import { Card } from '../../../ui/Section.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { Editing } from './editing.ts'

/** What the regulation is called, and which papers of the register its decisions cite. */
export function GeneralPart({ pack, change, wrong }: Editing) {
  const { data } = useSuspenseQuery(asks(listLegalBases, {}))
  const carried = new Map(pack.legalBases.map((one) => [codeOf(one), one]))
  const papers = data.map(({ entry, over }) => ({ value: entry.code, label: entry.title, ...(over && { note: 'Đã hết hiệu lực: chỉ ghi trong quyết định của ngày còn hiệu lực.' }) }))
  const brought = [...carried].filter(([code]) => !papers.some(({ value }) => value === code)).map(([code, one]) => ({ value: code, label: typeof one === 'string' ? code : one.title }))
  const unknown = pack.legalBases.flatMap((_one, at) => wrong(`legalBases[${at}]`) ?? [])
  return (
    <>
      <Card title="Tên quy chế"><TextInput name="name" label="Tên quy chế" maxLength={300} value={pack.name} onChange={(name) => change({ name })} /></Card>
      <Card title="Căn cứ ghi trong quyết định">
        <CheckboxGroup name="legalBases" label="Chọn từ danh mục căn cứ pháp lý" help="Hệ thống chỉ ghi văn bản còn hiệu lực vào ngày của quyết định." options={[...papers, ...brought]} values={[...carried.keys()]} error={[wrong('legalBases'), ...unknown].filter(Boolean).join(' ') || undefined} onChange={(codes) => change({ legalBases: codes.map((code) => carried.get(code) ?? code) })} />
      </Card>
    </>
  )
}
