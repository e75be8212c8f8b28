import { parseCode } from '@sangkien/domain/text/printed-code'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useParam } from '../../frame/address.ts'
import { BarePage } from '../../frame/BarePage.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

/** For a key read off a printed invitation; a slip of one character is found before anything is asked. */
export default function LinkCodePage() {
  const organisation = useParam('org')
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const code = parseCode('invitation', typed)
  const wrong = tried && code === undefined ? 'Mã này không đúng: mã có 16 ký tự, không có 0, 1, I, L, O. Hãy đối chiếu lại trên phiếu.' : undefined
  return (
    <BarePage title="Nhập mã trên phiếu mời" lead="Mã in trên phiếu cơ quan phát cho bạn. Bước sau bạn tự đặt mật khẩu.">
      <form className="stack" noValidate action={() => { setTried(true); if (code) void router.navigate({ href: `/moi/${organisation}/${code}` }) }}>
        <TextInput name="ma" label="Mã trên phiếu" help="Ví dụ K7QM-2XHD-9TBE-4RWN; chữ hoa, chữ thường như nhau." autoComplete="off" value={typed} onChange={setTyped} error={wrong} />
        <Button kind="primary" type="submit">Tiếp tục</Button>
      </form>
    </BarePage>
  )
}
