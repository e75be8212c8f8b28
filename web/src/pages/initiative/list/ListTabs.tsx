import { useMe } from '../../../frame/me.ts'
import { type Queue, sayQueue } from '../../../say/list-filter.ts'
import { Tabs } from '../../../ui/Tabs.tsx'
import type { ListSearch } from './list-address.ts'

const own: readonly Queue[] = ['mine', 'unit']
const followed: readonly Queue[] = ['to_receive', 'awaiting_completion', 'in_council', 'to_issue', 'due_soon', 'overdue', 'done']

/** The queues as tabs: one's own for everybody, the rest for those who follow the work of the whole agency. */
export function ListTabs({ here, href }: { here: Queue | ''; href: (change: Partial<ListSearch>) => string }) {
  const me = useMe()
  const mine = own.filter((queue) => queue !== 'unit' || me.person.unitId !== null)
  const queues = me.may['decisions'] ? [...mine, ...followed] : mine
  const to = (hang: Queue | '') => href({ hang, sau: [] })
  return (
    <div className="list-tabs">
      <Tabs
        label="Hàng việc"
        tabs={[
          { href: to(''), label: 'Tất cả', here: here === '' },
          ...queues.map((queue) => ({ href: to(queue), label: sayQueue(queue), here: here === queue, count: (queue === 'to_receive' && me.counts['to_receive']) || undefined })),
        ]}
      />
    </div>
  )
}
