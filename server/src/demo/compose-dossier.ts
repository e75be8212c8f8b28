import type { BenefitLine } from '@sangkien/domain/benefit/benefit-line'
import type { HourlyCost } from '@sangkien/domain/benefit/hourly-cost'
import type { Dossier } from '@sangkien/domain/initiative/dossier'
import type { Block, RichText } from '@sangkien/domain/text/rich-text'
import type { Day } from '@sangkien/domain/time/day'
import type { Dice } from './dice.ts'
import type { Subject } from './subjects/subject.ts'

/** The dossier of one story: the subject's matter in this unit, with its tool, its figures and its own turns of phrase. */
export function composeDossier(subject: Subject, { unit, title, tool, firstAppliedOn, chance, state, hourlyCost }: {
  unit: string; title: string; tool: string; firstAppliedOn: Day | null; chance: Dice; state: Dossier['applicationState']; hourlyCost: HourlyCost | null
}): Dossier {
  const long = chance.roll() > 0.45
  const line = benefitLine(subject, chance, hourlyCost)
  return {
    title, solutionKinds: subject.kinds, field: subject.field, aboutIt: subject.aboutIt, aboutAdministrativeReform: subject.aboutReform,
    sponsor: { isAuthor: false, name: 'Văn phòng UBND tỉnh (dữ liệu minh họa)', address: 'Quảng Ngãi' },
    applicationState: state, firstAppliedOn,
    conditionsToApply: subject.conditions, confidentialNote: '',
    sections: {
      known_solution: doc([...subject.known.map(paragraph), ...(long ? [paragraph(chance.pick(surveys)(unit))] : [])]),
      purpose: doc([paragraph(subject.purpose)]),
      content: doc([
        paragraph(`Nhóm tác giả lựa chọn ${tool} vì phù hợp với điều kiện của ${unit} và không phát sinh chi phí lớn. Các bước thực hiện như sau:`),
        { type: 'orderedList', content: subject.steps.map((step) => ({ type: 'listItem', content: [paragraph(step)] })) },
        ...(long ? [heading('Quá trình thử nghiệm'), ...trials.slice(0, chance.between(1, 3)).map((one) => paragraph(one(unit)))] : []),
        ...(long ? [heading('Khó khăn và cách khắc phục'), { type: 'bulletList', content: hurdles.slice(0, chance.between(2, 4)).map((one) => ({ type: 'listItem', content: [paragraph(one)] })) } satisfies Block] : []),
      ]),
      novelty: doc([...subject.novelty.map(paragraph), ...(long ? [comparison(subject)] : [])]),
      applicability: doc([...subject.applicability.map(paragraph), ...(long || subject.applicability.join('').length < 120 ? [paragraph(chance.pick(spreads)(unit))] : [])]),
      effect: doc([...subject.effect.map(paragraph), ...(chance.roll() > 0.7 ? [{ ...paragraph('Số liệu chi tiết theo từng cán bộ chỉ phục vụ Hội đồng đánh giá, đề nghị không công khai.'), attrs: { confidential: true } }] : [])]),
      attachments: doc([paragraph('Bảng số liệu đối chiếu trước và sau; biên bản xác nhận của đơn vị áp dụng.')]),
    },
    beforeAfter: subject.measures.map(([measure, unitOf, before, after, source]) => ({ measure, unit: unitOf, before, after, source })),
    benefitLines: [line],
    authorBenefitOpinion: subject.effect[0]!,
    applierBenefitOpinion: `${unit} xác nhận giải pháp đã được áp dụng và mang lại hiệu quả như mô tả.`,
    helpers: [],
    noveltySelfCheck: Array.from({ length: 4 }, () => ({ answer: 'yes' as const, note: '' })),
  }
}

const benefitLine = ({ benefit, effect }: Subject, chance: Dice, of: HourlyCost | null): BenefitLine => {
  const base = { id: '1', materialsSavedPerYear: null, printingSavedPerYear: null, source: 'Nhật ký công việc và sổ theo dõi của đơn vị' }
  if (!benefit) return { ...base, label: effect[0]!.slice(0, 120), minutesBefore: null, minutesAfter: null, timesPerYear: null, hourlyCost: null, costOfApplying: null, insufficientData: true }
  const { label, before, after, times, cost } = benefit
  return { ...base, label, minutesBefore: before, minutesAfter: after, timesPerYear: Math.round(times * (0.8 + chance.roll() * 0.4)), hourlyCost: of?.amount ?? 60_000, hourlyCostFrom: of && { code: of.code, label: of.label }, costOfApplying: cost, insufficientData: false }
}

const doc = (content: readonly Block[]): RichText => ({ type: 'doc', content: [...content] })
const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
const heading = (text: string) => ({ type: 'heading' as const, attrs: { level: 3 as const }, content: [{ type: 'text' as const, text }] })
const cell = (type: 'tableCell' | 'tableHeader', text: string) => ({ type, content: [paragraph(text)] })
const comparison = ({ measures }: Subject): Block => ({
  type: 'table',
  content: [
    { type: 'tableRow', content: ['Nội dung', 'Trước khi áp dụng', 'Sau khi áp dụng'].map((text) => cell('tableHeader', text)) },
    ...measures.map(([measure, unit, before, after]) => ({ type: 'tableRow' as const, content: [`${measure} (${unit})`, before, after].map((text) => cell('tableCell', text)) })),
  ],
})

const surveys = [
  (unit: string) => `Trước khi đề xuất, nhóm tác giả đã ghi chép trong bốn tuần tại ${unit}, hỏi ý kiến người trực tiếp làm và người nhận kết quả. Ba vướng mắc được nhắc nhiều nhất là chờ đợi giữa các khâu, phải nhập lại cùng một thông tin và không biết việc đang nằm ở ai.`,
  (unit: string) => `Qua rà soát quy trình theo Công văn số 1143/VP-HCQT, ${unit} xác định khâu này chiếm nhiều thời gian nhất nhưng ít tạo ra giá trị nhất. Việc tham khảo cách làm của hai cơ quan khác cho thấy có thể bỏ được ít nhất một phần ba số bước.`,
  (unit: string) => `Số liệu được thu thập từ sổ theo dõi của ${unit} trong hai quý liền kề, có đối chiếu với phản ánh của các đơn vị phối hợp. Những ngày có sự kiện bất thường được loại ra để việc so sánh trước và sau được công bằng.`,
]
const trials = [
  (unit: string) => `Giải pháp được thử trước ở một tổ của ${unit} trong ba tuần. Tuần đầu chậm hơn cách cũ do chưa quen; từ tuần thứ hai thời gian xử lý giảm rõ. Các lỗi phát sinh được ghi lại và sửa ngay trong buổi họp cuối tuần.`,
  (unit: string) => `Sau giai đoạn thử, ${unit} tổ chức một buổi hướng dẫn dài 90 phút, phát tài liệu hai trang và cử người hỗ trợ tại chỗ trong mười ngày. Người lớn tuổi được kèm riêng, bảo đảm không ai bị bỏ lại phía sau.`,
  () => 'Nhóm tác giả giữ song song cách làm cũ trong một tháng để đối chiếu kết quả. Khi hai kết quả khớp nhau liên tục trong mười ngày làm việc mới chuyển hẳn sang cách làm mới, nhờ đó không xảy ra gián đoạn.',
]
const hurdles = [
  'Một số người quen cách cũ nên ngại thay đổi: cử người hỗ trợ trực tiếp và cho xem số liệu thời gian tiết kiệm được.',
  'Dữ liệu cũ không thống nhất: lập bảng quy ước, sửa dần theo đợt thay vì dừng việc để sửa tất cả.',
  'Lúc cao điểm dễ bỏ qua bước kiểm tra: rút gọn bước kiểm tra còn dưới một phút và gắn vào phiếu có sẵn.',
  'Thiết bị của vài đơn vị đã cũ: giải pháp được làm gọn để chạy trên máy cấu hình thấp và in ra giấy khi cần.',
]
const spreads = [
  (unit: string) => `Ngoài ${unit}, ba đơn vị đã cử người đến tìm hiểu và hai đơn vị đang dùng thử. Tài liệu hướng dẫn, biểu mẫu và bảng tính được chuyển giao miễn phí.`,
  () => 'Điều kiện áp dụng không nhiều: một người phụ trách, danh mục được chuẩn hóa và sự đồng ý của lãnh đạo đơn vị. Thời gian triển khai ở nơi mới khoảng hai tuần.',
  () => 'Giải pháp không gắn với phần mềm cụ thể nên không lệ thuộc nhà cung cấp; khi hệ thống chung của tỉnh thay đổi thì vẫn giữ được quy tắc và biểu mẫu.',
]
