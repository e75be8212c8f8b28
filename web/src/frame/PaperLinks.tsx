import type { Endpoint, InputOf } from '@sangkien/contract/endpoint'
import { FileText } from 'lucide-react'
import { fileAddress } from '../api/api.ts'
import { ButtonLink } from '../ui/Button.tsx'

type Paper = Endpoint & { readonly reply: 'file' }

interface PaperLinksProps { readonly endpoint: Paper; readonly params: Readonly<Record<string, string>>; /** "biên bản", for those who hear the link alone. */ readonly of: string }

/** One paper, Word first (it can be edited before signing), then PDF. */
export function PaperLinks({ endpoint, params, of }: PaperLinksProps) {
  const address = (format: 'docx' | 'pdf') => fileAddress(endpoint, { params: { ...params, format } } as InputOf<Paper>)
  return (
    <span className="row no-print">
      <ButtonLink icon={FileText} href={address('docx')} download>Word<span className="unseen">: {of}</span></ButtonLink>
      <ButtonLink icon={FileText} href={address('pdf')} target="_blank" rel="noopener">PDF<span className="unseen">: {of}, mở ở cửa sổ mới</span></ButtonLink>
    </span>
  )
}
