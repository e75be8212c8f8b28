import { type CheckReport, passes, type RuleResult, type RuleState } from './check-report.ts'

const signs: Record<RuleState, string> = { passed: '✓', failed: '✗', not_applicable: '–', unseen: '?' }
const words: Record<Exclude<RuleState, 'failed'>, string> = { passed: 'đạt', not_applicable: 'không áp dụng', unseen: 'chỉ kiểm tra được trên tệp Word' }

/** A report in words for a terminal, the rules broken first. */
export function sayReport(name: string, report: CheckReport): string {
  const { format, kind, ruleset, rules, advice } = report
  const of = (state: RuleState) => rules.filter((result) => result.state === state)
  return [
    `Kiểm tra thể thức: ${name} (${format === 'docx' ? 'Word' : 'PDF'})`,
    kind === null
      ? 'Loại văn bản: không nhận ra được; chỉ kiểm tra các quy tắc chung. Nêu loại bằng --kind để kiểm tra đầy đủ.'
      : `Loại văn bản: ${kind.name} (${kind.told === 'given' ? 'theo yêu cầu' : 'nhận ra từ văn bản'})`,
    `Bộ quy tắc: ${ruleset.id}, ${ruleset.title}`,
    '',
    ...of('failed').flatMap(sayFailed),
    ...rules.filter(({ state }) => state !== 'failed').map(({ rule, name: about, state }) => `${signs[state]} ${rule} ${about}: ${words[state as Exclude<RuleState, 'failed'>]}`),
    ...(advice.length === 0 ? [] : ['', 'Nên xem lại cách viết hoa:', ...advice.map(({ place, found, expected }) => `  ${place}: ${found} → ${expected}`)]),
    '',
    `${passes(report) ? 'Không thấy lỗi thể thức.' : `Có ${of('failed').length} quy tắc không đạt.`} Đạt ${of('passed').length}, không áp dụng ${of('not_applicable').length}`
    + `${of('unseen').length > 0 ? `, không xem được trên PDF ${of('unseen').length}` : ''}.`,
  ].join('\n')
}

const sayFailed = ({ rule, name, findings }: RuleResult): string[] => [
  `${signs.failed} ${rule} ${name}: không đạt`,
  ...findings.map(({ place, found, expected }) => `    ${place}\n      hiện có: ${found}\n      cần có:  ${expected}`),
]
