import { changePerson, readPerson } from '@sangkien/contract/people'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { Page } from '../../frame/Page.tsx'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card, WithRail } from '../../ui/Section.tsx'
import { tell } from '../../ui/Toast.tsx'
import { AccountCard } from './AccountCard.tsx'
import { DepartureCard } from './DepartureCard.tsx'
import { bodyOf, PersonFields, typedOf } from './PersonFields.tsx'
import { PostingsCard } from './PostingsCard.tsx'
import { RolesCard } from './RolesCard.tsx'

/** One person: what is known, posts over time, roles over time, the account. */
export default function PersonPage() {
  const id = useParam('id')
  const { data: person } = useSuspenseQuery(asks(readPerson, { params: { id } }))
  const [typed, setTyped] = useState(() => typedOf(person))
  const save = useMutation({
    mutationFn: () => call(changePerson, { params: { id }, body: { ...bodyOf(typed), version: person.version } }),
    onSuccess: async (saved) => { setTyped(typedOf(saved)); await forget(readPerson); tell('Đã lưu thông tin') },
  })
  return (
    <Page title={person.fullName} back={{ href: '/quan-tri/nguoi', label: 'Người' }}>
      <WithRail rail={<><AccountCard person={person} /><RolesCard person={person} /><PostingsCard person={person} /><DepartureCard person={person} /></>}>
        <Card title="Thông tin">
          <form className="stack" action={() => save.mutate()} noValidate>
            {save.isError && <Notice tone="error" live title={sayFault(save.error).title}>{sayFault(save.error).advice}</Notice>}
            <PersonFields typed={typed} onChange={setTyped} />
            <Button kind="primary" type="submit" busy={save.isPending} reason={typed.fullName.trim().length < 3 || typed.activeFrom === '' ? 'Cần có họ tên và ngày bắt đầu làm việc.' : undefined}>Lưu thông tin</Button>
          </form>
        </Card>
      </WithRail>
    </Page>
  )
}
