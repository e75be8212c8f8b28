import type { BrokenTag } from './read-tags.ts'
import type { TemplateFault } from './template-faults.ts'
import type { TemplateRefusal } from './inspect-template.ts'

const quoted = (tag: string): string => (tag === '' ? 'Có chỗ' : `“${tag}”`)

const broken: Record<BrokenTag['problem'], (tag: string) => string> = {
  unclosed_tag: (tag) => `Trường bắt đầu bằng ${quoted(tag)} thiếu dấu “}” hoặc thừa dấu “{”.`,
  unopened_tag: (tag) => `Chữ trước dấu “}” ở ${quoted(tag)} thiếu dấu “{” hoặc thừa dấu “}”.`,
  unclosed_loop: (tag) => `Danh sách {#${tag}} chưa có chỗ kết thúc {/${tag}}.`,
  unopened_loop: (tag) => `Chỗ kết thúc {/${tag}} không có chỗ bắt đầu {#${tag}}.`,
  crossed_loops: (tag) => `Các danh sách ${quoted(tag)} chồng lên nhau: danh sách mở sau phải kết thúc trước.`,
  not_alone: (tag) => `Trường {@${tag}} phải đứng một mình trong đoạn của nó, không có chữ nào khác.`,
  unreadable: (tag) => `Không đọc được trường ${quoted(tag)}.`,
}

/** A fault in words a person who edits in Word can act on. */
export function sayTemplateFault(fault: TemplateFault): string {
  switch (fault.code) {
    case 'broken_tag': return broken[fault.problem](fault.tag)
    case 'expression': return `${fault.tag} không phải tên trường. Mẫu chỉ được dùng tên trường, không chạy phép tính hay lệnh nào.`
    case 'unknown_tag': return `Không có trường ${fault.tag}${fault.list === null ? '' : ` trong danh sách {#${fault.list}}`}.${sayNearest(fault)}`
    case 'wrong_sign': return `Trường ${fault.tag} phải viết là ${fault.right}${fault.right.startsWith('{#') ? ` … ${fault.right.replace('#', '/')}` : ''}.`
    case 'list_in_list': return `Danh sách ${fault.tag} đặt trong danh sách {#${fault.list}} sẽ bị lặp lại nhiều lần: đưa nó ra ngoài.`
    case 'missing_tag': return `Thiếu trường ${fault.tag}: văn bản không thể không có nội dung này.`
    case 'no_picture': return 'Thiếu ảnh mã QR: giữ ảnh có sẵn trong mẫu, chỉ đổi chỗ hoặc đổi cỡ.'
  }
}

function sayNearest({ nearest, belongsTo }: Extract<TemplateFault, { code: 'unknown_tag' }>): string {
  if (belongsTo !== null) return ` Trường này chỉ dùng giữa {#${belongsTo}} và {/${belongsTo}}.`
  return nearest === null ? ' Xem danh mục trường của mẫu.' : ` Có phải là ${nearest}?`
}

/** Why a file is refused as a template, in words for who sent it. */
export function sayTemplateRefusal(refusal: TemplateRefusal): string {
  switch (refusal.code) {
    case 'office.macros': return 'Tệp có macro (chương trình chạy trong Word).'
    case 'office.embedded_program': return `Tệp có chương trình nhúng bên trong (${refusal.entry}).`
    case 'office.external_reference': return `Tệp tự lấy nội dung từ nơi khác khi mở (${refusal.target}).`
    case 'template.link': return `Tệp có liên kết ra ngoài không được phép (${refusal.target}).`
    case 'template.entities': return `Tệp có khai báo thực thể XML (${refusal.entry}), thường dùng để đọc trộm tệp của máy chủ.`
    case 'template.field': return `Tệp có trường lệnh của Word (${refusal.found}). Chỉ được dùng trường số trang.`
    case 'template.embedded': return `Tệp có văn bản khác nhúng bên trong (${refusal.entry}).`
    case 'template.too_large':
    case 'zip.too_large': return 'Tệp quá lớn khi giải nén: một mẫu chỉ vài trang, tệp không quá 2 MB.'
    case 'zip.too_many_files': return 'Tệp có quá nhiều thành phần bên trong.'
    case 'zip.unsafe_path':
    case 'zip.nested': return `Tệp có thành phần đặt sai chỗ (${refusal.entry}).`
    case 'office.not_what_it_says': return 'Tệp không phải văn bản Word (.docx).'
    case 'zip.encrypted': return 'Tệp bị khóa bằng mật khẩu.'
    case 'zip.unknown_method':
    case 'zip.broken': return 'Tệp bị hỏng hoặc không phải văn bản Word (.docx).'
  }
}
