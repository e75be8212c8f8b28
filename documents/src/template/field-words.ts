import type { TemplateKey } from '@sangkien/domain/document/template-key'

/** What each field says, in an office's words, by its path (`initiatives.title`); a field without words of its own path goes by its last name. A test asks every field of every template for one. */
const words: Readonly<Record<string, string>> = {
  // The head and the foot every paper has
  mottoRule: 'Đường kẻ dưới Tiêu ngữ', parentLines: 'Tên cơ quan cấp trên, mỗi dòng một mục', agencyLines: 'Tên cơ quan ban hành, mỗi dòng một mục', agencyRule: 'Đường kẻ dưới tên cơ quan',
  numberLine: 'Số, ký hiệu văn bản', placeAndDate: 'Địa danh và thời gian ban hành', letterSubject: 'Trích yếu công văn (V/v …); trống với văn bản khác', subject: 'Trích yếu nội dung dưới tên loại', subjectRule: 'Đường kẻ dưới trích yếu',
  recipients: 'Nơi nhận, mỗi dòng một mục', authority: 'Quyền hạn, chức vụ của người ký, mỗi dòng một mục', agencyPost: 'Chức vụ trong cơ quan của người ký thay mặt tập thể', signer: 'Họ và tên người ký',
  addresseesHead: 'Chữ “Kính gửi:” khi gửi nhiều nơi', addressees: 'Các nơi kính gửi khi có nhiều nơi', oneAddressee: 'Nơi kính gửi khi chỉ có một',
  appendixName: 'Chữ “Phụ lục”', appendixTitle: 'Tên phụ lục', attachedTo: 'Dòng “Kèm theo … số …”', appendixRule: 'Đường kẻ dưới tên phụ lục',
  appendixNameI: 'Chữ “Phụ lục I”', appendixTitleI: 'Tên Phụ lục I', attachedToI: 'Dòng “Kèm theo …” của Phụ lục I', appendixRuleI: 'Đường kẻ dưới tên Phụ lục I',
  appendixNameII: 'Chữ “Phụ lục II”', appendixTitleII: 'Tên Phụ lục II', attachedToII: 'Dòng “Kèm theo …” của Phụ lục II', appendixRuleII: 'Đường kẻ dưới tên Phụ lục II',
  // Notices and letters
  opening: 'Đoạn mở đầu', items: 'Các mục nội dung', closing: 'Đoạn kết', last: 'Đoạn cuối, đứng liền chữ ký, có dấu kết thúc ./.', lines: 'Các dòng nội dung', notes: 'Các điều lưu ý người được mời',
  // Decisions
  decidedBy: 'Thẩm quyền ban hành (chức danh người quyết định)', bases: 'Các căn cứ ban hành', articles: 'Các điều, trừ điều cuối', 'articles.head': 'Số của điều (Điều 1.)', 'articles.first': 'Đoạn đầu của điều', 'articles.rest': 'Các đoạn sau của điều',
  lastArticleHead: 'Số của điều cuối', lastArticle: 'Nội dung điều cuối, đứng liền chữ ký', members: 'Danh sách thành viên Hội đồng', initiatives: 'Danh sách sáng kiến', 'initiatives.others': 'Các đồng tác giả sau người đứng đầu',
  // The application and the report
  addressedTo: 'Cơ quan nhận đơn', we: '“Tôi” hoặc “Chúng tôi”', group: '“tác giả” hoặc “nhóm tác giả”', title: 'Tên sáng kiến', sponsor: 'Chủ đầu tư tạo ra sáng kiến', field: 'Lĩnh vực áp dụng', firstApplied: 'Ngày áp dụng lần đầu hoặc áp dụng thử',
  essence: 'Mô tả bản chất của sáng kiến, có định dạng', confidentialNote: 'Thông tin cần được bảo mật', conditionsToApply: 'Điều kiện cần thiết để áp dụng', authorBenefitOpinion: 'Lợi ích theo ý kiến của tác giả',
  applierBenefitOpinion: 'Lợi ích theo ý kiến của người áp dụng', hasHelpers: 'Có người tham gia áp dụng thử hay không', helpers: 'Những người tham gia áp dụng thử', signers: 'Các tác giả ký đơn', dossierCode: 'Mã hồ sơ',
  authors: 'Tác giả', sections: 'Các phần của báo cáo', heading: 'Đề mục', body: 'Nội dung của phần, có định dạng', hasComparison: 'Có bảng so sánh trước và sau hay không', comparison: 'Bảng so sánh trước và sau khi áp dụng',
  measure: 'Tiêu chí so sánh', before: 'Trước khi áp dụng', after: 'Sau khi áp dụng', source: 'Nguồn số liệu', hasBenefit: 'Có bảng tính lợi ích hay không', benefit: 'Bảng tính lợi ích', 'benefit.label': 'Nội dung làm lợi', hours: 'Giờ công tiết kiệm một năm',
  money: 'Tiền làm lợi một năm', benefitTotal: 'Câu tổng hợp lợi ích', birthDate: 'Ngày, tháng, năm sinh', workplace: 'Nơi công tác', qualification: 'Trình độ chuyên môn', work: 'Nội dung công việc hỗ trợ',
  // The receipt
  dossier: 'Dòng mã hồ sơ', initiative: 'Dòng tên sáng kiến', filer: 'Dòng người nộp đơn', received: 'Thời điểm nhận đơn', papers: 'Danh mục tài liệu đã nhận', 'papers.name': 'Tên tài liệu', pages: 'Ghi chú về tài liệu', answer: 'Thời hạn trả lời',
  hash1: 'Mã băm của hồ sơ, nửa đầu', hash2: 'Mã băm của hồ sơ, nửa sau',
  // The council
  inviting: 'Câu mời', invited: 'Danh sách người được mời', attend: 'Câu “Tới dự …”', chairLine: 'Dòng người chủ trì', time: 'Dòng thời gian', venue: 'Dòng địa điểm', business: 'Dòng nội dung họp', agenda: 'Danh sách sáng kiến xét tại phiên họp',
  started: 'Thời gian bắt đầu', counters: 'Các dòng của ban kiểm phiếu', presence: 'Thành viên có mặt', votingRule: 'Hình thức và nguyên tắc biểu quyết', sum: 'Câu tổng hợp', ended: 'Câu kết thúc', chairPost: 'Chức vụ của chủ tọa', chairName: 'Họ và tên chủ tọa',
  attendees: 'Thành phần tham dự', quorum: 'Câu về số thành viên có mặt', guests: 'Khách mời', secretaryLine: 'Dòng thư ký', tally: 'Bảng tổng hợp kết quả biểu quyết', conclusions: 'Các kết luận khác', secretaryName: 'Họ và tên thư ký', secretarySigned: 'Dòng ghi việc thư ký đã ký trên hệ thống', chairSigned: 'Dòng ghi việc chủ tọa đã ký trên hệ thống', 'items.lines': 'Diễn biến và kết luận của từng sáng kiến',
  'items.heading': 'Tên sáng kiến được xét, mã và tác giả', 'items.initiative': 'Tên sáng kiến, mã và tác giả', 'items.score': 'Điểm, xếp loại', 'items.votes': 'Số phiếu đồng ý', 'items.proposal': 'Nội dung đề nghị',
  entitled: 'Số người được biểu quyết', returned: 'Số phiếu thu về', agree: 'Số phiếu đồng ý', disagree: 'Số phiếu không đồng ý', abstain: 'Số phiếu có ý kiến khác hoặc không hợp lệ', other: 'Số phiếu có ý kiến khác', counterNames: 'Người ký kiểm phiếu', needed: 'Số phiếu cần có', passed: 'Đạt hay không đạt', result: 'Kết quả',
  // Marks
  head: 'Các dòng đầu phiếu, bảng', criteria: 'Các tiêu chí chấm điểm', criterion: 'Tiêu chí và các mức điểm', max: 'Điểm tối đa', mark: 'Điểm chấm', total: 'Tổng điểm', remark: 'Nhận xét', member: 'Họ và tên thành viên chấm', rows: 'Bảng điểm của các sáng kiến', sheets: 'Điểm của từng phiếu',
  insufficient: 'Tiêu chí được ghi “Chưa đủ dữ liệu định lượng”', lastRemark: 'Dòng nhận xét cuối, đứng liền chữ ký', 'entries.arrivedOn': 'Ngày đến', 'entries.issuer': 'Tác giả văn bản', 'entries.receiver': 'Đơn vị hoặc người nhận', 'entries.passedOn': 'Ngày chuyển', 'entries.number': 'Số đến', 'entries.dated': 'Ngày tháng văn bản', 'entries.about': 'Tên loại và trích yếu', 'entries.keptBy': 'Đơn vị, người nhận bản lưu', 'entries.copies': 'Số lượng bản', 'entries.sentOn': 'Ngày chuyển',
  invalid: 'Số phiếu không hợp lệ', score: 'Điểm', grade: 'Xếp loại', method: 'Cách tính điểm', secretary: 'Họ và tên thư ký', chair: 'Họ và tên chủ tịch Hội đồng',
  // Pay, proposals
  people: 'Danh sách cá nhân', sessions: 'Số buổi', amount: 'Số tiền', headPost: 'Chức vụ thủ trưởng đơn vị', findings: 'Kết quả xét của Hội đồng', lead: 'Câu dẫn vào nội dung đề nghị', enclosed: 'Tài liệu trình kèm theo', 'people.initiatives': 'Sáng kiến của cá nhân, tỷ lệ đóng góp, quyết định',
  // The certificate
  certifiedBy: 'Chức danh người cấp giấy', honorific: '“Ông”, “Bà” và dấu hai chấm', authorName: 'Họ và tên tác giả, chữ in hoa', person: 'Chức vụ, đơn vị của tác giả', role: 'Là tác giả hay đồng tác giả, cùng với ai', details: 'Loại giải pháp, lợi ích, quyết định công nhận', checkCode: 'Mã tra cứu',
  checkAddress: 'Địa chỉ tra cứu', checkWords: 'Câu hướng dẫn tra cứu', 'certificate:title': 'Tên sáng kiến trong ngoặc kép',
  // The nomination, the registers
  decision: 'Quyết định công nhận, giấy chứng nhận', council: 'Kết quả xét của Hội đồng', effect: 'Hiệu quả', units: 'Các đơn vị', entries: 'Các mục của sổ', receipt: 'Số biên nhận', answerBy: 'Hạn trả lời', intake: 'Kết quả tiếp nhận', note: 'Ghi chú', extent: 'Câu cuối sổ: số mục, ngày in',
  certificates: 'Số giấy chứng nhận', scope: 'Phạm vi áp dụng', above: 'Kết quả ở cấp trên',
  // The year
  parts: 'Các phần của báo cáo', text: 'Các đoạn văn của phần', recognised: 'Sáng kiến được công nhận', 'units.unit': 'Tên phòng, ban, đơn vị', 'units.name': 'Tên phòng, ban, đơn vị', 'units.others': 'Số liệu năm trước của đơn vị', 'units.recognised': 'Số sáng kiến được công nhận', 'units.applies': 'Số sáng kiến đang áp dụng',
  'units.authors': 'Lượt tác giả (nam/nữ)', 'units.others.authors': 'Lượt tác giả năm trước (nam/nữ)', 'units.others.recognised': 'Số sáng kiến được công nhận năm trước', 'initiatives.units': 'Các đơn vị áp dụng', 'initiatives.name': 'Họ và tên tác giả đứng đầu', 'initiatives.kind': 'Loại giải pháp',
  year: 'Năm', headcount: 'Số công chức, viên chức, người lao động', ideas: 'Số ý tưởng', submitted: 'Số đơn nộp', accepted: 'Số đơn được chấp nhận', intakeRefused: 'Số đơn bị từ chối tiếp nhận', declined: 'Số sáng kiến không công nhận', pending: 'Số đơn đang xét', technical: 'Số giải pháp kỹ thuật',
  management: 'Số giải pháp quản lý', operational: 'Số giải pháp tác nghiệp', appliedProgress: 'Số giải pháp ứng dụng tiến bộ kỹ thuật', aboutIt: 'Số sáng kiến về công nghệ thông tin, chuyển đổi số', aboutAdministrativeReform: 'Số sáng kiến về cải cách hành chính', nominated: 'Số sáng kiến đề nghị cấp tỉnh',
  provinceRecognised: 'Số sáng kiến cấp tỉnh công nhận', nationRecognised: 'Số sáng kiến được công nhận toàn quốc', rate: 'Tỷ lệ công nhận (%)', applied: 'Ngày áp dụng lần đầu', mainEffect: 'Hiệu quả chính', provinceResult: 'Kết quả cấp tỉnh', commendation: 'Khen thưởng',
  // What was compared for novelty
  'novelty-report:received': 'Thời điểm tiếp nhận, số trong sổ tiếp nhận', checked: 'Lần đối chiếu, thời điểm, người thực hiện', compared: 'Phạm vi đối chiếu', unread: 'Phần chưa đọc được hoặc chưa đối chiếu được', subtracted: 'Phần không tính khi so sánh', noSources: 'Câu nói rõ khi không có nguồn tương tự',
  hasSources: 'Có nguồn tương tự hay không', sources: 'Các nguồn tương tự', 'sources.title': 'Tên của nguồn', about: 'Hồ sơ, đơn vị, thời gian của nguồn', standing: 'Nộp trước, nộp sau hay để tham khảo; cùng tác giả', sameWords: 'Mức trùng câu chữ', reworded: 'Mức diễn đạt lại', sameProblem: 'Mức cùng vấn đề, cùng khuôn',
  hasPassages: 'Có đoạn đối chiếu hay không', quoted: 'Nguồn có đoạn đối chiếu hay không', passages: 'Các đoạn đối chiếu với nguồn', mine: 'Đoạn của hồ sơ này', theirs: 'Đoạn của nguồn', hasExcluded: 'Có nguồn, đoạn bị loại trừ hay không', excluded: 'Các nguồn, đoạn đã loại trừ', 'excluded.title': 'Nguồn, đoạn bị loại trừ',
  'excluded.name': 'Họ và tên người loại trừ', reason: 'Lý do', verdict: 'Kết luận về tính mới', reasons: 'Lý do của kết luận', hasCited: 'Kết luận có viện dẫn nguồn hay không', cited: 'Các nguồn làm căn cứ của kết luận', 'cited.title': 'Tên của nguồn', passage: 'Đoạn viện dẫn', concluded: 'Dòng người kết luận, thời điểm',
  // In rows
  order: 'Số thứ tự', name: 'Họ và tên', position: 'Chức vụ, đơn vị', share: 'Tỷ lệ đóng góp', code: 'Mã hồ sơ', unit: 'Đơn vị', 'comparison.unit': 'Đơn vị tính', kind: 'Loại giải pháp, lĩnh vực', 'members.role': 'Chức danh trong Hội đồng', 'attendees.role': 'Chức danh trong Hội đồng', 'people.role': 'Chức danh trong Hội đồng',
}

/** What a field of a template says; undefined where the table has no words for it. */
export const sayField = (key: TemplateKey, path: string): string | undefined => words[`${key}:${path}`] ?? words[path] ?? words[path.slice(path.lastIndexOf('.') + 1)]
