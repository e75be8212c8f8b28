import { beginDraft, readDraft } from '@sangkien/contract/regulation-draft'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { PenLine } from 'lucide-react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { sayFault } from '../../say/fault.ts'
import { Button, ButtonLink } from '../../ui/Button.tsx'

const editor = '/quan-tri/quy-che/soan'

/** Opens the draft of the next version, or begins one from the newest. */
export function EditButton() {
  const { data: { draft } } = useSuspenseQuery(asks(readDraft, {}))
  const router = useRouter()
  const begin = useMutation({ mutationFn: () => call(beginDraft, { body: {} }), onSuccess: async () => { await forget(readDraft); await router.navigate({ href: editor }) } })
  if (draft) return <ButtonLink icon={PenLine} href={editor}>Sửa tiếp bản nháp</ButtonLink>
  return <Button icon={PenLine} busy={begin.isPending} reason={begin.isError ? sayFault(begin.error).title : undefined} onClick={() => begin.mutate()}>Sửa thành bản mới</Button>
}
