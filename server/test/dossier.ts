import { saveField, startInitiative, submitInitiative } from '@sangkien/contract/initiative'
import type { InitiativeId, PersonId } from '@sangkien/domain/ids'
import type { Dossier } from '@sangkien/domain/initiative/dossier'
import type { RichText } from '@sangkien/domain/text/rich-text'
import { day } from '@sangkien/domain/time/day'
import type { Caller } from '../src/http/in-process.ts'
import type { world } from './world.ts'

type World = ReturnType<typeof world>

export const paragraph = (text: string, confidential = false) => ({ type: 'paragraph' as const, ...(confidential && { attrs: { confidential } }), content: [{ type: 'text' as const, text }] })
export const written = (...texts: readonly string[]): RichText => ({ type: 'doc', content: texts.map((text) => paragraph(text)) })

const long = 'Trước đây hồ sơ giấy được chuyển tay qua ba bộ phận, mỗi nơi ghi một sổ riêng nên không ai biết hồ sơ đang ở đâu; cách làm mới dùng một sổ chung. '

/** A dossier with everything the national regulation asks for; filed in November 2026 it is in time. */
export const completeDossier: Omit<Dossier, 'confidentialNote' | 'helpers'> = {
  title: 'Sổ theo dõi hồ sơ dùng chung', solutionKinds: ['operational'], field: 'services', aboutIt: true, aboutAdministrativeReform: true,
  sponsor: { isAuthor: false, name: 'Văn phòng thử nghiệm', address: 'Quảng Ngãi' }, applicationState: 'applied', firstAppliedOn: day('2026-03-02'),
  conditionsToApply: 'Máy tính nối mạng nội bộ', applierBenefitOpinion: '',
  sections: Object.fromEntries(['known_solution', 'purpose', 'content', 'novelty', 'applicability', 'effect', 'attachments'].map((key) => [key, written(long.repeat(3))])),
  beforeAfter: [{ measure: 'Thời gian tìm hồ sơ', unit: 'phút', before: '15', after: '2', source: 'Sổ theo dõi' }],
  benefitLines: [{ id: '1', label: 'Tìm hồ sơ', minutesBefore: 15, minutesAfter: 2, timesPerYear: 1200, hourlyCost: 60_000, materialsSavedPerYear: null, printingSavedPerYear: null, costOfApplying: 0, source: 'Sổ theo dõi', insufficientData: false }],
  authorBenefitOpinion: 'Mỗi năm tiết kiệm hơn 200 giờ', noveltySelfCheck: Array.from({ length: 4 }, () => ({ answer: 'yes', note: '' })),
}

/** Writes these fields, each for the first time. */
export async function write(me: Caller, id: InitiativeId, fields: Partial<Dossier>): Promise<void> {
  const { sections = {}, ...plain } = fields
  for (const [field, value] of [...Object.entries(plain), ...Object.entries(sections).map(([key, text]): [string, unknown] => [`sections.${key}`, text])])
    await me(saveField, { params: { id, field }, body: { rev: 0, value } })
}

/** A draft of this author that lacks nothing. */
export async function aDraft(w: World, author: PersonId, about: Partial<Dossier> = {}): Promise<InitiativeId> {
  const me = await w.as(author)
  const { id } = await me(startInitiative, { body: {} })
  await write(me, id, { ...completeDossier, ...about })
  return id
}

/** The same, filed. */
export async function aFiledDossier(w: World, author: PersonId, about: Partial<Dossier> = {}): Promise<InitiativeId> {
  const id = await aDraft(w, author, about)
  await (await w.as(author))(submitInitiative, { params: { id } })
  return id
}
