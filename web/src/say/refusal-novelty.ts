import type { Sentences } from './sentences.ts'

/** Of novelty: what an officer concludes, what is set aside, and the corpus it is compared with. */
export const noveltySentences = {
  'novelty.not_checked': () => 'Chưa đối chiếu hồ sơ này với kho. Hãy bấm "Đối chiếu với kho" trước khi kết luận.',
  'novelty.check_is_old': () => 'Hồ sơ đã được bổ sung sau lần đối chiếu này. Hãy đối chiếu lại rồi kết luận.',
  'novelty.reasons_missing': () => 'Hãy nêu lý do của kết luận, ít nhất 20 ký tự: đã so với nguồn nào, giống và khác ở điểm nào.',
  'novelty.source_missing': () => 'Hãy chọn nguồn làm căn cứ trong số các nguồn của lần đối chiếu này.',
  'novelty.passage_missing': () => 'Kết luận "Trùng" phải nêu ít nhất một đoạn trùng của nguồn. Hãy bấm "Lấy làm căn cứ" ở đoạn ấy.',
  'novelty.only_informs': () => 'Nguồn của cơ quan khác chỉ để tham khảo: tính mới được xét trong phạm vi cơ quan (Nghị định 13/2012/NĐ-CP, Điều 4). Hãy nêu thêm một nguồn của cơ quan.',
  'novelty.not_earlier': () => 'Các nguồn đã nêu đều có sau hồ sơ này. Hồ sơ nộp trước được xét trước (Nghị định 13/2012/NĐ-CP, Điều 4).',
  'novelty.reason_missing': () => 'Hãy ghi lý do loại trừ, ít nhất 5 ký tự.',
  'novelty.not_building': () => 'Không có chỉ mục nào đang được dựng.',
  'novelty.not_removable': () => 'Văn bản này là hồ sơ hoặc mục của thư viện nên không bỏ khỏi kho được.',
  'novelty.thresholds': () => 'Ngưỡng phải lớn hơn 0 và không quá 100 %; số âm tiết trùng ít nhất là 8.',
  'novelty.changed_meanwhile': () => 'Người khác vừa sửa phần này. Hãy tải lại trang để xem bản mới rồi sửa tiếp.',
} satisfies Partial<Sentences>
