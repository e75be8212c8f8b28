/** The settings of a regulation by their keys; two keys where one alone would say something else. */
const words: Readonly<Record<string, string>> = {
  name: 'tên', legalBases: 'căn cứ pháp lý', terms: 'thời hạn', filing: 'nộp đơn sau khi áp dụng lần đầu', examine: 'xem xét đơn', complete: 'bổ sung hồ sơ', decide: 'xét công nhận', revocation_reply: 'giải trình trước khi hủy bỏ', complaint: 'khiếu nại',
  rounds: 'đợt xét trong năm', length: 'độ dài', count: 'độ dài', unit: 'đơn vị thời gian', basis: 'căn cứ', voting: 'biểu quyết', threshold: 'tỷ lệ đồng ý', denominator: 'tỷ lệ tính trên', mode: 'hình thức', modeIsFree: 'hội đồng được chọn hình thức', secondVote: 'biểu quyết lần hai', writtenOpinion: 'lấy ý kiến bằng văn bản', lateAnswers: 'phiếu trả lời muộn', paperBallots: 'bỏ phiếu kín bằng giấy', counters: 'số người kiểm phiếu ít nhất', quorum: 'số thành viên phải có mặt',
  recusedLeaveDenominator: 'không tính người rút khỏi việc xét', quorumBasis: 'căn cứ của điều kiện họp', council: 'hội đồng', 'council.required': 'thành viên bắt buộc', when: 'khi nào', seat: 'ghế', headWhoIsAuthorMaySit: 'người đứng đầu là tác giả được ngồi hội đồng',
  conflicts: 'xung đột lợi ích', declareFirst: 'thành viên trả lời trước khi xem hồ sơ', grounds: 'trường hợp không tham gia', yearsBack: 'số năm tính ngược lại', judged_before: 'người đã xét lần trước', hearing: 'giải trình và xét lại', replyDays: 'số ngày làm việc giải trình', askWithinDays: 'số ngày được đề nghị xét lại', lookDays: 'số ngày xét lại', helper: 'người áp dụng lần đầu', kin: 'người thân', same_unit: 'cùng đơn vị', superior: 'thủ trưởng đơn vị', subordinate: 'cấp dưới', co_author: 'đồng tác giả trước đây',
  reviewers: 'người phản biện', perDossier: 'số người mỗi hồ sơ',
  meetingPay: 'mức chi họp', chair: 'Chủ tịch Hội đồng', member: 'thành viên Hội đồng', guest: 'người dự khác',
  consentWhenHeadIsAuthor: 'xin ý kiến cấp trên khi người đứng đầu là tác giả', headBasis: 'căn cứ về người đứng đầu', consentBasis: 'căn cứ về ý kiến cấp trên', conditions: 'điều kiện công nhận', noveltyTests: 'tiêu chí tính mới',
  refusalReasons: 'lý do từ chối tiếp nhận', declineReasons: 'lý do không công nhận', revocationGrounds: 'căn cứ hủy bỏ công nhận', code: 'mã', key: 'mã', label: 'tên', help: 'hướng dẫn', sections: 'phần của báo cáo', steps: 'quy trình', level: 'cấp', authority: 'người có thẩm quyền', unitsApplying: 'số đơn vị phải đang áp dụng', papers: 'giấy tờ của hồ sơ', source: 'nguồn', by: 'người thực hiện', compulsory: 'bắt buộc', number: 'số mục', minChars: 'số ký tự ít nhất',
  maxChars: 'số ký tự nhiều nhất', required: 'bắt buộc', confidentialAllowed: 'được đánh dấu bảo mật', compared: 'cách so khi đối chiếu tính mới', fields: 'lĩnh vực áp dụng', solutionKinds: 'loại giải pháp', results: 'kết quả', authorship: 'tác giả', minShare: 'tỷ lệ đóng góp tối thiểu',
  maxAuthors: 'số tác giả tối đa', benefit: 'số liệu làm lợi', hourlyCosts: 'đơn giá giờ công', 'benefit.formula': 'công thức tính làm lợi', labourCounts: 'giờ công tính thành tiền', parts: 'khoản tiền', counts: 'tính vào', remuneration: 'thù lao tối thiểu', rate: 'phần của số tiền làm lợi', wages: 'số lần mức lương', monthlyWage: 'mức lương tháng', amount: 'số tiền', years: 'số năm', annualReport: 'báo cáo năm', date: 'ngày nộp', month: 'tháng', day: 'ngày', scale: 'thang điểm', total: 'tổng điểm', markDecimals: 'phần lẻ của điểm', criteria: 'tiêu chí', kind: 'cách chấm', max: 'điểm tối đa',
  min: 'điểm tối thiểu', disqualifying: 'dưới tối thiểu thì không đạt', levels: 'các mức, các cấp', from: 'từ', to: 'đến', description: 'mô tả', evidenceRequired: 'minh chứng cần có', evidenceAbove: 'trên mức điểm này phải dẫn minh chứng', maySayInsufficient: 'được ghi “Chưa đủ dữ liệu định lượng”', commentAtExtremes: 'điểm cao nhất, thấp nhất phải có nhận xét', aggregation: 'cách tính điểm hội đồng', decimals: 'làm tròn', largestSpread: 'mức lệch tối đa giữa hai phiếu',
  points: 'số điểm', then: 'cách xử lý', pass: 'điều kiện đạt', totalFrom: 'tổng điểm từ', eachCriterionFrom: 'mỗi tiêu chí từ', passingSheets: 'tỷ lệ phiếu đạt', passingMembers: 'tỷ lệ thành viên chấm đạt', classes: 'xếp loại', totalBelow: 'tổng điểm dưới',
  criterionFrom: 'điểm tiêu chí từ', sheetCode: 'mã phiếu chấm', publicVote: 'điểm bình chọn', voters: 'người bình chọn', choices: 'số sáng kiến mỗi người được chọn', formula: 'cách tính điểm bình chọn', ties: 'khi bằng tổng điểm', paper: 'văn bản', article: 'điều khoản', evidence: 'mức độ chắc chắn', num: 'tử số', den: 'mẫu số', of: 'tính trên', title: 'trích yếu', issuedOn: 'ngày ban hành', validFrom: 'ngày có hiệu lực', validTo: 'ngày hết hiệu lực',
}

/** Whether the pages have a word for every part of a place; the test goes through whole packs. */
export const isKnownPath = (path: string): boolean => keysOf(path).every((key) => Object.hasOwn(words, key))

/** A place in a regulation as people say it: "Thời hạn, xét công nhận, độ dài"; the member of a list by its name. */
export function sayPackPath(path: string, name: string | null = null): string {
  if (path === '') return 'Cả tệp'
  const keys = keysOf(path)
  const said = keys.map((key, at) => words[`${keys[at - 1] ?? ''}.${key}`] ?? words[key] ?? key)
  const listed = path.split('.').map((part) => part.includes('['))
  const named = name === null ? -1 : listed.lastIndexOf(true)
  const text = said.map((word, at) => (at === named ? `${word} “${name}”` : word)).join(', ')
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

const keysOf = (path: string): readonly string[] => path.split('.').map((part) => part.replace(/\[.*\]$/, ''))
