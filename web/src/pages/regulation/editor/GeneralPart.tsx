import { listLegalBases } from '@sangkien/contract/legal-basis'
import { codeOf } from '@sangkien/domain/regulation/pack-basis'
import { useSuspenseQuery } from '@tanstack/react-query'
import { asks } from '../../../api/queries.ts'
import { Card } from '../../../ui/Section.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { Editing } from './editing.ts'
import { ListEditor } from './ListEditor.tsx'

/** What the regulation is called, and which papers of the register its decisions cite, in their order. */
export function GeneralPart({ pack, change, wrong }: Editing) {
  const { data } = useSuspenseQuery(asks(listLegalBases, {}))
  const chosen = pack.legalBases.map(codeOf)
  const titles = new Map([...pack.legalBases.map((one) => [codeOf(one), typeof one === 'string' ? one : one.title] as const), ...data.map(({ entry }) => [entry.code, entry.title] as const)])
  const papers = [...titles].map(([value, label]) => ({ value, label }))
  const next = papers.find(({ value }) => !chosen.includes(value)) ?? papers[0]
  const error = [wrong('legalBases'), ...chosen.map((_code, at) => wrong(`legalBases[${at}]`))].filter(Boolean).join(' ')
  return (
    <>
      <Card title="Tên quy chế"><TextInput name="name" label="Tên quy chế" maxLength={300} value={pack.name} onChange={(name) => change({ name })} /></Card>
      <Card title="Căn cứ ghi trong quyết định">
        <p className="soft">Theo thứ tự ghi. Hệ thống chỉ ghi văn bản còn hiệu lực vào ngày của quyết định nên có thể để cả văn bản cũ và văn bản thay thế. <a href="/quan-tri/can-cu">Mở danh mục căn cứ pháp lý</a></p>
        <ListEditor title="Các căn cứ" path="legalBases" list={pack.legalBases} onChange={(legalBases) => change({ legalBases })} nameOf={(one) => titles.get(codeOf(one)) ?? codeOf(one)} keyOf={(_one, at) => String(at)} wrong={wrong} error={error || undefined} add={next && { verb: 'Thêm căn cứ', make: () => next.value }}>
          {(one, put, at) => <SelectInput name={`legalBases.${codeOf(one)}`} label="Văn bản" options={papers.filter(({ value }) => value === codeOf(one) || !chosen.includes(value))} value={codeOf(one)} error={wrong(`legalBases[${at}]`)} onChange={(code) => put(code)} />}
        </ListEditor>
      </Card>
    </>
  )
}
