import { readInitiative, submitInitiative } from '@sangkien/contract/initiative'
import type { Refusal } from '@sangkien/domain/refusal'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../api/api.ts'
import { asks, queries } from '../../../api/queries.ts'
import { sayLack } from '../../../say/lack.ts'
import { sayRefusal } from '../../../say/refusal.ts'
import { sayFault } from '../../../say/fault.ts'
import type { FieldProblem } from '../../../ui/ErrorSummary.tsx'
import { tell } from '../../../ui/Toast.tsx'
import { showInitiative } from '../acts/use-act.ts'
import type { Initiative } from '../initiative.ts'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { inFormOrder } from './form-parts.ts'
import type { SaveBoard } from './save-board.ts'

export interface Filing {
  /** Sends what is unsent, asks the server how it stands, then asks the author once. */
  readonly check: () => void
  readonly checking: boolean
  /** Things the author can mend in the form. */
  readonly problems: readonly FieldProblem[]
  /** Why it cannot be filed whatever is mended. */
  readonly barred: string | undefined
  readonly tried: boolean
  readonly asking: boolean
  readonly stopAsking: () => void
  readonly file: { readonly mutate: () => void; readonly isPending: boolean; readonly isSuccess: boolean; readonly isError: boolean; readonly error: unknown }
}

interface Found { readonly problems: readonly FieldProblem[]; readonly barred?: string | undefined }

/** Filing, in three steps: everything saved, nothing wanting by the server's own rules, the author sure. */
export function useFiling({ id, code }: Initiative, pack: RegulationPack, board: SaveBoard): Filing {
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const looking = useMutation({
    mutationFn: async (): Promise<Found> => {
      const sent = await board.flush()
      if (sent === 'held') return { problems: [{ field: 'authors', message: 'Tác giả và tỷ lệ đóng góp: có thay đổi chưa lưu.' }] }
      if (sent === 'unsent') return { problems: [], barred: unsent }
      return problemsOf(await queries.fetchQuery({ ...asks(readInitiative, { params: { id } }), staleTime: 0 }), pack)
    },
    onSuccess: ({ problems, barred }) => setAsking(problems.length === 0 && barred === undefined),
  })
  const file = useMutation({
    mutationFn: () => call(submitInitiative, { params: { id } }),
    onSuccess: async (filed) => {
      await router.navigate({ href: `/sang-kien/${id}` })
      await showInitiative(filed)
      tell(code === null ? `Đã nộp hồ sơ${filed.receiptNumber === null ? '' : `, biên nhận số ${filed.receiptNumber}`}` : 'Đã nộp lại hồ sơ')
    },
  })
  return {
    check: () => looking.mutate(), checking: looking.isPending, tried: looking.isSuccess || looking.isError,
    problems: looking.data?.problems ?? [], barred: looking.isError ? sayFault(looking.error).title : looking.data?.barred,
    asking, stopAsking: () => { setAsking(false); file.reset() }, file,
  }
}

const unsent = 'Còn thay đổi chưa gửi được lên máy chủ; bản gõ vẫn được giữ trong trình duyệt này. Xem chỗ được đánh dấu, hoặc đợi có kết nối rồi nộp.'

/** Whether the author can mend it in the form. */
export const isMendable = ({ code }: Refusal): boolean => code === 'submission.incomplete' || code.startsWith('authorship.')

/** What the rules say now: missing parts as links, everything about authors at the authors, the rest as it is. */
function problemsOf({ acts, lacks }: Initiative, { sections }: RegulationPack): Found {
  const refusal = (acts.complete ?? acts.submit ?? null) as Refusal | null
  const missing = inFormOrder(lacks).map((lack) => ({ field: lack.field, message: sayLack(lack, sections) }))
  if (refusal === null) return { problems: [] }
  if (refusal.code === 'submission.incomplete') return { problems: missing }
  if (isMendable(refusal)) return { problems: [{ field: 'authors', message: sayRefusal(refusal) }, ...missing] }
  return { problems: missing, barred: sayRefusal(refusal) }
}
