import { sayDate } from '@sangkien/domain/document/say-date'
import { dayOf } from '@sangkien/domain/time/day'
import type { OfficialFacts } from '../layout/official-facts.ts'
import { cleanLine } from '../text/clean-text.ts'

/** A notice about one dossier names it by these. */
export interface DossierNoticeFacts extends OfficialFacts {
  readonly dossierCode: string
  readonly title: string
  /** Names of all authors. */
  readonly authors: readonly string[]
  readonly receivedAt: Date
  /** The law the notice stands on, as cited in a sentence: `khoản 2 Điều 6 Điều lệ Sáng kiến ban hành kèm theo …`. */
  readonly basis: string
}

/** `đơn yêu cầu công nhận sáng kiến “…” (mã hồ sơ …) của …, nộp ngày …` */
export const sayDossier = ({ title, dossierCode, authors, receivedAt }: DossierNoticeFacts): string =>
  `đơn yêu cầu công nhận sáng kiến “${cleanLine(title)}” (mã hồ sơ ${cleanLine(dossierCode)}) của ${authors.map(cleanLine).join(', ')}, nộp ngày ${sayDate(dayOf(receivedAt))}`

