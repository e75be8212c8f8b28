import { requestCompletion } from '@sangkien/contract/intake'
import { call } from '../../../api/api.ts'
import { useKept } from '../../../draft/useKept.ts'
import { partNames, sayField } from '@sangkien/domain/initiative/field-name'
import { CheckboxGroup } from '../../../ui/Choice.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { ActProps } from './act-props.ts'
import { ActDialog } from './ActDialog.tsx'
import { useAct } from './use-act.ts'

/** Names the fields that open again and says what is wanted; the term pauses meanwhile. */
export function RequestCompletionAct({ initiative, pack, onClose }: ActProps) {
  const [typed, setTyped, drop] = useKept(`viec/${initiative.id}/request_completion`, { fields: [] as string[], message: '' })
  const doing = useAct(() => call(requestCompletion, { params: { id: initiative.id }, body: { fields: typed.fields, message: typed.message.trim() } }), 'Đã gửi yêu cầu bổ sung', () => { drop(); onClose() })
  const wanting = typed.fields.length === 0 ? 'Chọn ít nhất một mục.' : typed.message.trim().length < 5 ? 'Viết cần bổ sung những gì.' : undefined
  const { count, unit, basis } = pack.terms.complete
  const deferred = initiative.stage === 'deferred'
  return (
    <ActDialog title="Yêu cầu bổ sung" verb={typed.fields.length > 0 ? `Yêu cầu bổ sung ${typed.fields.length} mục` : 'Yêu cầu bổ sung'} onClose={onClose} busy={doing.isPending} error={doing.error} wanting={wanting} wide run={() => doing.mutate()}>
      <p>Chỉ những mục được chọn mở lại cho tác giả. Tác giả có {count} {unit === 'months' ? 'tháng' : 'ngày'} để bổ sung ({basis.paper}, {basis.article}); {deferred ? 'thời hạn ra quyết định vẫn chạy. Nộp lại xong, hồ sơ trở về chờ đưa vào phiên họp sau.' : 'thời hạn trả lời của phòng tạm dừng.'}</p>
      <div className="named-parts">
        <CheckboxGroup
          name="fields" label="Mục cần bổ sung" values={typed.fields} onChange={(fields) => setTyped({ ...typed, fields })} required
          options={orderedFields(pack.sections.map(({ key }) => `sections.${key}`)).map((value) => ({ value, label: sayField(value, pack.sections) }))}
        />
      </div>
      <TextInput name="message" label="Cần bổ sung những gì" help="Viết để tác giả làm được ngay. Ví dụ: “Nêu nguồn của số liệu ở dòng 2 bảng so sánh; thêm biên bản áp dụng thử có chữ ký trưởng phòng.”" lines={5} maxLength={3000} value={typed.message} onChange={(message) => setTyped({ ...typed, message })} required />
    </ActDialog>
  )
}

/** The fields in the order of the form: the report's sections stand where the form has them. */
const orderedFields = (sections: readonly string[]): readonly string[] => Object.keys(partNames).flatMap((part) => (part === 'noveltySelfCheck' ? [...sections, part] : [part]))
