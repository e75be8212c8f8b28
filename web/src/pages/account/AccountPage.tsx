import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { sayRole } from '../../say/role.ts'
import { KeyValues } from '../../ui/KeyValues.tsx'
import { Card } from '../../ui/Section.tsx'
import { AgenciesCard } from './AgenciesCard.tsx'
import { DelegationsCard } from './DelegationsCard.tsx'
import { KinCard } from './KinCard.tsx'
import { MailCard } from './MailCard.tsx'
import { PasswordCard } from './PasswordCard.tsx'
import { SecondFactorCard } from './SecondFactorCard.tsx'
import { SessionsCard } from './SessionsCard.tsx'

/** One's own account: delegations, password, second factor, mail, open sessions. */
export default function AccountPage() {
  const me = useMe()
  const outside = me.may['expertRequests'] === true
  return (
    <Page title="Tài khoản của tôi">
      <div className="stack loose reading">
        <Card title="Tôi là">
          <KeyValues items={[['Họ và tên', me.person.name], ['Chức vụ', me.person.title], [outside ? 'Nơi công tác' : 'Đơn vị', me.person.unitName], ['Vai trò', me.roles.map(sayRole).join('; ')]]} />
        </Card>
        {me.manyAgencies && <AgenciesCard />}
        {!outside && <DelegationsCard />}
        {me.roles.some((role) => role === 'council_member' || role === 'council_chair') && <KinCard />}
        <PasswordCard />
        <SecondFactorCard on={me.secondFactor} />
        <MailCard />
        <SessionsCard />
      </div>
    </Page>
  )
}
