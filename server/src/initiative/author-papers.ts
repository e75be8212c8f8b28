import { type ApplicationFormFacts, renderApplicationForm } from '@sangkien/documents/initiative/application-form'
import { renderDescriptionReport } from '@sangkien/documents/initiative/description-report'
import { evidenceTypes, isEvidenceType } from '@sangkien/domain/evidence/refuse-file'
import { formulaOf } from '@sangkien/domain/benefit/formula'
import { saySection } from '@sangkien/domain/initiative/field-name'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { type Block, isEmpty, type RichText } from '@sangkien/domain/text/rich-text'
import { dayOf, partsOf } from '@sangkien/domain/time/day'
import { type PaperFacts, sayPerson } from './paper-facts.ts'

/** Đơn yêu cầu công nhận sáng kiến, as filed; a draft has no day yet. */
export function renderApplication(facts: PaperFacts): Promise<Uint8Array> {
  const { of, agency, content, authors, confidentialHidden, filed, today } = facts
  const { sponsor, helpers } = content
  const filedOn = filed ? dayOf(new Date(filed.facts.receivedAt)) : null
  return renderApplicationForm({
    ...(agency.agency.templates && { templates: agency.agency.templates }), addressedTo: agency.agency.name, title: content.title, ...pick(content, ['conditionsToApply', 'authorBenefitOpinion', 'applierBenefitOpinion']),
    authors: authors.map(({ name, birthDate, unitName, title, qualification, share }) => ({ name, birthDate, workplace: [unitName, ...agency.agency.lines].join(', '), position: title, qualification, share })),
    sponsor: sponsor.isAuthor ? null : [sponsor.name, sponsor.address].filter((part) => part !== '').join(', '),
    field: fieldLabel(facts), firstAppliedOn: content.applicationState === 'not_yet' ? null : content.firstAppliedOn, essence: essenceOf(content.sections, of.rules.regulation.pack),
    confidentialNote: confidentialHidden ? 'Có thông tin được giữ bí mật theo yêu cầu của tác giả; bản này không có những phần đó.' : content.confidentialNote,
    helpers: helpers.map(({ name, birthDate, workplace, title, qualification, work }) => ({ name, birthDate, workplace, position: title, qualification, work })),
    place: agency.agency.place, day: filedOn, year: partsOf(filedOn ?? today)[0], signers: authors.map(({ name }) => name),
  } satisfies ApplicationFormFacts)
}

/** Báo cáo mô tả sáng kiến, by the sections of the regulation it was filed under. */
export function renderReport(facts: PaperFacts): Promise<Uint8Array> {
  const { of, content, authors } = facts
  return renderDescriptionReport({
    dossierCode: of.row.code ?? '', title: content.title, field: fieldLabel(facts), authors: authors.map(sayPerson), beforeAfter: content.beforeAfter, benefitLines: content.benefitLines, benefitFormula: formulaOf(of.rules.regulation.pack.benefit),
    sections: withFiles(content.sections, of.rules.regulation.pack, facts.evidence).map(({ section, text }) => ({ number: section.number, heading: section.label, body: text })),
  })
}

const fieldLabel = ({ of, content }: PaperFacts): string => of.rules.regulation.pack.fields.find(({ code }) => code === content.field)?.label ?? ''

const writtenSections = (sections: Readonly<Record<string, RichText>>, { sections: asked }: RegulationPack) =>
  asked.flatMap((section) => { const text = sections[section.key]; return text && !isEmpty(text) ? [{ section, text }] : [] })

/** Where the report lists what comes with it (Thông tư 18/2013, Phụ lục I; initiative-law.md 3.7): the section of that key, or one at the end. */
const attachments = { key: 'attachments', number: '', label: 'Tài liệu kèm theo' }

/** The written sections, with the files of evidence by name and kind under what the authors wrote of attachments. */
function withFiles(sections: Readonly<Record<string, RichText>>, pack: RegulationPack, files: PaperFacts['evidence']) {
  const written = writtenSections(sections, pack)
  if (files.length === 0) return written
  const section = pack.sections.find(({ key }) => key === attachments.key) ?? attachments
  const list: Block = { type: 'orderedList', content: files.map(({ title, name, mediaType }) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: `${title || name} (tệp ${sayKind(mediaType)})` }] }] })) }
  const there = written.find((one) => one.section.key === section.key)
  const listed = { section, text: { type: 'doc', content: [...(there?.text.content ?? []), list] } as const }
  return there ? written.map((one) => (one === there ? listed : one)) : [...written, listed]
}

const sayKind = (mediaType: string): string => (isEvidenceType(mediaType) ? evidenceTypes[mediaType] : mediaType).toUpperCase()

/** The report in one text, each section under its heading: what the form calls mô tả bản chất. */
const essenceOf = (sections: Readonly<Record<string, RichText>>, pack: RegulationPack): RichText => ({
  type: 'doc',
  content: writtenSections(sections, pack).flatMap(({ section, text }): readonly Block[] => [{ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: saySection(section) }] }, ...text.content]),
})

const pick = <T extends object, K extends keyof T>(of: T, keys: readonly K[]): Pick<T, K> => Object.fromEntries(keys.map((key) => [key, of[key]])) as Pick<T, K>
