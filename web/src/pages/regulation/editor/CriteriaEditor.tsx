import type { Criterion, CriterionKind, Level } from '@sangkien/domain/scoring/scale'
import { Checkbox } from '../../../ui/Choice.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { kindOptions, newCriterion, nextLevel, withKind } from './criterion-kind.ts'
import type { Editing } from './editing.ts'
import { ListEditor } from './ListEditor.tsx'

interface Props {
  readonly path: string
  readonly criteria: readonly Criterion[]
  readonly onChange: (criteria: readonly Criterion[]) => void
  readonly wrong: Editing['wrong']
  /** The code of the criterion these are parts of. */
  readonly of?: string | undefined
}

/** Criteria with their levels and, where they add up others, their parts in the same way. */
export function CriteriaEditor({ path, criteria, onChange, wrong, of }: Props) {
  return (
    <ListEditor title={of === undefined ? 'Các tiêu chí' : 'Các tiêu chí con'} path={path} list={criteria} onChange={onChange} nameOf={({ name, max }) => (name === '' ? '' : `${name} (${max} điểm)`)} keyOf={({ code }) => code} wrong={wrong} add={{ verb: of === undefined ? 'Thêm tiêu chí' : 'Thêm tiêu chí con', make: () => newCriterion(criteria, of ?? null) }}>
      {(one, put, at) => <CriterionFields one={one} put={put} path={`${path}[${at}]`} wrong={wrong} />}
    </ListEditor>
  )
}

function CriterionFields({ one, put, path, wrong }: { one: Criterion; put: (one: Criterion) => void; path: string; wrong: Editing['wrong'] }) {
  const name = `criterion.${one.code}`
  return (
    <>
      <div className="columns">
        <TextInput name={`${name}.name`} label="Tên tiêu chí" maxLength={300} value={one.name} onChange={(next) => put({ ...one, name: next })} />
        <SelectInput name={`${name}.kind`} label="Cách chấm" options={kindOptions} value={one.kind} onChange={(kind) => put(withKind(one, kind as CriterionKind))} />
        <NumberInput name={`${name}.max`} label="Điểm tối đa" value={one.max} error={wrong(`${path}.max`)} onChange={(max) => { if (max !== null) put({ ...one, max }) }} />
        <NumberInput name={`${name}.min`} label="Điểm tối thiểu" help="Để trống nếu không đặt." value={one.min} error={wrong(`${path}.min`)} onChange={(min) => put({ ...one, min })} />
      </div>
      <Checkbox name={`${name}.disqualifying`} label="Dưới điểm tối thiểu thì không được công nhận" note="Không đánh dấu thì chỉ nhắc." checked={one.disqualifying} onChange={(disqualifying) => put({ ...one, disqualifying })} />
      <TextInput name={`${name}.evidence`} label="Minh chứng cần có, mỗi dòng một loại" lines={2} value={one.evidenceRequired.join('\n')} onChange={(text) => put({ ...one, evidenceRequired: text === '' ? [] : text.split('\n') })} />
      {one.kind !== 'sum' && (
        <>
          <NumberInput name={`${name}.evidenceAbove`} label="Điểm trên mức nào thì phải dẫn minh chứng" help="Để trống nếu không đặt." value={one.evidenceAbove ?? null} error={wrong(`${path}.evidenceAbove`)} onChange={(evidenceAbove) => put({ ...one, evidenceAbove })} />
          <Checkbox name={`${name}.maySayInsufficient`} label="Được ghi “Chưa đủ dữ liệu định lượng” thay cho điểm" note="Tính là 0 điểm; phiếu, bảng tổng hợp và phiên họp ghi rõ câu này." checked={one.maySayInsufficient ?? false} onChange={(maySayInsufficient) => put({ ...one, maySayInsufficient })} />
        </>
      )}
      {one.kind === 'range' && <LevelsEditor one={one} put={put} path={path} wrong={wrong} />}
      {one.kind === 'sum' && <CriteriaEditor path={`${path}.criteria`} criteria={one.criteria} onChange={(criteria) => put({ ...one, criteria })} wrong={wrong} of={one.code} />}
    </>
  )
}

function LevelsEditor({ one, put, path, wrong }: { one: Criterion; put: (one: Criterion) => void; path: string; wrong: Editing['wrong'] }) {
  const name = `criterion.${one.code}.levels`
  return (
    <ListEditor<Level> title="Các mức" path={`${path}.levels`} list={one.levels} onChange={(levels) => put({ ...one, levels })} nameOf={({ from, to, description }) => `${from}–${to} điểm${description === '' ? '' : `: ${description}`}`} keyOf={(_level, at) => String(at)} wrong={wrong} add={{ verb: 'Thêm mức', make: () => nextLevel(one) }}>
      {(level, set, at) => (
        <>
          <div className="columns">
            <NumberInput name={`${name}.${at}.from`} label="Từ điểm" value={level.from} error={wrong(`${path}.levels[${at}]`)} onChange={(from) => { if (from !== null) set({ ...level, from }) }} />
            <NumberInput name={`${name}.${at}.to`} label="Đến điểm" value={level.to} onChange={(to) => { if (to !== null) set({ ...level, to }) }} />
          </div>
          <TextInput name={`${name}.${at}.description`} label="Mô tả mức" lines={2} maxLength={500} value={level.description} onChange={(description) => set({ ...level, description })} />
        </>
      )}
    </ListEditor>
  )
}
