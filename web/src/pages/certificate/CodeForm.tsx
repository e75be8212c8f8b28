import { parseCode } from '@sangkien/domain/text/printed-code'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

/** A code typed by hand; a slip of one character is found before anything is asked. */
export function CodeForm({ organisation, label }: { organisation: string; label: string }) {
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const code = parseCode('certificate', typed)
  const wrong = tried && code === undefined ? 'Mã này không đúng: mã có 11 ký tự, không có 0, 1, I, L, O. Hãy đối chiếu lại trên giấy.' : undefined
  const check = () => { setTried(true); if (code) { setTyped(''); setTried(false); void router.navigate({ href: `/gcn/${organisation}/${code}` }) } }
  return (
    <form className="code-form no-print" noValidate action={check}>
      <TextInput name="ma" label={label} help="Ví dụ K7QM-2XHD-9TB; chữ hoa, chữ thường như nhau." autoComplete="off" value={typed} onChange={setTyped} error={wrong} />
      <Button type="submit">Kiểm tra</Button>
    </form>
  )
}
