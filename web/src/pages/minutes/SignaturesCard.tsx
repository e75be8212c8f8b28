import { signMinutesOnPaper, readMinutesPage } from '@sangkien/contract/minutes'
import { readHome } from '@sangkien/contract/home'
import { readMe } from '@sangkien/contract/session'
import { useMutation } from '@tanstack/react-query'
import { Signature } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget, queries } from '../../api/queries.ts'
import { sayReason } from '../../say/act.ts'
import { sayInstant } from '../../say/day.ts'
import { sayFault } from '../../say/fault.ts'
import { sayMinutesRole } from '../../say/minutes.ts'
import { StateBadge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { SignDialog } from './SignDialog.tsx'
import type { MinutesView } from './minutes-form.ts'

/** Who signs, in their order, and who has; signatures that no longer hold stay to be seen. */
export function SignaturesCard({ id, minutes }: { id: string; minutes: MinutesView }) {
  const [signing, setSigning] = useState(false)
  const { signers, signatures, acts, onPaper } = minutes
  const paper = useMutation({
    mutationFn: () => call(signMinutesOnPaper, { params: { id }, body: { onPaper: !onPaper } }),
    onSuccess: async (written) => { queries.setQueryData(asks(readMinutesPage, { params: { id } }).queryKey, written); await forget(readHome, readMe) },
  })
  const lapsed = signatures.filter(({ voidAt }) => voidAt !== null)
  return (
    <Card title="Chữ ký">
      <div className="stack">
        {onPaper
          ? <p>Biên bản này ký trên bản giấy.</p>
          : (
            <ol className="plain stack tight">
              {signers.map(({ role, name }) => {
                const signed = signatures.find((one) => one.role === role && one.voidAt === null)
                return (
                  <li key={role}>
                    <strong>{sayMinutesRole(role)}</strong>: {signed?.name ?? name ?? (role === 'secretary' ? 'bộ phận thường trực' : 'ký trên bản giấy')}
                    <div>{signed ? <StateBadge tone="done">Đã ký {sayInstant(signed.at)}</StateBadge> : <StateBadge tone="waiting">Chưa ký</StateBadge>}</div>
                    {signed && <div className="small soft">Mã nội dung: {signed.sha256.slice(0, 16)}</div>}
                  </li>
                )
              })}
            </ol>
          )}
        {lapsed.length > 0 && (
          <div>
            <h3>Chữ ký hết hiệu lực</h3>
            <ul className="plain stack tight small">{lapsed.map((one) => <li key={one.id}><s>{one.name} ký {sayInstant(one.at)}</s>: hết hiệu lực do sửa {sayInstant(one.voidAt!)}</li>)}</ul>
          </div>
        )}
        {acts.sign !== undefined && !onPaper && <Button kind={acts.sign === null ? 'primary' : 'secondary'} icon={Signature} reason={sayReason(acts.sign)} onClick={() => setSigning(true)}>Ký biên bản</Button>}
        {acts.on_paper === null && <Button kind="quiet" busy={paper.isPending} onClick={() => paper.mutate()}>{onPaper ? 'Ký trên hệ thống' : 'Biên bản ký trên giấy'}</Button>}
        {paper.error && <Notice tone="error" live title={sayFault(paper.error).title}>{sayFault(paper.error).advice}</Notice>}
        {signing && <SignDialog id={id} minutes={minutes} onClose={() => setSigning(false)} />}
      </div>
    </Card>
  )
}
