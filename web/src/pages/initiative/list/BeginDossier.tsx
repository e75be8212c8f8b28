import { startInitiative } from '@sangkien/contract/initiative'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { FilePlus2 } from 'lucide-react'
import { call } from '../../../api/api.ts'
import { sayFault } from '../../../say/fault.ts'
import { Button, type ButtonKind } from '../../../ui/Button.tsx'

/** Begins a dossier, empty or from an idea, and opens its form. */
export function BeginDossier({ ideaId, kind = 'primary', children = 'Soạn hồ sơ mới' }: { ideaId?: string; kind?: ButtonKind; children?: string }) {
  const router = useRouter()
  const begin = useMutation({
    mutationFn: () => call(startInitiative, { body: ideaId === undefined ? {} : { ideaId } }),
    onSuccess: ({ id }) => router.navigate({ href: `/sang-kien/${id}/soan` }),
  })
  return (
    <>
      <Button kind={kind} icon={FilePlus2} busy={begin.isPending} onClick={() => begin.mutate()}>{children}</Button>
      {begin.isError && <span className="soft small" role="alert">Chưa mở được hồ sơ: {sayFault(begin.error).title}</span>}
    </>
  )
}
