import { type FieldNow, readInitiative, saveAuthors } from '@sangkien/contract/initiative'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { call } from '../../../api/api.ts'
import { faultOf } from '../../../api/api-fault.ts'
import { forget } from '../../../api/queries.ts'
import { useKept } from '../../../draft/useKept.ts'
import { StaleDialog } from '../../../draft/StaleDialog.tsx'
import { sayInstant } from '../../../say/day.ts'
import { sayFault } from '../../../say/fault.ts'
import { sayShare } from '../../../say/number.ts'
import { Button } from '../../../ui/Button.tsx'
import { fieldId } from '../../../ui/Field.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { tell } from '../../../ui/Toast.tsx'
import { showInitiative } from '../acts/use-act.ts'
import { AddAuthor } from './AddAuthor.tsx'
import { AuthorRow } from './AuthorRow.tsx'
import { type AuthorTyped, authorsWritten, sameAuthors, sayAuthors, shareEqually, sumOf, wantingOf } from './authors-typed.ts'
import { useForm } from './form-context.ts'

const wants = { nobody: 'Hồ sơ cần ít nhất một tác giả.', share: 'Ghi tỷ lệ cho từng tác giả.', sum: 'Tỷ lệ cộng lại phải đúng 100%.' } as const

/**
 * Authors and shares are saved by a button, not key by key: each change asks the others to confirm anew. What is typed is
 * kept in the browser until then.
 */
export function AuthorsEditor() {
  const { initiative, pack, board } = useForm()
  const { id, authors, revs } = initiative
  const written = authorsWritten(authors)
  // With the version it was typed over: what a colleague saved since is met as such, not written over.
  const [kept, keep, drop] = useKept<{ readonly rev: number; readonly list: readonly AuthorTyped[] } | null>(`ho-so/${id}/authors`, null)
  const typed = kept?.list ?? written
  const over = kept?.rev ?? revs['authors'] ?? 0
  const setTyped = (list: readonly AuthorTyped[]) => keep({ rev: over, list })
  const changed = !sameAuthors(typed, written)
  const save = useMutation({
    mutationFn: (rev: number) => call(saveAuthors, { params: { id }, body: { rev, authors: typed.map(({ personId, share, contribution }) => ({ personId, share: share ?? 0, contribution: contribution.trim() })) } }),
    onSuccess: async (saved) => { drop(); board.hold('authors', false); await showInitiative(saved); tell('Đã lưu tác giả và tỷ lệ') },
  })
  useEffect(() => { board.hold('authors', changed); return () => board.hold('authors', false) }, [board, changed])
  const wanting = wantingOf(typed)
  // Filing means what is written, also here: a whole list is saved with the rest, and others asked to confirm if they must.
  const flush = useRef(async () => true)
  useEffect(() => { flush.current = () => (changed && wanting === undefined ? save.mutateAsync(over).then(() => true, () => false) : Promise.resolve(true)) })
  useEffect(() => board.join('authors', () => flush.current()), [board])
  const put = (at: number, change: Partial<AuthorTyped>) => setTyped(typed.map((one, place) => (place === at ? { ...one, ...change } : one)))
  const stale = faultOf(save.error)?.code === 'stale' ? (faultOf(save.error)?.fault.current as FieldNow) : undefined
  return (
    <div id={fieldId('authors')} tabIndex={-1} className="stack">
      <p className="field-help">Tác giả là người trực tiếp tạo ra giải pháp bằng lao động sáng tạo của mình. Tỷ lệ đóng góp cộng lại đúng 100%{pack.authorship.minShare !== null && `, mỗi người ít nhất ${sayShare(pack.authorship.minShare)}`}{pack.authorship.maxAuthors !== null && `, nhiều nhất ${pack.authorship.maxAuthors} người`}; đồng tác giả xác nhận tỷ lệ của mình trước khi nộp.</p>
      {typed.map((author, at) => (
        <AuthorRow
          key={author.personId} author={author} at={at} single={typed.length === 1} put={(change) => put(at, change)} remove={() => setTyped(typed.filter((_one, place) => place !== at))}
          saved={authors.find(({ personId, share }) => personId === author.personId && share === author.share)}
        />
      ))}
      <AddAuthor taken={typed.map(({ personId }) => personId)} add={(author) => setTyped([...typed, author])} />
      {(typed.length > 1 || wanting !== undefined) && <p className={`author-sum ${wanting === 'sum' ? 'wrong-sum' : ''}`} aria-live="polite">Cộng: <strong className="figures">{sayShare(sumOf(typed))}</strong>{wanting === 'sum' && '. Cần đúng 100%.'}</p>}
      {stale && (
        <StaleDialog
          open what="Tác giả và tỷ lệ đóng góp" by={`${stale.savedByName} lưu lúc ${sayInstant(stale.savedAt)}`} mine={sayAuthors(typed, typed)} theirs={sayAuthors(stale.value as readonly AuthorTyped[], [...authors, ...typed])}
          onKeepMine={() => save.mutate(stale.rev)} onTakeTheirs={() => { keep(null); drop(); save.reset(); void forget(readInitiative) }}
        />
      )}
      {save.isError && !stale && <Notice tone="error" live title={sayFault(save.error).title}>{sayFault(save.error).advice}</Notice>}
      <div className="row">
        {changed && <Button busy={save.isPending} reason={wanting && wants[wanting]} onClick={() => save.mutate(over)}>Lưu tác giả và tỷ lệ</Button>}
        {typed.length > 1 && <Button kind="quiet" onClick={() => setTyped(shareEqually(typed))}>Chia đều</Button>}
        {changed && <Button kind="quiet" onClick={() => { keep(null); drop() }}>Bỏ thay đổi</Button>}
      </div>
      {changed && <p className="soft small">Chưa lưu. Khi lưu, đồng tác giả có tỷ lệ thay đổi được báo để xác nhận lại.</p>}
    </div>
  )
}
