import { Award, BookOpen, ChartColumn, FileCheck, FilePen, FileSearch, Inbox, Landmark, Lightbulb, type LucideIcon, ListTodo, MailOpen, Send, Settings, Users } from 'lucide-react'

export interface SectionLink {
  readonly href: string
  readonly label: string
  readonly icon: LucideIcon
  /** Shown when the server's `me.may` has this set. */
  readonly may: string
}

/** The sections of the frame, in their order. Which of them a person has is said by the server. */
export const sections: readonly SectionLink[] = [
  { href: '/sang-kien', label: 'Sáng kiến', icon: FilePen, may: 'initiatives' },
  { href: '/y-tuong', label: 'Ý tưởng', icon: Lightbulb, may: 'ideas' },
  { href: '/thu-vien', label: 'Thư viện', icon: BookOpen, may: 'library' },
  { href: '/tiep-nhan', label: 'Tiếp nhận', icon: Inbox, may: 'intake' },
  { href: '/kho-doi-chieu', label: 'Kho đối chiếu', icon: FileSearch, may: 'intake' },
  { href: '/hoi-dong', label: 'Hội đồng', icon: Users, may: 'councils' },
  { href: '/quyet-dinh', label: 'Văn bản', icon: Award, may: 'decisions' },
  { href: '/van-ban-den', label: 'Văn bản đến', icon: MailOpen, may: 'incoming' },
  { href: '/van-ban-di', label: 'Văn bản đi', icon: Send, may: 'outgoing' },
  { href: '/kiem-tra-the-thuc', label: 'Kiểm tra thể thức', icon: FileCheck, may: 'formatCheck' },
  { href: '/de-nghi', label: 'Đề nghị cấp trên', icon: Landmark, may: 'nominations' },
  { href: '/bao-cao', label: 'Báo cáo', icon: ChartColumn, may: 'reports' },
  { href: '/quan-tri', label: 'Quản trị', icon: Settings, may: 'administration' },
]

export const homeLink = { href: '/', label: 'Việc của tôi', icon: ListTodo } as const
/** Somebody from outside has no duties here: their first page is what they were asked. */
export const homeOf = (may: Readonly<Record<string, boolean>>): { readonly href: string; readonly label: string; readonly icon: LucideIcon } => (may['expertRequests'] ? { ...homeLink, label: 'Hồ sơ mời cho ý kiến' } : homeLink)

export interface Queue { readonly name: string; readonly label: string; readonly href: string; readonly urgent?: true }

/** Queues in the words people know (product.md, C1); `name` is the counter's name in `me.counts`. Only those the server counts are shown. */
export const queues: readonly Queue[] = [
  { name: 'to_do', label: 'Chờ xử lý', href: '/?hang=cho-xu-ly' },
  { name: 'to_receive', label: 'Chờ tiếp nhận', href: '/tiep-nhan' },
  { name: 'completion_requested', label: 'Yêu cầu bổ sung', href: '/?hang=bo-sung' },
  { name: 'joint', label: 'Phối hợp', href: '/?hang=phoi-hop' },
  { name: 'for_information', label: 'Xem để biết', href: '/thong-bao' },
  { name: 'to_issue', label: 'Chờ ban hành', href: '/quyet-dinh?buoc=cho-ban-hanh' },
  { name: 'due_soon', label: 'Sắp đến hạn', href: '/?hang=sap-den-han' },
  { name: 'overdue', label: 'Quá hạn', href: '/?hang=qua-han', urgent: true },
  { name: 'done', label: 'Đã xử lý', href: '/?hang=da-xu-ly' },
]
