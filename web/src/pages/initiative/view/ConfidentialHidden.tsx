import { Notice } from '../../../ui/Notice.tsx'

/** Tells that something is absent, and by what right. */
export const ConfidentialHidden = () => (
  <Notice>Có phần được giữ bảo mật theo đề nghị của tác giả nên không hiển thị với bạn (Thông tư 18/2013/TT-BKHCN, Điều 6 khoản 1 điểm b).</Notice>
)
