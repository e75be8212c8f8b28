import type { RuleId } from './finding.ts'

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, as figures (FACT). Twips and points; a successor decree is a second value of this shape. */
export const nd30 = {
  id: 'ND30-2020',
  from: '2020-03-05',
  page: { width: [11904, 11908], height: [16836, 16841], top: [1131, 1421], bottom: [1131, 1421], left: [1698, 1988], right: [847, 1137] },
  font: 'Times New Roman',
  pageNumber: [13, 14],
  quocHieu: { text: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'], size: [12, 13] },
  tieuNgu: { text: 'Độc lập - Tự do - Hạnh phúc', size: [13, 14], rule: [0.97, 1.03] },
  parent: { size: [12, 13] },
  agency: { size: [12, 13], rule: [0.32, 0.51] },
  number: { size: [13, 13] },
  placeDate: { size: [13, 14] },
  type: { size: [13, 14] },
  subject: { size: [13, 14] },
  letterSubject: { size: [12, 13], before: 120 },
  basis: { size: [13, 14] },
  body: { size: [13, 14], firstLine: [[564, 570], [717, 723]], gap: 120, line: [240, 360] },
  post: { size: [13, 14] },
  signer: { size: [13, 14] },
  recipientsHead: { size: [12, 12] },
  recipients: { size: [11, 11] },
} as const

export type Range = readonly [number, number]

/** What kind of paper it is, and so which rules speak of it. */
export type PaperKind = keyof typeof rulesOf

const page: readonly RuleId[] = ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08']
const head: readonly RuleId[] = ['C01', 'C02', 'C03', 'C04', 'C05', 'C06']
const title: readonly RuleId[] = ['C09', 'C10']
const foot: readonly RuleId[] = ['C22', 'C23', 'C24', 'C25']

export const rulesOf = {
  /** Quyết định cá biệt. */
  decision: [...page, ...head, 'C07', 'C08', ...title, 'C13', 'C14', 'C21', ...foot],
  /** Văn bản có tên loại: thông báo, báo cáo, tờ trình, and forms laid out like them. */
  named: [...page, ...head, 'C07', 'C08', ...title, 'C14', 'C21', ...foot],
  /** Công văn. */
  letter: [...page, ...head, 'C07', 'C08', 'C12', 'C14', 'C21', ...foot],
  minutes: [...page, ...head, 'C07', ...title, 'C14', 'C21', ...foot],
  /** Forms of the agency without a number: score sheets, summaries. */
  sheet: [...page, ...head, 'C08', ...title],
  /** A paper of a citizen: Quốc hiệu alone, no agency. */
  citizen: [...page, 'C01', 'C02', 'C03', 'C14'],
  /** Not a type of the decree; its letters, names and dates follow it, its page does not. */
  certificate: ['P01', 'P07', ...head, 'C22', 'C23'],
} as const satisfies Record<string, readonly RuleId[]>
