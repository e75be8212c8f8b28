import { expect, it } from 'vitest'
import { guessFacts } from './guess-facts.ts'

const head = 'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 123/QĐ-UBND\nQuảng Ngãi, ngày 12 tháng 3 năm 2024\n'

it.each([
  ['a decision', `${head}QUYẾT ĐỊNH\nVề việc công nhận sáng kiến cấp tỉnh năm 2023\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`, { title: 'Quyết định về việc công nhận sáng kiến cấp tỉnh năm 2023', year: 2024, decision: '123/QĐ-UBND' }],
  ['a letter', `${head}V/v rà soát sáng kiến`, { title: 'Về việc rà soát sáng kiến', year: 2024, decision: '123/QĐ-UBND' }],
  ['a report', 'BÁO CÁO\nKết quả áp dụng giải pháp ghép chuyến xe công\nNội dung', { title: 'Báo cáo Kết quả áp dụng giải pháp ghép chuyến xe công', year: null, decision: '' }],
  ['a list', 'Danh sách các giải pháp đạt giải Hội thi sáng tạo kỹ thuật tỉnh năm 2022\n1. Máy tẽ ngô', { title: 'Danh sách các giải pháp đạt giải Hội thi sáng tạo kỹ thuật tỉnh năm 2022', year: 2022, decision: '' }],
  ['words without a head', 'Máy tẽ ngô dùng cho hộ nhỏ do nhóm nông dân chế tạo', { title: 'Máy tẽ ngô dùng cho hộ nhỏ do nhóm nông dân chế tạo', year: null, decision: '' }],
  ['a report whose words begin at once', 'BÁO CÁO GIẢI PHÁP\nMỗi ca bốc thăm thứ tự điểm; ghi mã của thẻ vào sổ. Cuối giờ ký bảng kiểm năm mục.', { title: 'Báo cáo giải pháp', year: null, decision: '' }],
  ['an invitation not dated yet', 'UBND TỈNH QUẢNG NGÃI\nSố: /GM-VP\nQuảng Ngãi, ngày tháng năm 2026\nGIẤY MỜI\nHọp Hội đồng sáng kiến', { title: 'Giấy mời Họp Hội đồng sáng kiến', year: 2026, decision: '' }],
  ['a paper of no known kind not dated yet', 'Quảng Ngãi, ngày tháng năm 2026\nMáy tẽ ngô dùng cho hộ nhỏ', { title: 'Máy tẽ ngô dùng cho hộ nhỏ', year: 2026, decision: '' }],
  ['nothing', '', { title: 'quet 01', year: null, decision: '' }],
])('takes from %s what it is called', (_what, page, facts) => expect(guessFacts(page, 'quet_01.pdf')).toEqual(facts))
