import { changeOrganisation, readOrganisation } from '@sangkien/contract/regulation'
import { readMe } from '@sangkien/contract/session'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { asks, forget } from '../../api/queries.ts'
import { useOrigin } from '../../drawn/use-origin.ts'
import { useMe } from '../../frame/me.ts'
import { Page } from '../../frame/Page.tsx'
import { sayFault } from '../../say/fault.ts'
import { sayNumber } from '../../say/number.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Choice.tsx'
import { refuseAccent } from '../../ui/contrast.ts'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'
import { AdminTabs } from './AdminTabs.tsx'

const texts = [
  ['name', 'Tên cơ quan', 'Viết đầy đủ như trong văn bản.'], ['parentName', 'Cơ quan chủ quản', 'Dòng trên tên cơ quan trong văn bản.'], ['shortName', 'Tên ngắn', 'Hiện ở đầu mỗi trang.'],
  ['symbol', 'Ký hiệu văn bản', 'Phần chữ sau số, ví dụ VP trong 05/QĐ-VP.'], ['place', 'Địa danh', 'Đứng trước ngày tháng trong văn bản.'], ['headTitle', 'Chức vụ người đứng đầu', 'Như trong chữ ký văn bản.'],
  ['reportTo', 'Báo cáo gửi', 'Nơi nhận báo cáo năm, ví dụ UBND tỉnh.'], ['reportThrough', 'Thông qua', 'Ví dụ Sở Khoa học và Công nghệ.'],
] as const

/** The agency and its settings: what stands in every paper, and who may read the library. */
export default function AdministrationPage() {
  const { data } = useSuspenseQuery(asks(readOrganisation, {}))
  const { roles } = useMe()
  const [typed, setTyped] = useState(data)
  const save = useMutation({
    mutationFn: () => { const { code: _code, ...body } = typed; return call(changeOrganisation, { body }) },
    onSuccess: async (saved) => { setTyped(saved); await forget(readOrganisation, readMe); tell('Đã lưu thông tin cơ quan') },
  })
  const tooPale = refuseAccent(typed.accent)
  const origin = useOrigin()
  const may = roles.includes('administrator')
  return (
    <Page title="Quản trị" lead="Thông tin của cơ quan in trong mọi văn bản; đơn vị, người, đợt xét và quy chế ở các thẻ bên cạnh.">
      <AdminTabs />
      <form className="stack reading" action={() => save.mutate()} noValidate>
        {save.isError && <Notice tone="error" live title={sayFault(save.error).title}>{sayFault(save.error).advice}</Notice>}
        <Card title="Cơ quan">
          {texts.map(([part, label, help]) => <TextInput key={part} name={part} label={label} help={help} readOnly={!may} value={typed[part]} onChange={(value) => setTyped({ ...typed, [part]: value })} />)}
        </Card>
        <Card title="Hiển thị và công khai">
          <Field name="accent" label="Màu nhấn của cơ quan" help="Dùng cho liên kết và nút chính. Cần đủ đậm để đọc được: tương phản với nền từ 4,5 : 1." error={tooPale === undefined ? undefined : `Màu này quá nhạt (tương phản ${sayNumber(tooPale, 1)} : 1), chữ sẽ khó đọc. Hãy chọn màu đậm hơn.`}>
            {(control) => <input {...control} type="color" value={typed.accent} disabled={!may} onChange={(event) => setTyped({ ...typed, accent: event.target.value })} />}
          </Field>
          <Checkbox label="Công khai thư viện sáng kiến ra ngoài cơ quan" note={`Khi bật, ai có địa chỉ ${origin}/cong-khai/${typed.code} cũng đọc được, trừ phần bảo mật.`} checked={typed.libraryPublic} onChange={(libraryPublic) => setTyped({ ...typed, libraryPublic })} />
        </Card>
        <Button kind="primary" type="submit" busy={save.isPending} reason={may ? (tooPale === undefined ? undefined : 'Màu nhấn chưa đủ đậm.') : 'Chỉ quản trị hệ thống sửa được thông tin cơ quan.'}>Lưu thông tin cơ quan</Button>
      </form>
    </Page>
  )
}
