import { setThresholds } from '@sangkien/contract/corpus'
import { defaultThresholds, thresholdsHold, type Thresholds } from '@sangkien/domain/novelty/thresholds'
import { call } from '../../../api/api.ts'
import { sayRefusal } from '../../../say/refusal.ts'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { type CorpusNow, useCorpusAct } from '../corpus.ts'
import { SettingForm } from '../SettingForm.tsx'
import { useSetting } from '../use-setting.ts'
import { curveOf, sayMeasured } from './curves.ts'
import { ThresholdCurve } from './ThresholdCurve.tsx'
import { type ThresholdWords, thresholdWords } from './threshold-words.ts'

/** From where on each signal is shown to the officer. */
export function ThresholdsForm({ thresholds: { rev, ...now } }: { thresholds: CorpusNow['thresholds'] }) {
  const { value: typed, set, drop, changed, again } = useSetting<Thresholds>('nguong', now, rev)
  const save = useCorpusAct(() => call(setThresholds, { body: { ...typed, rev } }), 'Đã lưu ngưỡng', drop)
  const field = ({ name, label, help, unit }: ThresholdWords) => {
    const scale = unit === '%' ? 100 : 1
    const curve = curveOf(name)
    return (
      <div key={name} className="threshold">
        <NumberInput
          name={name} label={label} help={<>{help} Mặc định {Math.round(defaultThresholds[name] * scale)}{'\u00a0'}{unit}.</>} unit={unit} decimals={unit === '%' ? 1 : 0} min={unit === '%' ? 0.1 : 8} max={unit === '%' ? 100 : 500}
          value={Math.round(typed[name] * scale * 10) / 10} onChange={(value) => { if (value !== null) set({ ...typed, [name]: unit === '%' ? Math.round(value * 10) / 1000 : Math.round(value) }) }}
        />
        {curve && <ThresholdCurve title={label} unit={unit} points={curve} here={typed[name] * scale} />}
      </div>
    )
  }
  return (
    <SettingForm
      title="Ngưỡng hiện kết quả" verb="Lưu ngưỡng" act={save} reason={thresholdsHold(typed) ? undefined : sayRefusal({ code: 'novelty.thresholds' })} changed={changed} onAgain={again}
      note={<>Ba tín hiệu không cộng lại thành một tỷ lệ. Nguồn đạt một trong ba thì hiện cho người xét; dưới ngưỡng chỉ đếm số. Ngưỡng không kết luận thay ai. Lần đối chiếu đã làm giữ ngưỡng của lần ấy. {sayMeasured}</>}
    >
      {thresholdWords.map(([signal, fields]) => (
        <fieldset key={signal} className="stack threshold-signal"><legend>{signal}</legend>{fields.map(field)}</fieldset>
      ))}
    </SettingForm>
  )
}
