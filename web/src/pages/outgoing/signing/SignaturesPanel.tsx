import { type readOutgoing, readOutgoingSignatures } from '@sangkien/contract/outgoing'
import { useQuery } from '@tanstack/react-query'
import { asks } from '../../../api/queries.ts'
import type { Reply } from '../../../api/wire.ts'
import { sayFault } from '../../../say/fault.ts'
import { sayOfIssuedPaper } from '../../../say/signature.ts'
import { Card } from '../../../ui/Section.tsx'
import { SignatureList } from '../../initiative/view/EvidenceSignatures.tsx'

/** Who signed the PDF of a paper, when, and whether each signature holds. Nothing where it was signed by hand. */
export function SignaturesPanel({ outgoing: { id, version, signedWay } }: { outgoing: Pick<Reply<typeof readOutgoing>, 'id' | 'version' | 'signedWay'> }) {
  const asked = asks(readOutgoingSignatures, { params: { id } })
  // Every step of the paper is another PDF.
  const { data, error } = useQuery({ ...asked, queryKey: [...asked.queryKey, version], enabled: signedWay === 'digital', staleTime: Infinity, throwOnError: false })
  if (signedWay !== 'digital') return null
  return (
    <Card title="Chữ ký số">
      {data && <SignatureList seen={data} said={sayOfIssuedPaper(data)} />}
      {error && <p role="alert" className="small">{sayFault(error).title}</p>}
    </Card>
  )
}
