import { listCorpusTexts } from '@sangkien/contract/corpus'
import { textKinds } from '@sangkien/domain/novelty/text-kind'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { asks } from '../../../api/queries.ts'
import type { Reply } from '../../../api/wire.ts'
import type { Address } from '../../../frame/address.ts'
import { pagingLinks } from '../../../frame/keyset.ts'
import { sayDayOf } from '../../../say/day.ts'
import { sayNumber } from '../../../say/number.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Paging } from '../../../ui/Paging.tsx'
import { SearchWords } from '../../../ui/SearchWords.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { Table } from '../../../ui/Table.tsx'
import { sayKindAlone } from '../corpus.ts'
import { type CorpusSearch, queryOf } from '../corpus-address.ts'
import { RemoveText } from './RemoveText.tsx'

export type Text = Reply<typeof listCorpusTexts>['rows'][number]

/** The texts of the corpus, the newest first. */
export function TextList({ address }: { address: Address<CorpusSearch> }) {
  const search = useDeferredValue(address.search)
  const { data } = useSuspenseQuery(asks(listCorpusTexts, { query: queryOf(search) }))
  const [removing, setRemoving] = useState<Text>()
  const narrowed = search.q !== '' || search.loai !== ''
  return (
    <>
      <div className="filters" role="search" aria-label="Lọc văn bản trong kho">
        <SearchWords key={address.search.q} words={address.search.q} placeholder="Tên, tác giả, đơn vị, quyết định" maxLength={200} onChange={(q) => address.set({ q, sau: [] })} />
        <SelectInput name="loai" label="Loại" empty="Mọi loại" options={textKinds.map((kind) => ({ value: kind, label: sayKindAlone(kind) }))} value={address.search.loai} onChange={(loai) => address.set({ loai: textKinds.find((kind) => kind === loai) ?? '', sau: [] })} />
      </div>
      {data.rows.length === 0
        ? <EmptyState title={narrowed ? 'Không có văn bản nào khớp' : 'Kho chưa có văn bản nào'}>{narrowed ? 'Thử ít từ hơn, hoặc chọn mọi loại.' : 'Hồ sơ đã nộp và sáng kiến đã công nhận tự vào kho.'}</EmptyState>
        : (
          <Table
            caption="Văn bản trong kho đối chiếu" rows={data.rows} keyOf={({ id }) => id}
            columns={[
              { id: 'title', title: 'Tên', wide: true, cell: (text) => <><Title of={text} /><span className="text-about small soft">{sayAbout(text)}</span>{text.poorPages.length > 0 && <span className="text-about small">Đọc chưa rõ: trang {text.poorPages.map(({ page }) => page).join(', ')}</span>}</> },
              { id: 'kind', title: 'Loại', cell: ({ kind }) => sayKindAlone(kind) },
              { id: 'year', title: 'Năm', figures: true, tight: true, cell: ({ year }) => year ?? '–' },
              { id: 'words', title: 'Số âm tiết', figures: true, tight: true, cell: ({ words }) => (words === 0 ? 'chỉ có tên' : sayNumber(words)) },
              { id: 'added', title: 'Vào kho', tight: true, cell: ({ addedAt }) => sayDayOf(addedAt) },
              ...(!data.rows.some(({ removable }) => removable) ? [] : [{ id: 'remove', title: 'Việc', tight: true, cell: (text: Text) => (text.removable ? <Button kind="quiet" aria-label={`Bỏ khỏi kho: ${text.title}`} onClick={() => setRemoving(text)}>Bỏ khỏi kho…</Button> : '') }]),
            ]}
          />
        )}
      <Paging shown={data.rows.length} total={data.total} {...pagingLinks(address, data.next)} />
      {removing && <RemoveText text={removing} onClose={() => setRemoving(undefined)} />}
    </>
  )
}

/** A dossier and an entry of the library are read where they are kept. */
function Title({ of: { title, initiativeId, pastId } }: { of: Text }) {
  const href = initiativeId !== null ? `/sang-kien/${initiativeId}` : pastId !== null ? `/thu-vien/${pastId}` : undefined
  return href === undefined ? title : <a href={href}>{title}</a>
}

const sayAbout = ({ authors, unitName, decision, source }: Text): string => [authors.join(', '), unitName, decision === '' ? '' : `Quyết định ${decision}`, source].filter((part) => part !== '').join('; ')
