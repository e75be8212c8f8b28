import { ButtonLink } from '../ui/Button.tsx'
import { Page } from './Page.tsx'

/** No such address, or none for this reader: the two are told alike. */
export function PageMissing() {
  return (
    <Page title="Không có trang này, hoặc bạn không được xem">
      <p className="reading">Kiểm tra lại địa chỉ, hoặc hỏi người đã gửi địa chỉ này cho bạn.</p>
      <p><ButtonLink href="/">Về Việc của tôi</ButtonLink></p>
    </Page>
  )
}
