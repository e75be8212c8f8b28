import { useLocation } from '@tanstack/react-router'
import { useMe } from '../../frame/me.ts'
import { Tabs } from '../../ui/Tabs.tsx'

const tabs = [
  { href: '/quan-tri', label: 'Cơ quan', may: 'organisation' }, { href: '/quan-tri/don-vi', label: 'Đơn vị', may: 'units' }, { href: '/quan-tri/nguoi', label: 'Người', may: 'people' }, { href: '/quan-tri/chuyen-gia', label: 'Chuyên gia ngoài', may: 'experts' },
  { href: '/quan-tri/dot-xet', label: 'Đợt xét', may: 'rounds' }, { href: '/quan-tri/quy-che', label: 'Quy chế', may: 'regulations' }, { href: '/quan-tri/can-cu', label: 'Căn cứ pháp lý', may: 'bases' }, { href: '/quan-tri/mau', label: 'Mẫu văn bản', may: 'templates' }, { href: '/quan-tri/lich', label: 'Lịch làm việc', may: 'calendar' },
  { href: '/quan-tri/nhat-ky', label: 'Nhật ký', may: 'history' },
] as const

/** Which parts of the administration each of the two keepers has. */
const keeps: Record<(typeof tabs)[number]['may'], readonly string[]> = {
  organisation: ['administrator', 'secretariat'], units: ['administrator', 'secretariat'], people: ['administrator', 'secretariat'], experts: ['administrator', 'secretariat'], rounds: ['administrator', 'secretariat'],
  regulations: ['administrator', 'secretariat'], bases: ['administrator', 'secretariat'], templates: ['administrator', 'secretariat', 'records_clerk'], calendar: ['administrator', 'secretariat'], history: ['administrator'],
}

/** The parts of the administration, for those who keep them. */
export function AdminTabs() {
  const { pathname } = useLocation()
  const { roles } = useMe()
  return <Tabs label="Quản trị" tabs={tabs.filter(({ may }) => roles.some((role) => keeps[may].includes(role))).map(({ href, label }) => ({ href, label, here: pathname === href || (href === '/quan-tri/mau' && pathname.startsWith(`${href}/`)) }))} />
}
