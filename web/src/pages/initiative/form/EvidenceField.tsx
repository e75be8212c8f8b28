import { addEvidence, readInitiative } from '@sangkien/contract/initiative'
import { wantedEvidence } from '@sangkien/domain/scoring/evidence-wanted'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../../api/api.ts'
import { forget } from '../../../api/queries.ts'
import { sayFault } from '../../../say/fault.ts'
import { filesFor } from '../../../say/file-kind.ts'
import { FilePicker } from '../../../ui/FilePicker.tsx'
import { EvidenceView } from '../view/EvidenceView.tsx'
import { EvidenceRow } from './EvidenceRow.tsx'
import { useFieldWords, useForm, useIsOpen } from './form-context.ts'
import { Locked } from './Locked.tsx'

/** Files that prove it: added at once, named by what they prove. */
export function EvidenceField() {
  const { initiative: { id, evidence }, pack } = useForm()
  const open = useIsOpen('evidence')
  const { label, error } = useFieldWords('evidence')
  const add = useMutation({
    mutationFn: async (files: readonly File[]) => {
      // One after the other, so that those before a failure are kept and the failed one can be named.
      for (const file of files) await call(addEvidence, { params: { id }, file }).catch((fault: unknown) => { throw new UploadFailed(file.name, fault) })
    },
    onSettled: () => forget(readInitiative),
  })
  const asked = wantedEvidence(pack.scale)
  if (!open) return <Locked label={label}>{evidence.length > 0 && <EvidenceView id={id} evidence={evidence} />}</Locked>
  return (
    <div className="stack">
      {asked.length > 0 && (
        <div className="field-help">
          <p>Thang điểm của hội đồng cần hồ sơ chứng minh:</p>
          <ul className="plain">{asked.map(({ criterion, wanted }) => <li key={criterion}>{criterion}: {wanted.join('; ')}</li>)}</ul>
        </div>
      )}
      <FilePicker
        name="evidence" label={label} help="Biên bản áp dụng thử, số liệu, ảnh chụp, văn bản liên quan." {...filesFor(addEvidence)} many
        busy={add.isPending} onPick={(files) => add.mutate(files)} error={add.isError ? sayFailed(add.error) : error}
      />
      {evidence.length > 0 && <ul className="plain stack tight">{evidence.map((piece) => <EvidenceRow key={piece.id} id={id} piece={piece} />)}</ul>}
    </div>
  )
}

class UploadFailed extends Error {
  readonly fileName: string
  constructor(fileName: string, cause: unknown) { super(fileName, { cause }); this.fileName = fileName }
}

const sayFailed = (error: unknown): string => {
  const { title, advice } = sayFault(error instanceof UploadFailed ? error.cause : error)
  return `${error instanceof UploadFailed ? `“${error.fileName}”: ` : ''}${title}. ${advice}`
}
