import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { SignatureList } from './EvidenceSignatures.tsx'

const signature = {
  signer: { name: 'Trần Văn Bình', issuer: 'C=VN, CN=CA kiểm thử', serial: '3E8', validFrom: '2024-01-01T00:00:00Z', validTo: '2034-01-01T00:00:00Z' },
  claimedAt: '2026-11-26T02:00:00Z', reason: 'Ký ban hành', stampedAt: null, level: 'B-B' as const, appended: 'signatures' as const, faults: [],
}

it('lists who signed with a word for each, never by colour alone, and what holds of the file', () => {
  const seen = { readable: true, hidden: 0, trustsSome: true, keeps: 'Biên bản đo', signatures: [signature, { ...signature, signer: null, faults: ['digest' as const] }] }
  const words = renderToStaticMarkup(<SignatureList seen={seen} />).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  for (const said of ['Trần Văn Bình Chữ ký hợp lệ', 'Không rõ người ký Chữ ký không hợp lệ: nội dung đã thay đổi sau khi ký', 'Lý do ký: Ký ban hành.', 'Giữ nguyên nội dung tệp “Biên bản đo” của hồ sơ này.']) expect(words).toContain(said)
})
