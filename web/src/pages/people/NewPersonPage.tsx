import { addPerson, listUnits } from '@sangkien/contract/people'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { Page } from '../../frame/Page.tsx'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { bodyOf, nobody, PersonFields } from './PersonFields.tsx'

export default function NewPersonPage() {
  const { data: units } = useSuspenseQuery(asks(listUnits, {}))
  const router = useRouter()
  const [typed, setTyped] = useState(nobody)
  const [post, setPost] = useState({ unitId: '', title: '' })
  const add = useMutation({
    mutationFn: () => call(addPerson, { body: { ...bodyOf(typed), ...post } }),
    onSuccess: async (person) => { await forget(listUnits); tell('Đã thêm người; tiếp theo hãy mở tài khoản'); await router.navigate({ href: `/quan-tri/nguoi/${person.id}` }) },
  })
  const lacking = typed.fullName.trim().length < 3 || typed.activeFrom === '' || post.unitId === ''
  return (
    <Page title="Thêm người" back={{ href: '/quan-tri/nguoi', label: 'Người' }}>
      <form className="stack reading" action={() => add.mutate()} noValidate>
        {add.isError && <Notice tone="error" live title={sayFault(add.error).title}>{sayFault(add.error).advice}</Notice>}
        <Card title="Thông tin"><PersonFields typed={typed} onChange={setTyped} /></Card>
        <Card title="Đơn vị và chức vụ">
          <SelectInput name="unitId" label="Đơn vị" required empty="Chọn đơn vị" options={units.map(({ id, name }) => ({ value: id, label: name }))} value={post.unitId} onChange={(unitId) => setPost({ ...post, unitId })} />
          <TextInput name="title" label="Chức vụ" maxLength={100} value={post.title} onChange={(title) => setPost({ ...post, title })} />
        </Card>
        <Button kind="primary" type="submit" busy={add.isPending} reason={lacking ? 'Cần có họ tên, ngày bắt đầu làm việc và đơn vị.' : undefined}>Thêm người</Button>
      </form>
    </Page>
  )
}
