import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { faultOf } from '../api/api-fault.ts'
import { queries } from '../api/queries.ts'
import { sayFault } from '../say/fault.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from './Page.tsx'

/** A page that failed: what happened, what was kept, what to do. The frame around it stands. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const { title, advice } = sayFault(error)
  const again = () => {
    // A page of an older build asks for files that are gone: only loading anew helps.
    if (!faultOf(error)) { location.reload(); return }
    void queries.resetQueries({ predicate: ({ state }) => state.status === 'error' })
    reset()
    void router.invalidate()
  }
  return (
    <Page title={title}>
      <Notice tone="error" live acts={<><Button kind="primary" onClick={again}>Thử lại</Button><ButtonLink href="/">Về Việc của tôi</ButtonLink></>}>
        {advice}
      </Notice>
    </Page>
  )
}
