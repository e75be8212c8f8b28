import { dataTable } from '../layout/data-table.ts'
import { decisionData, type DecisionFacts, decisionTemplate } from '../layout/decision-body.ts'
import { documentFile } from '../layout/document-file.ts'
import { appendixData, appendixHead } from '../layout/appendix.ts'
import { sayAttachedTo } from '../layout/issue.ts'
import { TEXT_WIDTH } from '../layout/paper.ts'
import { fillPaper } from '../template/fill-paper.ts'
import { keptTemplate } from '../template/template-store.ts'
import { cleanLine } from '../text/clean-text.ts'

export interface CouncilDecisionFacts extends DecisionFacts {
  /** `Hội đồng sáng kiến Văn phòng năm 2026`. */
  readonly councilName: string
  /** In the order of the roles: chair, vice-chair, secretary, union, members. */
  readonly members: readonly { readonly name: string; readonly position: string; readonly role: string }[]
  /** When the council agrees, in the words of the regulation: `ít nhất 2/3 tổng số thành viên Hội đồng đồng ý`. */
  readonly votingRule: string
  /** The unit that serves the council: `Phòng Hành chính - Quản trị`. */
  readonly standingUnit: string
  readonly carriedOutBy: string
}

const template = keptTemplate(() => documentFile(
  { children: decisionTemplate() },
  {
    children: [
      ...appendixHead(),
      dataTable(
        [
          { head: 'TT', share: 7, align: 'center', cell: '{order}' },
          { head: 'Họ và tên', share: 28, cell: '{name}' },
          { head: 'Chức vụ, đơn vị', share: 38, cell: '{position}' },
          { head: 'Chức danh trong Hội đồng', share: 27, cell: '{role}' },
        ],
        'members', { width: TEXT_WIDTH },
      ),
    ],
  },
))

/** Quyết định thành lập Hội đồng sáng kiến with the list of its members (Thông tư 18/2013, Điều 8; FACT). */
export async function renderCouncilDecision(facts: CouncilDecisionFacts): Promise<Uint8Array> {
  const council = cleanLine(facts.councilName)
  const subject = `Về việc thành lập ${council}`
  return fillPaper({ key: 'council-decision', from: facts.agency, day: facts.issue.day, builtIn: template }, {
    ...decisionData(facts, subject, articlesOf(facts, council)),
    ...appendixData(`Danh sách thành viên ${council}`, sayAttachedTo('Quyết định', facts.issue, facts.agency.name), TEXT_WIDTH),
    members: facts.members.map(({ name, position, role }, i) => ({
      order: String(i + 1), name: cleanLine(name), position: cleanLine(position), role: cleanLine(role),
    })),
  }, { title: `Quyết định ${subject}`, author: facts.agency.name })
}

const articlesOf = (facts: CouncilDecisionFacts, council: string): [string, ...string[]] => [
  `Thành lập ${council} gồm ${String(facts.members.length).padStart(2, '0')} thành viên (có Danh sách tại Phụ lục kèm theo Quyết định này).`,
  'Hội đồng có nhiệm vụ đánh giá các giải pháp trong đơn yêu cầu công nhận sáng kiến, đề nghị công nhận hoặc không công nhận sáng kiến; làm việc theo nguyên tắc tập thể, biểu quyết công khai hoặc bỏ phiếu kín, kết luận khi có '
  + `${cleanLine(facts.votingRule)}.\n`
  + `${cleanLine(facts.standingUnit)} là bộ phận thường trực giúp việc Hội đồng. Hội đồng tự giải thể sau khi hoàn thành nhiệm vụ.`,
  'Quyết định này có hiệu lực kể từ ngày ký.',
  `${facts.carriedOutBy.replace(/[.;]+$/, '')} và các thành viên có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.`,
]
