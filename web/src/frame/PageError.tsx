import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { faultOf } from '../api/api-fault.ts'
import { queries } from '../api/queries.ts'
import { unreached } from '../api/standing.ts'
import { type FaultWords, sayFault } from '../say/fault.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageFileFault } from './lazy-page.tsx'
import { Page } from './Page.tsx'

const noFile: FaultWords = {
  title: 'Chưa mở được trang này',
  advice: 'Mất kết nối, hoặc hệ thống vừa được cập nhật. Những gì bạn gõ vẫn được giữ trong trình duyệt này.',
}

/** A page that failed: what happened, what was kept, what to do. The frame around it stands. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const { title, advice } = error instanceof PageFileFault ? noFile : sayFault(error)
  const again = async () => {
    if (faultOf(error)) {
      void queries.resetQueries({ predicate: ({ state }) => state.status === 'error' })
      reset()
      await router.invalidate()
    } else if (await isServerThere()) location.reload()
    else unreached()
  }
  return (
    <Page title={title}>
      <Notice tone="error" live acts={<><Button kind="primary" onClick={() => void again()}>Thử lại</Button><ButtonLink href="/">Về Việc của tôi</ButtonLink>{faultOf(error)?.code === 'no_connection' && <ButtonLink href="/cham-diem">Phiếu chấm giữ trên máy này</ButtonLink>}</>}>
        {advice}
      </Notice>
    </Page>
  )
}

/** Loading anew without a server would leave nothing on the screen. */
const isServerThere = (): Promise<boolean> => fetch('/', { method: 'HEAD', cache: 'no-store' }).then(() => true, () => false)
