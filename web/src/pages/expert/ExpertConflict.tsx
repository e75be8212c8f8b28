import { declareExpertConflict, listMyExpertRequests } from '@sangkien/contract/expert'
import { declaredKinds, type DeclaredKind } from '@sangkien/domain/conflict/refuse-conflict'
import { sayDeclaredKind } from '@sangkien/domain/conflict/say-conflict'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { type Answer, isComplete, noAnswer } from '../conflict/answers.ts'
import { DeclineButton } from './DeclineButton.tsx'
import { type MyRequest, showRequest } from './my-request.ts'

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** Title and authors, and the question that comes before anything else; asked once. */
export function ExpertConflict({ request }: { request: MyRequest }) {
  const [answer, setAnswer] = useState<Answer>(noAnswer)
  const router = useRouter()
  const { conflict, kinds, note } = answer
  const send = useMutation({
    mutationFn: () => call(declareExpertConflict, { params: { id: request.id }, body: { conflict: conflict === true, kinds: conflict ? [...kinds] : [], note: conflict ? note : '' } }),
    onSuccess: async (page) => {
      if (page) return showRequest(page)
      tell('Đã ghi câu trả lời. Hồ sơ này không mở cho bạn.')
      await forget(listMyExpertRequests)
      await router.navigate({ href: '/' })
    },
  })
  const wanting = conflict === undefined ? 'Chọn có hoặc không.' : isComplete(answer) ? undefined : 'Chọn ít nhất một loại quan hệ hoặc ghi rõ ở ô dưới.'
  return (
    <Card title="Trước khi xem hồ sơ">
      <div className="stack loose">
        {send.error && <Notice tone="error" live title={sayFault(send.error).title}>{sayFault(send.error).advice}</Notice>}
        <p>Tác giả: {(request.authors ?? []).map(({ name, title, unitName }) => [name, title, unitName].filter((part) => part !== '').join(', ')).join('; ')}</p>
        <RadioGroup
          name="xung-dot" label="Bạn có xung đột lợi ích với sáng kiến hoặc tác giả này không?" value={conflict === undefined ? '' : conflict ? 'yes' : 'no'} onChange={(value) => setAnswer({ ...answer, conflict: value === 'yes' })}
          options={[{ value: 'no', label: 'Không có, tôi cho ý kiến' }, { value: 'yes', label: 'Có', note: 'Hồ sơ không mở cho bạn, cơ quan được báo.' }]}
        />
        {conflict && (
          <>
            <CheckboxGroup name="loai" label="Đó là" values={kinds} onChange={(chosen) => setAnswer({ ...answer, kinds: chosen as DeclaredKind[] })} options={declaredKinds.map((value) => ({ value, label: upper(sayDeclaredKind(value)) }))} />
            <TextInput name="ghi-ro" label="Ghi rõ (nếu cần)" lines={2} maxLength={1000} value={note} onChange={(text) => setAnswer({ ...answer, note: text })} />
          </>
        )}
        <div className="row">
          <Button kind="primary" busy={send.isPending} reason={wanting} onClick={() => send.mutate()}>{conflict ? 'Gửi câu trả lời' : 'Trả lời và mở hồ sơ'}</Button>
          <DeclineButton request={request} />
        </div>
      </div>
    </Card>
  )
}
