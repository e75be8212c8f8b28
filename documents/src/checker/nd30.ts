import { day } from '@sangkien/domain/time/day'
import type { RuleId } from './finding.ts'
import type { Ruleset } from './ruleset.ts'

const page: readonly RuleId[] = ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09']
const head: readonly RuleId[] = ['C01', 'C02', 'C03', 'C04', 'C05', 'C06']
const title: readonly RuleId[] = ['C09', 'C10', 'C11']
const structure: readonly RuleId[] = ['C15', 'C16', 'C17', 'C18', 'C19', 'C20']
const text: readonly RuleId[] = ['C14', ...structure, 'C21']
const foot: readonly RuleId[] = ['C22', 'C23', 'C24', 'C25']
const marks: readonly RuleId[] = ['C28', 'C29', 'C30', 'C31']

const mm = (millimetres: number): number => Math.round(millimetres * 56.693)

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I (FACT), with 3 twips of room. In force on 23/11/2026; nothing that replaces it was found. */
export const nd30: Ruleset = {
  id: 'ND30-2020',
  title: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Phụ lục I',
  from: day('2020-03-05'),
  to: null,
  rules: {
    P01: 'Khổ giấy', P02: 'Chiều của trang giấy', P03: 'Lề trên', P04: 'Lề dưới', P05: 'Lề trái', P06: 'Lề phải', P07: 'Phông chữ', P08: 'Số trang', P09: 'Số trang của phụ lục',
    C01: 'Quốc hiệu', C02: 'Tiêu ngữ', C03: 'Đường kẻ dưới Tiêu ngữ', C04: 'Tên cơ quan chủ quản trực tiếp', C05: 'Tên cơ quan ban hành', C06: 'Đường kẻ dưới tên cơ quan ban hành',
    C07: 'Số, ký hiệu', C08: 'Địa danh và thời gian ban hành', C09: 'Tên loại văn bản', C10: 'Trích yếu nội dung', C11: 'Đường kẻ dưới trích yếu', C12: 'Trích yếu công văn', C13: 'Căn cứ ban hành',
    C14: 'Trình bày nội dung', C15: 'Phần, chương', C16: 'Mục, tiểu mục', C17: 'Điều', C18: 'Khoản', C19: 'Điểm', C20: 'Đề mục đánh số La Mã', C21: 'Dấu kết thúc nội dung',
    C22: 'Quyền hạn, chức vụ người ký', C23: 'Họ tên người ký', C24: 'Từ “Nơi nhận”', C25: 'Danh sách nơi nhận', C26: 'Kính gửi', C27: 'Tiêu đề phụ lục', C28: 'Dấu chỉ mức độ khẩn',
    C29: 'Chỉ dẫn phạm vi lưu hành', C30: 'Ký hiệu người soạn thảo, số lượng bản', C31: 'Địa chỉ cơ quan ở cuối trang',
  },
  kinds: {
    decision: { name: 'quyết định', rules: [...page, ...head, 'C07', 'C08', ...title, 'C13', ...text, ...foot, 'C27', ...marks] },
    named: { name: 'văn bản có tên loại', rules: [...page, ...head, 'C07', 'C08', ...title, ...text, ...foot, 'C26', 'C27', ...marks] },
    letter: { name: 'công văn', rules: [...page, ...head, 'C07', 'C08', 'C12', ...text, ...foot, 'C26', 'C27', ...marks] },
    minutes: { name: 'biên bản', rules: [...page, ...head, 'C07', ...title, ...text, ...foot, 'C27', ...marks] },
    invitation: { name: 'giấy mời', rules: [...page, ...head, 'C07', 'C08', ...title, ...text, ...foot, ...marks] },
    appendix: { name: 'phụ lục', rules: [...page, ...structure, 'C27'] },
    // No agency and no number: Quốc hiệu alone. What a citizen writes is laid out alike, without the parts of an issued document.
    citizen: { name: 'đơn, báo cáo của cá nhân', rules: [...page, 'C01', 'C02', 'C03', 'C14', 'C26'] },
    // Forms of the agency without a number: score sheets, summaries.
    sheet: { name: 'phiếu, bảng biểu không đánh số', rules: [...page, ...head, 'C08', ...title] },
    // Not a type of the decree; its letters, names and dates follow it, its page does not.
    certificate: { name: 'giấy chứng nhận', rules: ['P01', 'P07', ...head, 'C22', 'C23'] },
  },
  always: ['P01', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'C27'],
  types: [
    'NGHỊ QUYẾT', 'CHỈ THỊ', 'QUY CHẾ', 'QUY ĐỊNH', 'THÔNG CÁO', 'THÔNG BÁO', 'HƯỚNG DẪN', 'CHƯƠNG TRÌNH', 'KẾ HOẠCH', 'PHƯƠNG ÁN', 'ĐỀ ÁN', 'DỰ ÁN', 'BÁO CÁO',
    'TỜ TRÌNH', 'HỢP ĐỒNG', 'CÔNG ĐIỆN', 'BẢN GHI NHỚ', 'BẢN THỎA THUẬN', 'BẢN THOẢ THUẬN', 'GIẤY ỦY QUYỀN', 'GIẤY UỶ QUYỀN', 'GIẤY GIỚI THIỆU', 'GIẤY NGHỈ PHÉP', 'GIẤY BIÊN NHẬN',
    'PHIẾU GỬI', 'PHIẾU CHUYỂN', 'PHIẾU BÁO', 'PHIẾU TRÌNH', 'GIẤY XÁC NHẬN', 'DANH SÁCH',
  ],
  page: { width: [11904, 11908], height: [16836, 16841], top: [1131, 1421], bottom: [1131, 1421], left: [1698, 1988], right: [847, 1137] },
  font: 'Times New Roman',
  fontFamilies: ['TimesNewRoman', 'LiberationSerif', 'Tinos'],
  pageNumber: { size: [13, 14] },
  quocHieu: { text: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'], size: [12, 13] },
  tieuNgu: { text: 'Độc lập - Tự do - Hạnh phúc', size: [13, 14], rule: [0.97, 1.03] },
  parent: { size: [12, 13] },
  agency: { size: [12, 13], rule: [0.32, 0.51] },
  number: { size: [13, 13] },
  placeDate: { size: [13, 14] },
  type: { size: [13, 14] },
  subject: { size: [13, 14], rule: [0.32, 0.51] },
  letterSubject: { size: [12, 13], prefix: 'V/v ', before: 120 },
  basis: { size: [13, 14], end: ';', lastEnd: '.' },
  body: { size: [13, 14], firstLine: [[564, 570], [717, 723]], gap: 120, line: [240, 360], end: './.' },
  heading: { size: [13, 14] },
  points: 'abcdđeghiklmnopqrstuvxy',
  post: { size: [13, 14] },
  signer: { size: [13, 14] },
  recipientsHead: { size: [12, 12], text: 'Nơi nhận:' },
  recipients: { size: [11, 11], prefix: '- ', end: ';' },
  addressees: { size: [13, 14], text: 'Kính gửi:', under: 160 },
  appendix: { size: [14, 14], title: [13, 14], pointer: [13, 14] },
  urgency: {
    size: [13, 14],
    stamps: [
      { text: ['HOẢ TỐC', 'HỎA TỐC'], width: mm(30), height: mm(8) },
      { text: ['THƯỢNG KHẨN'], width: mm(40), height: mm(8) },
      { text: ['KHẨN'], width: mm(20), height: mm(8) },
    ],
    slack: mm(1),
    colours: ['FF0000', 'EE0000', 'ED1C24', 'E60000'],
  },
  circulation: { size: [13, 14], text: ['XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ'] },
  drafter: { size: [11, 11] },
  address: { size: [11, 12] },
  pdf: { paper: 0.6, edge: 0.6, centre: 3, motto: 2, level: 4, under: 8 },
}
