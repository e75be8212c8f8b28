import { Fragment } from 'react'
import { sayApplication } from '../../../say/application-state.ts'
import { saySolutionKind } from '../../../say/solution-kind.ts'
import { Card } from '../../../ui/Section.tsx'
import { dossierOf } from '../initiative.ts'
import { saySponsor } from '../view/DossierFacts.tsx'
import { ApplicationField, FirstAppliedField } from './ApplicationFields.tsx'
import { AuthorsField } from './AuthorsField.tsx'
import { BeforeAfterField } from './BeforeAfterField.tsx'
import { BenefitField } from './BenefitField.tsx'
import { EvidenceField } from './EvidenceField.tsx'
import { useForm } from './form-context.ts'
import { formParts } from './form-parts.ts'
import { HelpersField } from './HelpersField.tsx'
import { AboutField, AreaField, KindsField } from './KindFields.tsx'
import { IfOpen } from './IfOpen.tsx'
import { NoveltyField } from './NoveltyField.tsx'
import { SectionField } from './SectionField.tsx'
import { SimilarToProblem, SimilarToTitle } from './SimilarHere.tsx'
import { SponsorField } from './SponsorField.tsx'
import { TextField } from './TextField.tsx'

/** All fields of the official form, in parts, each in its place (Thông tư 18/2013, Phụ lục I). */
export function FormParts() {
  const { initiative, pack } = useForm()
  const dossier = dossierOf(initiative)
  const { solutionKinds, field, aboutIt, aboutAdministrativeReform, applicationState } = dossier
  const [general, authors, report, benefit, novelty, conditions, confidential, evidence] = formParts
  return (
    <>
      <Card title={general.title} id={general.id}>
        <TextField field="title" help="Nêu việc gì, cải tiến gì, ở đâu. Ví dụ: “Rút ngắn thời gian cấp phát vật tư bằng phiếu điện tử tại bộ phận văn thư”." most={250} lines={2} required />
        <SimilarToTitle />
        <IfOpen field="solutionKinds" written={solutionKinds.map(saySolutionKind).join('; ')}><KindsField /></IfOpen>
        <IfOpen field="field" written={pack.fields.find(({ code }) => code === field)?.label}><AreaField /></IfOpen>
        <div className="stack tight">
          <IfOpen field="aboutIt" written={sayYes(aboutIt)}><AboutField field="aboutIt" note="Để thống kê chuyển đổi số." /></IfOpen>
          <IfOpen field="aboutAdministrativeReform" written={sayYes(aboutAdministrativeReform)}><AboutField field="aboutAdministrativeReform" note="Để thống kê cải cách hành chính, thủ tục hành chính." /></IfOpen>
        </div>
        <IfOpen field="sponsor" written={saySponsor(dossier)}><SponsorField /></IfOpen>
        <IfOpen field="applicationState" written={sayApplication(applicationState)}><ApplicationField /></IfOpen>
        <FirstAppliedField />
      </Card>
      <Card title={authors.title} id={authors.id}><AuthorsField /></Card>
      <Card title={report.title} id={report.id}>{pack.sections.map((section) => <Fragment key={section.key}><SectionField section={section} /><SimilarToProblem section={section.key} /></Fragment>)}</Card>
      <Card title={benefit.title} id={benefit.id}>
        <BeforeAfterField />
        <BenefitField />
        <TextField field="authorBenefitOpinion" help="Lợi ích thu được hoặc dự kiến, so với trước, cách tính; kể cả lợi ích không tính ra tiền: an toàn, thuận tiện, bớt sai sót." most={10_000} lines={5} required={pack.benefit.required} />
        <TextField field="applierBenefitOpinion" help="Nếu nơi khác đã áp dụng: ý kiến của họ về lợi ích." most={10_000} lines={4} />
      </Card>
      <Card title={novelty.title} id={novelty.id}><NoveltyField /></Card>
      <Card title={conditions.title} id={conditions.id}>
        <TextField field="conditionsToApply" help="Cần người, thiết bị, phần mềm, văn bản, kinh phí nào để làm được như vậy." most={10_000} lines={4} required />
        <HelpersField />
      </Card>
      <Card title={confidential.title} id={confidential.id}>
        <TextField field="confidentialNote" help="Nêu phần nào cần giữ kín và vì sao; không có thì bỏ trống. Đoạn cụ thể thì bấm “Bảo mật đoạn này” ngay trong phần mô tả: chỉ tác giả, Thường trực Hội đồng, hội đồng và người ký quyết định đọc được (Thông tư 18/2013/TT-BKHCN, Điều 6 khoản 1 điểm b)." most={5000} lines={3} />
      </Card>
      <Card title={evidence.title} id={evidence.id}><EvidenceField /></Card>
    </>
  )
}

const sayYes = (yes: boolean): string => (yes ? 'Có' : 'Không')
