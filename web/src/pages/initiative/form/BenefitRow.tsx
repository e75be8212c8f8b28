import { amountOf, type BenefitField, type BenefitLine, computeLine, withAmount } from '@sangkien/domain/benefit/benefit-line'
import { type BenefitFormula, formulaOf } from '@sangkien/domain/benefit/formula'
import { type HourlyCost, holdsHourlyCost } from '@sangkien/domain/benefit/hourly-cost'
import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { sayMoney, sayNumber } from '../../../say/number.ts'
import { saySavedTime } from '../../../say/saved-time.ts'
import { Checkbox } from '../../../ui/Choice.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'

interface BenefitRowProps { readonly line: BenefitLine; readonly put: (change: Partial<BenefitLine>) => void; readonly at: number; readonly rules: RegulationPack['benefit'] }

const times = [
  ['minutesBefore', 'Một lần, trước', 'phút'], ['minutesAfter', 'Một lần, sau', 'phút'], ['timesPerYear', 'Số lần một năm', 'lần'],
] as const

/** One line: times, money, where the figures come from, and at once what it makes. */
export function BenefitRow({ line, put, at, rules }: BenefitRowProps) {
  const name = (part: string) => `benefitLines-${at}-${part}`
  const { hourlyCosts = [] } = rules
  const formula = formulaOf(rules)
  const money = (key: string, label: string, value: number | null, change: (value: number | null) => Partial<BenefitLine>) =>
    <div key={key} className="half"><NumberInput name={name(key)} label={label} unit="đồng" decimals={0} min={0} max={1e13} value={value} onChange={(typed) => put(change(typed === null ? null : Math.round(typed)))} /></div>
  return (
    <>
      <div className="whole-line"><TextInput name={name('label')} label="Công việc được cải tiến" maxLength={250} value={line.label} onChange={(label) => put({ label })} /></div>
      {times.map(([part, label, unit]) => <NumberInput key={part} name={name(part)} label={label} unit={unit} min={0} max={1e7} value={line[part]} onChange={(value) => put({ [part]: value })} />)}
      {formula.labourCounts && hourlyCosts.length > 0 && <div className="whole-line"><HourlyCostChoice name={name('hourlyCostFrom')} line={line} put={put} hourlyCosts={hourlyCosts} /></div>}
      {formula.labourCounts && !line.hourlyCostFrom && money('hourlyCost', 'Chi phí một giờ công', line.hourlyCost, (hourlyCost) => ({ hourlyCost }))}
      {formula.parts.map(({ code, label }) => money(code, `${label} một năm`, amountOf(line, code), (amount) => withAmount(line, code, amount)))}
      <div className="whole-line"><TextInput name={name('source')} label="Nguồn số liệu" maxLength={500} value={line.source} onChange={(source) => put({ source })} /></div>
      <Checkbox name={name('insufficient')} label="Chưa đủ dữ liệu định lượng" note="Dòng này được nêu trong hồ sơ nhưng không cộng vào số tiền làm lợi." checked={line.insufficientData} onChange={(insufficientData) => put({ insufficientData })} />
      <p className="form-row-sum" aria-live="polite">{sayLine(line, formula)}</p>
    </>
  )
}

/** One of the regulation's, or the author's own figure; one that is no longer there stays to be seen until another is chosen. */
function HourlyCostChoice({ name, line, put, hourlyCosts }: Pick<BenefitRowProps, 'line' | 'put'> & { readonly name: string; readonly hourlyCosts: readonly HourlyCost[] }) {
  const holds = holdsHourlyCost(line, hourlyCosts)
  const taken = holds ? hourlyCosts.find(({ code }) => code === line.hourlyCostFrom?.code) : undefined
  const choose = (code: string) => {
    const chosen = hourlyCosts.find((one) => one.code === code)
    put(chosen ? { hourlyCost: chosen.amount, hourlyCostFrom: { code: chosen.code, label: chosen.label } } : { hourlyCostFrom: null })
  }
  return (
    <SelectInput
      name={name} label="Đơn giá giờ công" empty="Tự nêu chi phí một giờ công" value={holds ? (taken?.code ?? '') : 'gone'} onChange={choose}
      help={taken && `${sayMoney(taken.amount)} một giờ, theo ${[taken.basis.paper, taken.basis.article].filter(Boolean).join(', ')}`}
      options={[...hourlyCosts.map(({ code, label, amount }) => ({ value: code, label: `${label}: ${sayMoney(amount)}` })), ...(holds ? [] : [{ value: 'gone', label: `${line.hourlyCostFrom?.label ?? ''}: không còn như trong quy định` }])]}
    />
  )
}

const names: { readonly [F in BenefitField]: string } = { minutesBefore: 'thời gian trước', minutesAfter: 'thời gian sau', timesPerYear: 'số lần một năm', hourlyCost: 'chi phí một giờ công' }

/** The arithmetic in words, or what it still wants. */
function sayLine(line: BenefitLine, formula: BenefitFormula): string {
  const benefit = computeLine(line, formula)
  if (benefit.kind === 'insufficient_data') {
    const saved = benefit.minutes === null ? '' : `Tiết kiệm ${saySavedTime(benefit.minutes)} một năm. `
    return line.insufficientData ? `${saved}Chưa đủ dữ liệu định lượng.` : `${saved}Còn thiếu ${benefit.missing.map((field) => names[field]).join(', ')} để tính ra tiền.`
  }
  const { minutes, labour, parts: sums, money: sum } = benefit
  const hours = minutes === 0 ? [] : [formula.labourCounts ? `${sayNumber(minutes / 60, 1)} giờ công = ${sayMoney(labour)}` : `${sayNumber(minutes / 60, 1)} giờ công tính riêng`]
  const parts = [...hours, ...sums.map(({ label, counts, amount }) => `${counts === 'spent' ? 'trừ ' : ''}${label.toLocaleLowerCase('vi')} ${sayMoney(amount)}`)]
  return `Làm lợi ${sayMoney(sum)} một năm${parts.length > 0 ? ` (${parts.join('; ')})` : ''}.`
}
