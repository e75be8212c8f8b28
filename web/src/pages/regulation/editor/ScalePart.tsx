import { agencyRules, basis } from '@sangkien/domain/regulation/basis'
import { shippedPacks } from '@sangkien/domain/regulation/shipped-packs'
import type { Scale } from '@sangkien/domain/scoring/scale'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Choice.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { Card } from '../../../ui/Section.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { BasisFields } from './BasisFields.tsx'
import { ClassesEditor } from './ClassesEditor.tsx'
import { CriteriaEditor } from './CriteriaEditor.tsx'
import { emptyCriterion } from './criterion-kind.ts'
import type { Editing } from './editing.ts'
import { PassEditor } from './PassEditor.tsx'
import { PublicVoteEditor } from './PublicVoteEditor.tsx'
import { withCriteria } from './with-criteria.ts'
import { WorkedExample } from './WorkedExample.tsx'

const blank: Scale = {
  code: 'own', name: 'Thang điểm 100', basis: basis(agencyRules, '', 'design'), total: 100, markDecimals: 0, criteria: [{ ...emptyCriterion('novelty'), name: 'Tính mới', max: 100 }], aggregation: 'mean', decimals: 2,
  largestSpread: null, pass: { totalFrom: 50, eachCriterionFrom: null, passingSheets: null, passingMembers: null }, classes: [], sheetCode: null,
}
const decimals = [{ value: '0', label: 'Không có phần lẻ' }, { value: '1', label: 'Một chữ số thập phân' }, { value: '2', label: 'Hai chữ số thập phân' }]
const aggregations = [{ value: 'mean', label: 'Trung bình cộng các phiếu' }, { value: 'mean_drop_extremes', label: 'Trung bình sau khi bỏ phiếu cao nhất và thấp nhất' }, { value: 'median', label: 'Trung vị' }, { value: 'sum', label: 'Cộng các phiếu' }]

/** The scale whole, with a worked example that follows every key; none where the agency recognises by vote alone. */
export function ScalePart({ pack: { scale }, change, wrong }: Editing) {
  const set = (next: Scale | null) => change({ scale: next })
  if (scale === null) {
    return (
      <Card title="Thang điểm">
        <p>Quy chế này không có thang điểm: công nhận theo biểu quyết.</p>
        <div className="row">
          <Button onClick={() => set(blank)}>Lập thang điểm mới</Button>
          {shippedPacks.flatMap((pack) => (pack.scale ? [<Button key={pack.code} onClick={() => set(pack.scale)}>Bắt đầu từ: {pack.name}</Button>] : []))}
        </div>
      </Card>
    )
  }
  const put = (part: Partial<Scale>) => set({ ...scale, ...part })
  return (
    <>
      <Card title="Thang điểm" aside={<Button kind="quiet" onClick={() => set(null)}>Bỏ thang điểm, chỉ biểu quyết</Button>}>
        <div className="columns">
          <TextInput name="scale.name" label="Tên thang điểm" maxLength={200} value={scale.name} onChange={(name) => put({ name })} />
          <NumberInput name="scale.total" label="Tổng điểm của một phiếu" value={scale.total} error={wrong('scale.total')} onChange={(total) => { if (total !== null) put({ total }) }} />
          <TextInput name="scale.sheetCode" label="Mã phiếu chấm" help="Để trống nếu quy chế không đặt." maxLength={60} value={scale.sheetCode ?? ''} onChange={(code) => put({ sheetCode: code === '' ? null : code })} />
          <SelectInput name="scale.markDecimals" label="Điểm từng tiêu chí" options={decimals} value={String(scale.markDecimals)} onChange={(value) => put({ markDecimals: Number(value) as 0 })} />
          <SelectInput name="scale.aggregation" label="Điểm của hội đồng" options={aggregations} value={scale.aggregation} onChange={(value) => put({ aggregation: value as Scale['aggregation'] })} />
          <SelectInput name="scale.decimals" label="Làm tròn điểm hội đồng" options={decimals} value={String(scale.decimals)} onChange={(value) => put({ decimals: Number(value) as 0 })} />
          <NumberInput name="scale.largestSpread" label="Hai phiếu lệch quá bao nhiêu điểm thì thảo luận" help="Để trống nếu không đặt." value={scale.largestSpread?.points ?? null} error={wrong('scale.largestSpread')} onChange={(points) => put({ largestSpread: points === null ? null : { points, then: 'discuss_again' } })} />
        </div>
        <Checkbox name="scale.commentAtExtremes" label="Cho điểm cao nhất hoặc 0 điểm ở một tiêu chí thì phải ghi nhận xét" checked={scale.commentAtExtremes ?? false} onChange={(commentAtExtremes) => put({ commentAtExtremes })} />
        <BasisFields name="scale.basis" value={scale.basis} onChange={(next) => put({ basis: next })} />
      </Card>
      <Card title="Tiêu chí"><CriteriaEditor path="scale.criteria" criteria={scale.criteria} onChange={(criteria) => set(withCriteria(scale, criteria))} wrong={wrong} /></Card>
      <Card title="Điểm bình chọn"><PublicVoteEditor value={scale.publicVote ?? null} onChange={(publicVote) => put({ publicVote })} wrong={wrong} /></Card>
      <Card title="Điều kiện đạt"><PassEditor pass={scale.pass} onChange={(pass) => put({ pass })} wrong={wrong} /></Card>
      <Card title="Xếp loại"><ClassesEditor scale={scale} onChange={(classes) => put({ classes })} wrong={wrong} /></Card>
      <Card title="Thử với một hồ sơ"><WorkedExample scale={scale} /></Card>
    </>
  )
}
