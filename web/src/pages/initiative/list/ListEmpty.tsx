import { ButtonLink } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { isNarrowed, type ListSearch } from './list-address.ts'

/** No dossier here: because of the filter, or because there is none. */
export function ListEmpty({ search }: { search: ListSearch }) {
  if (isNarrowed(search))
    return (
      <EmptyState title="Không có hồ sơ nào khớp với bộ lọc" acts={<ButtonLink href={search.hang === '' ? '/sang-kien' : `/sang-kien?hang=${search.hang}`}>Bỏ lọc</ButtonLink>}>
        Tìm được cả khi gõ không dấu; thử ít từ hơn hoặc bỏ bớt điều kiện.
      </EmptyState>
    )
  if (search.hang === 'mine' || search.hang === '')
    return <EmptyState title={search.hang === 'mine' ? 'Bạn chưa có hồ sơ nào' : 'Chưa có hồ sơ nào bạn được xem'}>Bắt đầu bằng một ý tưởng ghi trong một phút, hoặc soạn hồ sơ ngay. <a href="/y-tuong">Ghi ý tưởng</a></EmptyState>
  return <EmptyState title="Không có hồ sơ nào ở hàng này" />
}
