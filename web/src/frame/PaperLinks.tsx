import type { Endpoint, InputOf } from '@sangkien/contract/endpoint'
import { FileText, Send } from 'lucide-react'
import { fileAddress } from '../api/api.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { draftHref, useMayDraft } from './draft-href.ts'

type Paper = Endpoint & { readonly reply: 'file' }

interface PaperLinksProps {
  readonly endpoint: Paper
  readonly params: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  /** What the paper is: "Biên bản". */
  readonly name: string
  /** It goes out by a number of its own: who may draft papers can put it on its way. */
  readonly issued?: boolean
}

/** One paper, Word first (it can be edited before signing), then PDF. */
export function PaperLinks({ endpoint, params, query = {}, name, issued }: PaperLinksProps) {
  const mayDraft = useMayDraft()
  const address = (format: 'docx' | 'pdf') => fileAddress(endpoint, { params: { ...params, format }, query } as InputOf<Paper>)
  return (
    <span className="row no-print">
      <ButtonLink icon={FileText} href={address('docx')} download>{name} (Word)</ButtonLink>
      <ButtonLink icon={FileText} href={address('pdf')} target="_blank" rel="noopener">PDF<span className="unseen"> của {name.toLowerCase()}, mở ở cửa sổ mới</span></ButtonLink>
      {issued && mayDraft && <ButtonLink icon={Send} href={draftHref(address('docx'), name)}>Trình ký</ButtonLink>}
    </span>
  )
}
