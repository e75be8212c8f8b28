import type { UnitActPlan } from '@sangkien/domain/organisation/plan-unit-act'
import { sayDay } from './day.ts'

type Plan = Pick<UnitActPlan, 'lastDay' | 'ended' | 'begun' | 'latters' | 'people' | 'heads' | 'moved' | 'running'>

const quoted = (units: readonly { readonly name: string }[]) => units.map(({ name }) => `“${name}”`).join(', ')
const listed = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(', ')

/** What an act on units will do, in the order one asks: units, people, heads, units below, dossiers. `day` is the first of the new order. */
export function sayUnitPlan({ lastDay, ended, begun, latters, people, heads, moved, running }: Plan, day: string): string[] {
  const places = [...new Set(people.map(({ to }) => to?.name))]
  return [
    ...(ended.length > 0 ? [`${quoted(ended)} hoạt động đến hết ngày ${sayDay(lastDay)}. Hồ sơ, quyết định, báo cáo đã có vẫn ghi tên cũ; tìm theo tên cũ hay tên mới đều thấy.`] : []),
    ...(begun.length > 0 ? [`Từ ngày ${sayDay(day)} có ${begun.map(({ name, code }) => `“${name}” (${code})`).join(', ')}.`] : []),
    ...places.map((place) => { const there = people.filter(({ to }) => to?.name === place); return `${there.length} người chuyển sang ${place ?? 'nơi chưa chọn'}: ${listed(there)}.` }),
    ...heads.map(({ name, to }) => (to === null ? `${name} thôi vai trò trưởng đơn vị từ ngày ${sayDay(day)}.` : `${name} là trưởng đơn vị của ${to.name}.`)),
    ...moved.map(({ name, under }) => `“${name}” trực thuộc ${under === null ? 'cơ quan' : under.name} từ ngày ${sayDay(day)}.`),
    ...(running > 0 ? [latters.length > 0 ? `${running} hồ sơ đang xét: trưởng ${latters.map(({ name }) => name).join(', ')} xem và cho ý kiến tiếp.` : `${running} hồ sơ đang xét không có đơn vị kế tục; thường trực Hội đồng tiếp tục xử lý.`] : []),
  ]
}
