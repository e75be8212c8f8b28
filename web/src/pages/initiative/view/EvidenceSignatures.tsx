import { readEvidenceSignatures } from '@sangkien/contract/signing'
import { useQuery } from '@tanstack/react-query'
import { FileCheck } from 'lucide-react'
import { useState } from 'react'
import { asks } from '../../../api/queries.ts'
import type { Reply } from '../../../api/wire.ts'
import { sayFault } from '../../../say/fault.ts'
import { sayAboutSignature, sayOfSignatures, sayValidity, sayWhenSigned } from '../../../say/signature.ts'
import { StateBadge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'

/** Who signed a PDF, when, and whether it holds; asked for, since every page of the file is read for it. `ask` reads it. */
export function FileSignatures({ ask, name, say = sayOfSignatures }: { ask: ReturnType<typeof asks<typeof readEvidenceSignatures>>; name: string; say?: (seen: Reply<typeof readEvidenceSignatures>) => readonly string[] }) {
  const [asked, setAsked] = useState(false)
  const { data, error } = useQuery({ ...ask, enabled: asked, staleTime: Infinity, throwOnError: false })
  if (data) return <SignatureList seen={data} said={say(data)} />
  return (
    <>
      <Button kind="quiet" icon={FileCheck} busy={asked && !error} onClick={() => setAsked(true)} aria-label={`Xem chữ ký số của tệp ${name}`}>Xem chữ ký số</Button>
      {error && <p role="alert" className="small">{sayFault(error).title}</p>}
    </>
  )
}

export const EvidenceSignatures = ({ id, evidenceId, name }: { id: string; evidenceId: string; name: string }) => <FileSignatures ask={asks(readEvidenceSignatures, { params: { id, evidenceId } })} name={name} />

/** Each signature, and what holds of the file as a whole. */
export const SignatureList = ({ seen, said = sayOfSignatures(seen) }: { seen: Reply<typeof readEvidenceSignatures>; said?: readonly string[] }) => (
  <div role="status" className="small">
    {seen.signatures.length > 0 && (
      <ul className="plain">
        {seen.signatures.map((one, at) => (
          <li key={at} className="below">
            <strong>{one.signer?.name ?? 'Không rõ người ký'}</strong> <StateBadge tone={one.faults.length === 0 ? 'done' : 'stopped'}>{sayValidity(one)}</StateBadge>
            <span className="soft below">{sayWhenSigned(one)}; {sayAboutSignature(one)}.{one.reason && ` Lý do ký: ${one.reason}.`}</span>
          </li>
        ))}
      </ul>
    )}
    {said.map((sentence) => <p key={sentence} className="soft">{sentence}</p>)}
  </div>
)
