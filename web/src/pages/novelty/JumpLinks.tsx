import { setAsideOf } from './exclusion/set-aside-of.ts'
import type { NoveltyNow } from './novelty.ts'

/** The parts of a long page: sixty sources stand between the check and the conclusion. */
export function JumpLinks({ novelty }: { novelty: NoveltyNow }) {
  const sources = novelty.run?.sources ?? []
  const own = sources.filter(({ sameAuthor }) => sameAuthor).length
  const places = [
    ...(own > 0 ? [['cung-tac-gia', `Cùng tác giả (${own})`]] : []),
    ...(sources.length > own ? [['nguon', `Nguồn (${sources.length - own})`]] : []),
    ...(setAsideOf(novelty).length > 0 ? [['da-loai-tru', `Đã loại trừ (${setAsideOf(novelty).length})`]] : []),
    ['ket-luan', 'Kết luận'], ['cac-lan', `Các lần đối chiếu (${novelty.runs.length})`],
  ]
  return <nav className="novelty-jump no-print" aria-label="Các phần của trang">{places.map(([place, label]) => <a key={place} href={`#${place}`}>{label}</a>)}</nav>
}
