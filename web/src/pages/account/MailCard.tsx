import { readMailPreference, saveMailPreference } from '@sangkien/contract/home'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { RadioGroup } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { tell } from '../../ui/Toast.tsx'

const options = [
  { value: 'each', label: 'Mỗi việc một thư' }, { value: 'daily', label: 'Gộp một thư mỗi sáng' }, { value: 'none', label: 'Không gửi thư', note: 'Thông báo vẫn hiện trong hệ thống.' },
]

/** How often one is written to. */
export function MailCard() {
  const { data } = useSuspenseQuery(asks(readMailPreference, {}))
  const save = useMutation({ mutationFn: (mail: 'each' | 'daily' | 'none') => call(saveMailPreference, { body: { mail } }), onSuccess: async () => { await forget(readMailPreference); tell('Đã lưu cách nhận thư') } })
  return (
    <Card title="Thư điện tử">
      {!data.configured && <Notice>Máy chủ này chưa bật gửi thư; lựa chọn của bạn được giữ và có hiệu lực khi bật.</Notice>}
      {save.isError && <Notice tone="error" live title={sayFault(save.error).title}>{sayFault(save.error).advice}</Notice>}
      <RadioGroup name="mail" label="Khi có thông báo" options={options} value={save.variables ?? data.mail} onChange={(mail) => save.mutate(mail as 'each' | 'daily' | 'none')} />
    </Card>
  )
}
