import type { BenefitLine } from '../benefit/benefit-line.ts'
import type { PersonId } from '../ids.ts'
import type { SolutionKind } from '../regulation/pack.ts'
import type { RichText } from '../text/rich-text.ts'
import type { Day } from '../time/day.ts'

/** Whether the solution works already, is on trial, or is still to be applied. Only the first two can be recognised (Điều 3). */
export const applicationStates = ['applied', 'trial', 'not_yet'] as const
export type ApplicationState = (typeof applicationStates)[number]

/** Chủ đầu tư tạo ra sáng kiến; name and address are written only when the authors are not it themselves. */
export interface Sponsor {
  readonly isAuthor: boolean
  readonly name: string
  readonly address: string
}

/** One row of the table before/after. Values are text: "3 ngày", "45 phút", "2 lượt đi lại". */
export interface BeforeAfter {
  readonly measure: string
  readonly unit: string
  readonly before: string
  readonly after: string
  readonly source: string
}

/** Who took part in applying it first; entitled to be named, not an author (Điều 5 khoản 3 điểm e; FACT). */
export interface Helper {
  readonly name: string
  readonly birthDate: Day | null
  readonly workplace: string
  readonly title: string
  readonly qualification: string
  readonly work: string
}

/** The author's own answer to one test of novelty, in the order of the regulation's tests: `null` until answered. */
export interface NoveltyAnswer {
  readonly answer: 'yes' | 'no' | null
  readonly note: string
}

/** Everything an author writes, in the order of the form of Thông tư 18/2013, Phụ lục I (initiative-law.md 3.6 and 3.7). */
export interface Dossier {
  readonly title: string
  readonly solutionKinds: readonly SolutionKind[]
  /** Lĩnh vực áp dụng: a code of the regulation's list. */
  readonly field: string | null
  /** Thuộc CNTT, chuyển đổi số. */
  readonly aboutIt: boolean
  /** Thuộc cải cách hành chính, thủ tục hành chính. */
  readonly aboutAdministrativeReform: boolean
  readonly sponsor: Sponsor
  readonly applicationState: ApplicationState
  /** The earlier of first application and first trial. */
  readonly firstAppliedOn: Day | null
  readonly conditionsToApply: string
  readonly confidentialNote: string
  /** The report by the keys of the regulation's sections. */
  readonly sections: Readonly<Record<string, RichText>>
  readonly beforeAfter: readonly BeforeAfter[]
  readonly benefitLines: readonly BenefitLine[]
  readonly authorBenefitOpinion: string
  readonly applierBenefitOpinion: string
  readonly helpers: readonly Helper[]
  readonly noveltySelfCheck: readonly NoveltyAnswer[]
}

/** One author as the form names them. Shares are hundredths of a percent: 10000 is 100 %. */
export interface Author {
  readonly personId: PersonId
  readonly share: number
  /** The share this author confirmed; a different one reopens the confirmation. `null` when never confirmed. */
  readonly confirmedShare: number | null
}

/** A dossier nobody has written in yet. */
export const emptyDossier: Dossier = {
  title: '',
  solutionKinds: [],
  field: null,
  aboutIt: false,
  aboutAdministrativeReform: false,
  sponsor: { isAuthor: false, name: '', address: '' },
  applicationState: 'applied',
  firstAppliedOn: null,
  conditionsToApply: '',
  confidentialNote: '',
  sections: {},
  beforeAfter: [],
  benefitLines: [],
  authorBenefitOpinion: '',
  applierBenefitOpinion: '',
  helpers: [],
  noveltySelfCheck: [],
}
