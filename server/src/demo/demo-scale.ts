import { daNangEducation } from '@sangkien/domain/regulation/shipped-packs'
import type { Scale } from '@sangkien/domain/scoring/scale'

const shipped = daNangEducation.scale!

/** The scale of the demonstration office: the shipped one, and with it what an office that judges on evidence would ask of a sheet. */
export const demoScale: Scale = {
  ...shipped, commentAtExtremes: true,
  criteria: shipped.criteria.map((one) => (one.code === 'benefit' ? { ...one, evidenceAbove: 27, maySayInsufficient: true } : one)),
}

/** What a member of that office writes beside these points. */
export const demoNotes = (benefit: number) => (benefit > 27 ? { benefit: { papers: 'Báo cáo kết quả áp dụng của đơn vị' } } : {})
