import type { Person } from '@sangkien/contract/people'
import { personKinds } from '@sangkien/domain/people/kind'
import type { Wire } from '../../api/wire.ts'
import { sayPersonKind } from '../../say/person.ts'
import { Checkbox } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

type Whole = Wire<Person>
/** What is typed of a person; days are '' when none. */
export interface PersonTyped {
  readonly fullName: string; readonly birthDate: string; readonly gender: string; readonly kind: Whole['kind']; readonly qualification: string; readonly email: string
  readonly unionMember: boolean; readonly headOfAgency: boolean; readonly activeFrom: string
}

export const typedOf = (person: Whole): PersonTyped => ({
  fullName: person.fullName, birthDate: person.birthDate ?? '', gender: person.gender ?? '', kind: person.kind, qualification: person.qualification, email: person.email ?? '',
  unionMember: person.unionMember, headOfAgency: person.headOfAgency, activeFrom: person.activeFrom,
})
export const nobody: PersonTyped = { fullName: '', birthDate: '', gender: '', kind: 'civil_servant', qualification: '', email: '', unionMember: true, headOfAgency: false, activeFrom: '' }

/** As the server takes it. */
export const bodyOf = ({ birthDate, gender, email, ...rest }: PersonTyped) =>
  ({ ...rest, birthDate: birthDate || null, gender: (gender || null) as 'male' | 'female' | null, email: email.trim() || null })

/** Everything known of a person but their posts and roles. */
export function PersonFields({ typed, onChange }: { typed: PersonTyped; onChange: (typed: PersonTyped) => void }) {
  const put = <K extends keyof PersonTyped>(part: K) => (value: PersonTyped[K]) => onChange({ ...typed, [part]: value })
  return (
    <>
      <TextInput name="fullName" label="Họ và tên" required maxLength={100} value={typed.fullName} onChange={put('fullName')} />
      <SelectInput name="kind" label="Diện" options={personKinds.map((kind) => ({ value: kind, label: sayPersonKind(kind) }))} value={typed.kind} onChange={(kind) => onChange({ ...typed, kind: kind as PersonTyped['kind'] })} />
      <DateInput name="birthDate" label="Ngày sinh" help="In trong đơn yêu cầu công nhận; không hiện trong thư viện." value={typed.birthDate} onChange={put('birthDate')} />
      <SelectInput name="gender" label="Giới tính" empty="Chưa ghi" options={[{ value: 'female', label: 'Nữ' }, { value: 'male', label: 'Nam' }]} value={typed.gender} onChange={put('gender')} />
      <TextInput name="qualification" label="Trình độ chuyên môn" maxLength={200} value={typed.qualification} onChange={put('qualification')} />
      <TextInput name="email" label="Thư điện tử" type="email" help="Để nhận thông báo, nếu cơ quan đã bật thư điện tử." value={typed.email} onChange={put('email')} />
      <Checkbox label="Là đoàn viên công đoàn" note="Hội đồng cần đại diện công đoàn khi tác giả là đoàn viên (Thông tư 18/2013/TT-BKHCN, Điều 8)." checked={typed.unionMember} onChange={put('unionMember')} />
      <Checkbox label="Là người đứng đầu cơ quan" note="Không được là thành viên hội đồng xét sáng kiến của chính mình; công nhận cần cấp trên chấp thuận." checked={typed.headOfAgency} onChange={put('headOfAgency')} />
      <DateInput name="activeFrom" label="Làm việc từ ngày" required value={typed.activeFrom} onChange={put('activeFrom')} />
    </>
  )
}
