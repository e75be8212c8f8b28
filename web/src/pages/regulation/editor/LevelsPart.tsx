import { type Level, type LevelPaper, type LevelRules, levels, paperSources } from '@sangkien/domain/nomination/level'
import { usualLevels } from '@sangkien/domain/nomination/usual-levels'
import { sayLevel, sayPaperSource } from '../../../say/level.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Choice.tsx'
import { FieldError } from '../../../ui/Field.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { Card } from '../../../ui/Section.tsx'
import { SelectInput } from '../../../ui/SelectInput.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { BasisFields } from './BasisFields.tsx'
import { type Editing, freshCode, putAt, without } from './editing.ts'

/** The levels above that initiatives are proposed to: who decides, how many units must apply them, which papers go along. */
export function LevelsPart({ pack, change, wrong }: Editing) {
  const there = pack.levels ?? []
  const put = (next: readonly LevelRules[]) => change({ levels: next.toSorted((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level)) })
  const turn = (level: Level, on: boolean) => put(on ? [...there, usualLevels.find((one) => one.level === level)!] : there.filter((one) => one.level !== level))
  const whole = wrong('levels')
  return (
    <>
      {whole && <FieldError id="levels-loi">{whole}</FieldError>}
      {levels.map((level) => {
        const at = there.findIndex((one) => one.level === level)
        const rules = there[at]
        const alter = (about: Partial<LevelRules>) => put(putAt(there, at, { ...rules!, ...about }))
        return (
          <Card key={level} title={sayLevel(level)}>
            <Checkbox name={`levels.${level}`} label={`Cơ quan đề nghị công nhận ${sayLevel(level).toLowerCase()}`} checked={rules !== undefined} onChange={(on) => turn(level, on)} />
            {rules && (
              <>
                <div className="columns">
                  <TextInput name={`levels[${at}].authority`} label="Người có thẩm quyền" required maxLength={200} error={wrong(`levels[${at}].authority`)} value={rules.authority} onChange={(authority) => alter({ authority })} />
                  <NumberInput name={`levels[${at}].unitsApplying`} label="Số đơn vị phải đang áp dụng" help="Ít hơn thì chưa đề nghị được; 0 là không đặt." min={0} max={999} error={wrong(`levels[${at}].unitsApplying`)} value={rules.unitsApplying} onChange={(value) => alter({ unitsApplying: value ?? 0 })} />
                </div>
                <PapersEditor path={`levels[${at}].papers`} papers={rules.papers} error={wrong(`levels[${at}].papers`)} onChange={(papers) => alter({ papers })} />
                <BasisFields name={`levels[${at}].basis`} of={sayLevel(level)} value={rules.basis} onChange={(basis) => alter({ basis })} />
              </>
            )}
          </Card>
        )
      })}
    </>
  )
}

function PapersEditor({ path, papers, error, onChange }: { readonly path: string; readonly papers: readonly LevelPaper[]; readonly error: string | undefined; readonly onChange: (papers: readonly LevelPaper[]) => void }) {
  return (
    <fieldset className="form-row">
      <legend>Giấy tờ của hồ sơ</legend>
      {error && <FieldError id={`${path}-loi`}>{error}</FieldError>}
      {papers.map((paper, at) => (
        <div key={paper.code} className="columns">
          <TextInput name={`${path}[${at}].label`} label={`Giấy tờ thứ ${at + 1}`} required maxLength={200} value={paper.label} onChange={(label) => onChange(putAt(papers, at, { ...paper, label }))} />
          <SelectInput name={`${path}[${at}].source`} label="Lấy từ đâu" options={paperSources.map((source) => ({ value: source, label: sayPaperSource(source) }))} value={paper.source} onChange={(source) => onChange(putAt(papers, at, { ...paper, source: source as LevelPaper['source'] }))} />
          <div className="row">
            <Checkbox name={`${path}[${at}].required`} label="Bắt buộc" checked={paper.required} onChange={(required) => onChange(putAt(papers, at, { ...paper, required }))} />
            <Button kind="quiet" aria-label={`Bỏ ${paper.label || `giấy tờ thứ ${at + 1}`}`} onClick={() => onChange(without(papers, at))}>Bỏ</Button>
          </div>
        </div>
      ))}
      <div className="row"><Button onClick={() => onChange([...papers, { code: freshCode(papers.map(({ code }) => code), 'paper'), label: '', required: true, source: 'upload' }])}>Thêm giấy tờ</Button></div>
    </fieldset>
  )
}
