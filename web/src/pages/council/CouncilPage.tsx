import { listCouncils } from '@sangkien/contract/council'
import { useSuspenseQuery } from '@tanstack/react-query'
import { ApiFault } from '../../api/api-fault.ts'
import { asks } from '../../api/queries.ts'
import { useParam } from '../../frame/address.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { CouncilForm } from './CouncilForm.tsx'
import { CouncilView } from './CouncilView.tsx'
import { FieldsSection } from '../reviewing/FieldsSection.tsx'

const back = { href: '/hoi-dong?xem=hoi-dong', label: 'Hội đồng' }

/** One council: set up or changed by the standing office, read by the others. `/hoi-dong/moi` sets up a new one. */
export default function CouncilPage() {
  const id = useParam('id')
  const { data: councils } = useSuspenseQuery(asks(listCouncils, {}))
  const keeps = useMe().roles.includes('secretariat')
  const council = councils.find((one) => one.id === id)
  if (id === 'moi' && keeps) return <Page title="Thành lập hội đồng" back={back} lead="Ghi theo quyết định thành lập. Hệ thống kiểm tra thành phần ngay khi bạn chọn người."><CouncilForm key="moi" council={undefined} /></Page>
  if (!council) throw new ApiFault('not_found', 404)
  return (
    <Page title={council.name} back={back}>
      <div className="stack loose">
        {keeps && council.change === null ? <CouncilForm key={`${council.id} ${council.version}`} council={council} /> : <CouncilView council={council} />}
        <FieldsSection council={council} />
      </div>
    </Page>
  )
}
