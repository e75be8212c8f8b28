import { listSeals, type readOutgoing } from '@sangkien/contract/outgoing'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { asks } from '../../../api/queries.ts'
import type { Reply } from '../../../api/wire.ts'
import { type Me, meQuery } from '../../../frame/me.ts'
import { ScanCard } from './ScanCard.tsx'
import { SignDialog } from './SignDialog.tsx'

type OutgoingView = Reply<typeof readOutgoing>
const paper = (about: Partial<OutgoingView>) => ({ id: 'a', version: 1, scans: [], ...about }) as OutgoingView

/** What the page says, without its marks. */
function said(part: ReactNode): string {
  const queries = new QueryClient()
  queries.setQueryData(meQuery.queryKey, { today: '2026-11-23' } as Me)
  queries.setQueryData(asks(listSeals, {}).queryKey, [])
  return renderToStaticMarkup(<QueryClientProvider client={queries}>{part}</QueryClientProvider>).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}
const dialog = (about: Partial<OutgoingView>) => said(<SignDialog outgoing={paper(about)} onDone={() => undefined} onClose={() => undefined} />)

describe('signing', () => {
  it.each([
    ['a paper that waits for its signer: three ways', { state: 'format_approved', signedWay: null }, [/Ký giấy/, /Tệp chứng thư số/, /Công cụ ký VGCA/], /Ngày gửi/],
    ['one signed by hand: it is stamped by hand', { state: 'numbered', signedWay: 'paper' }, [/Ngày gửi/, /Ban hành/], /Công cụ ký|Tệp chứng thư số/],
    ['one signed digitally, without a seal kept: the seal is asked for', { state: 'numbered', signedWay: 'digital' }, [/Tệp chứng thư số/, /Công cụ ký VGCA/, /Hình con dấu/, /Lưu hình con dấu của cơ quan trước/, /không quá 512 KB/], /Ký giấy|mỗi tệp/],
  ] as const)('offers for %s', (_what, about, there, absent) => {
    const words = dialog(about)
    for (const one of there) expect(words).toMatch(one)
    expect(words).not.toMatch(absent)
  })
})

const scan = { name: 'quet.pdf', sha256: 'ab12', result: 'differs', wanted: '07/GM-VP', found: '08/GM-VP', reason: '', byName: 'Mai Văn Thư', at: '2026-11-23T02:00:00Z' } as const
describe('the scan of a paper', () => {
  it.each([
    ['is asked for of the clerk', { bindScan: null }, [/Gắn bản quét/], /Lý do thay/],
    ['says where it differs, and that another needs a reason', { bindScan: null, scans: [scan] }, [/quet\.pdf/, /Có chữ khác/, /Văn bản: “07\/GM-VP”\. Bản quét: “08\/GM-VP”/, /SHA-256 ab12/, /Lý do thay bản quét/], /Bản quét mới/],
    ['is shown to others, who bind none', { scans: [{ ...scan, result: 'same' as const, wanted: '', found: '' }] }, [/Chữ khớp với văn bản/], /Lý do thay|Chỗ khác/],
    ['tells what it took the place of, and why', { scans: [{ ...scan, reason: 'Bản quét mờ' }, { ...scan, name: 'cu.pdf' }] }, [/Đã thay “cu\.pdf” \([^)]*\): Bản quét mờ/], /Gắn bản quét/],
  ] as const)('%s', (_what, about, there, absent) => {
    const words = said(<ScanCard outgoing={paper(about as Partial<OutgoingView>)} onDone={() => undefined} />)
    for (const one of there) expect(words).toMatch(one)
    expect(words).not.toMatch(absent)
  })

  it('is no card at all where none is bound and this person binds none', () => {
    expect(said(<ScanCard outgoing={paper({ bindScan: { code: 'scan.not_numbered' } })} onDone={() => undefined} />).trim()).toBe('')
  })
})
