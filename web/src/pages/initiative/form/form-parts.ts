import type { NamedPart } from '@sangkien/domain/initiative/field-name'

interface FormPart { readonly id: string; readonly title: string; readonly fields: readonly (NamedPart | 'sections')[] }

/** The parts of the form in their order, and which fields each holds. */
export const formParts = [
  { id: 'thong-tin-chung', title: 'Thông tin chung', fields: ['title', 'solutionKinds', 'field', 'aboutIt', 'aboutAdministrativeReform', 'sponsor', 'applicationState', 'firstAppliedOn'] },
  { id: 'tac-gia', title: 'Tác giả', fields: ['authors'] },
  { id: 'mo-ta', title: 'Mô tả sáng kiến', fields: ['sections'] },
  { id: 'loi-ich', title: 'Lợi ích', fields: ['beforeAfter', 'benefitLines', 'authorBenefitOpinion', 'applierBenefitOpinion'] },
  { id: 'tinh-moi', title: 'Tự kiểm tra tính mới', fields: ['noveltySelfCheck'] },
  { id: 'dieu-kien-ap-dung', title: 'Điều kiện và người tham gia', fields: ['conditionsToApply', 'helpers'] },
  { id: 'bao-mat', title: 'Bảo mật', fields: ['confidentialNote'] },
  { id: 'minh-chung', title: 'Minh chứng', fields: ['evidence'] },
] as const satisfies readonly FormPart[]

/** Whether a field, by its saved name, stands in this part. */
export const standsIn = ({ fields }: FormPart, field: string): boolean => (fields as readonly string[]).includes(field.startsWith('sections.') ? 'sections' : field)

/** In the order of the form, so that one goes down it once; within a part as the rules found them. */
export const inFormOrder = <L extends { readonly field: string }>(lacks: readonly L[]): readonly L[] => formParts.flatMap((part) => lacks.filter(({ field }) => standsIn(part, field)))
