import type { Role } from '@sangkien/domain/people/role'
import type { StepKey } from '@sangkien/domain/process/step'
import type { PackProblem } from '@sangkien/domain/regulation/problem'
import { sayStep } from './process.ts'
import { sayMover } from './role.ts'

/** Kinds of value as one who edits a JSON file knows them. */
const kinds: Readonly<Record<string, string>> = {
  text: 'chữ trong ngoặc kép', number: 'số, không có ngoặc kép', flag: 'true hoặc false', day: 'ngày có thật, viết như 2026-11-30', list: 'danh sách trong ngoặc vuông [ ]', object: 'nhóm trong ngoặc nhọn { }',
  absent: 'chưa có', null: 'null (trống)',
}
const sayKind = (kind: number | string | undefined): string => kinds[String(kind)] ?? String(kind).replace(/^one of: /, 'một trong các giá trị: ')

const sentences: { readonly [C in PackProblem['code']]: (problem: PackProblem) => string } = {
  malformed: ({ wanted, found }) => `cần ${sayKind(wanted)}; đang là ${sayKind(found)}.`,
  not_four_tests: () => 'tính mới phải có đúng bốn tiêu chí như Thông tư 18/2013.',
  total_mismatch: ({ wanted, found }) => `tổng điểm ghi là ${found}, cộng các tiêu chí được ${wanted}.`,
  sum_mismatch: ({ wanted, found }) => `điểm tối đa ghi là ${found}, cộng các tiêu chí con được ${wanted}.`,
  duplicate_code: ({ found }) => `mã ${found} dùng hai lần.`,
  levels_missing: () => 'chấm theo mức nhưng chưa có mức nào.',
  level_reversed: () => 'mức có điểm đầu lớn hơn điểm cuối.',
  levels_overlap: ({ found }) => (typeof found === 'string' ? 'có các mức nhưng tiêu chí này không chấm theo mức.' : `hai mức chồng lên nhau tại ${found}.`),
  levels_gap: ({ found }) => `có khoảng điểm ${found} không thuộc mức nào.`,
  levels_not_whole: ({ wanted, found }) => (wanted === 0 ? `mức thấp nhất phải bắt đầu từ 0, đang bắt đầu từ ${found}.` : `mức cao nhất phải đến ${wanted}, đang đến ${found}.`),
  parts_missing: () => 'tiêu chí cộng từ tiêu chí con nhưng chưa có tiêu chí con.',
  parts_not_added: () => 'có tiêu chí con nhưng tiêu chí này không cộng từ tiêu chí con.',
  min_above_max: ({ wanted, found }) => `điểm tối thiểu ${found} lớn hơn điểm tối đa ${wanted}.`,
  not_positive: () => 'phải là số lớn hơn 0.',
  nothing_saved: () => 'không có gì được tính là tiết kiệm, nên dòng nào cũng lỗ; hãy tính giờ công thành tiền hoặc thêm một khoản tiết kiệm.',
  threshold_out_of_range: ({ found }) => `tỷ lệ ${found} phải lớn hơn 0 và không quá 1.`,
  sheets_added_up: () => 'điểm là tổng các phiếu cộng lại nên không đặt được điều kiện theo từng phiếu; hãy bỏ điều kiện này hoặc chọn cách tính khác.',
  sheets_without_public: () => 'tổng điểm gồm cả điểm bình chọn mà từng phiếu chấm không có, nên không đặt được điều kiện theo từng phiếu; hãy bỏ điều kiện này.',
  not_whole_number: ({ found }) => `${found} phải là số nguyên.`,
  pass_unreachable: ({ found }) => `điều kiện đạt ${found} cao hơn điểm có thể đạt.`,
  classes_overlap: ({ found }) => `hai hạng chồng lên nhau tại ${found}.`,
  classes_gap: ({ found }) => `có khoảng điểm ${found} không thuộc hạng nào.`,
  class_unreachable: ({ found }) => `hạng ${found} không bao giờ đạt được.`,
  line_never_crossed: ({ wanted, found }) => `mức ${found} phải từ 0 và thấp hơn điểm tối đa ${wanted}, nếu không thì không bao giờ cần minh chứng.`,
  not_of_a_sum: () => 'tiêu chí cộng từ tiêu chí con không tự có điểm; hãy đặt ở tiêu chí con.',
  unknown_criterion: ({ found }) => `không có tiêu chí ${found}.`,
  shares_impossible: () => 'tỷ lệ tối thiểu và số tác giả tối đa không thể cùng đúng với tổng 100%.',
  validity_reversed: () => 'ngày hết hiệu lực trước ngày có hiệu lực.',
  unknown_basis: ({ found }) => `danh mục căn cứ pháp lý chưa có mã ${found}.`,
  rounds_out_of_order: ({ wanted, found }) => `ngày đóng ${found} phải sau ngày đóng ${wanted} của đợt trước.`,
  no_such_day: ({ found }) => `không có ngày ${found}.`,
  level_without_lower: () => 'đề nghị toàn quốc thì phải có đề nghị cấp tỉnh trước.',
  process_no_start: () => 'không có bước tiếp nhận nên không ai nhận hồ sơ.',
  process_no_end: () => 'không có bước quyết định nên hồ sơ không bao giờ có kết quả.',
  process_dead_end: ({ found }) => `thiếu bước “${sayStep(found as StepKey)}” nên hồ sơ dừng lại mãi ở bước trước.`,
  process_out_of_order: () => 'các bước không theo thứ tự của luật: ý kiến đơn vị, tiếp nhận, áp dụng, số liệu làm lợi, chấm điểm, họp hội đồng, quyết định.',
  step_without_actor: ({ found }) => `bước “${sayStep(found as StepKey)}” chưa giao cho ai.`,
  step_wrong_actor: ({ found }) => `vai trò ${sayMover(found as Role)} không làm được bước này.`,
  step_not_optional: ({ found }) => `bước “${sayStep(found as StepKey)}” là bắt buộc theo luật.`,
  scoring_without_scale: () => 'có bước chấm điểm nhưng quy chế không có thang điểm.',
  scale_without_scoring: () => 'quy chế có thang điểm nhưng quy trình không có bước chấm điểm.',
  scoring_without_council: () => 'có bước chấm điểm nhưng không có phiên họp của hội đồng.',
  list_incomplete: ({ wanted }) => `danh sách còn thiếu ${wanted}.`,
}

/** What is contradictory in a pack, in words; the place stands before it. */
export const sayPackProblem = (problem: PackProblem): string => sentences[problem.code](problem)
