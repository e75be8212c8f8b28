import { readRemarks } from '@sangkien/contract/hearing'
import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { prerender } from 'react-dom/static'
import { expect, it } from 'vitest'
import { asks } from '../../../api/queries.ts'
import { type Me, meQuery } from '../../../frame/me.ts'
import type { Initiative } from '../initiative.ts'
import { ReleaseCommentsAct } from './HearingActs.tsx'

it('comments of the council name who will read them before they are sent, and that it cannot be undone', async () => {
  const initiative = { id: 'a', result: null, authors: [{ name: 'Trần Thị Lan' }, { name: 'Phạm Minh' }] } as unknown as Initiative
  const queries = new QueryClient()
  queries.setQueryData(meQuery.queryKey, { person: { id: 'x' } } as Me)
  queries.setQueryData(asks(readRemarks, { params: { id: initiative.id } }).queryKey, { remarks: ['Thiếu số liệu đối chứng'] })
  const { prelude } = await prerender(<QueryClientProvider client={queries}><Suspense><ReleaseCommentsAct initiative={initiative} pack={daNangEducation} onClose={() => undefined} /></Suspense></QueryClientProvider>)
  const words = (await new Response(prelude).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  const [named, sent] = [words.indexOf('Người nhận: Trần Thị Lan, Phạm Minh'), words.lastIndexOf('Gửi ý kiến')]
  expect(words).toContain('Thiếu số liệu đối chứng')
  expect(words).toContain('Gửi rồi thì không sửa được')
  expect(named).toBeGreaterThan(-1)
  expect(sent).toBeGreaterThan(named)
})
