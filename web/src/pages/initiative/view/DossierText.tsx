import { formulaOf } from '@sangkien/domain/benefit/formula'
import type { Initiative } from '../initiative.ts'
import { dossierOf } from '../initiative.ts'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { sayField, saySection } from '@sangkien/domain/initiative/field-name'
import { emptyText, isEmpty } from '@sangkien/domain/text/rich-text'
import { RichTextView } from '../../../ui/RichTextView.tsx'
import { BeforeAfterView } from './BeforeAfterView.tsx'
import { BenefitView } from './BenefitView.tsx'
import { ConfidentialHidden } from './ConfidentialHidden.tsx'
import { DossierFacts } from './DossierFacts.tsx'
import { EarlierVersions } from './EarlierVersions.tsx'
import { EvidenceView } from './EvidenceView.tsx'
import { HelpersView } from './HelpersView.tsx'
import { NoveltyView } from './NoveltyView.tsx'
import { RemunerationView } from './RemunerationView.tsx'
import { Part } from './Part.tsx'
import './view.css'

/** What of a dossier its text shows. */
export type ShownDossier = { readonly id: string } & Pick<Initiative, 'content' | 'confidentialHidden' | 'revs' | 'acts' | 'evidence' | 'remuneration' | 'applicationConfirmedOn' | 'benefit'>
/** What of the rules names its parts. */
export type DossierForm = Pick<RegulationPack, 'sections' | 'noveltyTests' | 'benefit' | 'solutionKinds' | 'fields'>

/** The whole dossier, set like a document in the order of the official form. */
export function DossierText({ initiative, pack }: { initiative: ShownDossier; pack: DossierForm }) {
  const dossier = dossierOf(initiative)
  // Earlier values are the authors' own; only authors have the act of editing, possible now or not.
  const isAuthor = initiative.acts.edit !== undefined
  const label = (field: string) => sayField(field, pack.sections)
  const words = (field: 'conditionsToApply' | 'authorBenefitOpinion' | 'applierBenefitOpinion' | 'confidentialNote') =>
    dossier[field].trim() !== '' && <Part title={label(field)}><p className="dossier-words">{dossier[field]}</p></Part>
  return (
    <article className="dossier" aria-label="Nội dung hồ sơ">
      <DossierFacts initiative={initiative} pack={pack} />
      {initiative.confidentialHidden && <ConfidentialHidden />}
      {pack.sections.map((section) => {
        const text = dossier.sections[section.key] ?? emptyText
        const field = `sections.${section.key}`
        return (
          <Part key={section.key} title={saySection(section)} aside={isAuthor && <EarlierVersions id={initiative.id} field={field} label={section.label} rev={initiative.revs[field] ?? 0} now={text} />}>
            {isEmpty(text) ? <p className="soft">Chưa có nội dung.</p> : <RichTextView doc={text} />}
          </Part>
        )
      })}
      {dossier.beforeAfter.length > 0 && <Part title={label('beforeAfter')}><BeforeAfterView rows={dossier.beforeAfter} /></Part>}
      {dossier.benefitLines.length > 0 && <Part title={label('benefitLines')}><BenefitView lines={dossier.benefitLines} formula={formulaOf(pack.benefit)} checked={initiative.benefit} /></Part>}
      {initiative.remuneration && <Part title="Thù lao tối thiểu của tác giả"><RemunerationView of={initiative.remuneration} /></Part>}
      {words('authorBenefitOpinion')}
      {words('applierBenefitOpinion')}
      {words('conditionsToApply')}
      <Part title={label('noveltySelfCheck')}><NoveltyView answers={dossier.noveltySelfCheck} tests={pack.noveltyTests} /></Part>
      {dossier.helpers.length > 0 && <Part title={label('helpers')}><HelpersView helpers={dossier.helpers} /></Part>}
      {words('confidentialNote')}
      {initiative.evidence.length > 0 && <Part title={label('evidence')}><EvidenceView id={initiative.id} evidence={initiative.evidence} /></Part>}
    </article>
  )
}
