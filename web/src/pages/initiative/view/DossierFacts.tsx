import type { Dossier } from '@sangkien/domain/initiative/dossier'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { sayApplication } from '../../../say/application-state.ts'
import { sayDay } from '../../../say/day.ts'
import { sayField } from '@sangkien/domain/initiative/field-name'
import { KeyValues } from '../../../ui/KeyValues.tsx'
import { dossierOf, type Initiative } from '../initiative.ts'

/** The head of the application: kinds, field, sponsor, first application. */
export function DossierFacts({ initiative, pack }: { initiative: Pick<Initiative, 'content' | 'applicationConfirmedOn'>; pack: Pick<RegulationPack, 'solutionKinds' | 'fields'> }) {
  const dossier = dossierOf(initiative)
  const { solutionKinds, field, aboutIt, aboutAdministrativeReform, applicationState, firstAppliedOn } = dossier
  const label = (name: string) => sayField(name, [])
  const about = [aboutIt && 'công nghệ thông tin, chuyển đổi số', aboutAdministrativeReform && 'cải cách hành chính'].filter(Boolean).join('; ')
  return (
    <KeyValues
      items={[
        [label('solutionKinds'), pack.solutionKinds.filter(({ code }) => solutionKinds.includes(code)).map(({ label: of }) => of).join('; ')],
        [label('field'), field === null ? null : (pack.fields.find(({ code }) => code === field)?.label ?? field)],
        ...(about === '' ? [] : [['Thuộc', about] as const]),
        [label('sponsor'), saySponsor(dossier)],
        [label('applicationState'), sayApplication(applicationState)],
        ...(initiative.applicationConfirmedOn === null ? [] : [['Xác nhận đã áp dụng lần đầu', sayDay(initiative.applicationConfirmedOn)] as const]),
        ...(applicationState === 'not_yet' ? [] : [[label('firstAppliedOn'), firstAppliedOn === null ? null : sayDay(firstAppliedOn)] as const]),
      ]}
    />
  )
}

/** The form names the sponsor only when the authors are not it themselves. */
export const saySponsor = ({ sponsor: { isAuthor, name, address } }: Pick<Dossier, 'sponsor'>): string =>
  isAuthor ? 'Tác giả đồng thời là chủ đầu tư' : [name, address].filter((part) => part !== '').join(', ')
