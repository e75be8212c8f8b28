import { declaredKinds, type DeclaredKind } from '@sangkien/domain/conflict/refuse-conflict'
import { sayDeclaredKind, sayGrounds } from '@sangkien/domain/conflict/say-conflict'
import { CheckboxGroup, RadioGroup } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { type Answer, type DeclarationRow, isComplete, noAnswer } from './answers.ts'

interface CardProps { readonly row: DeclarationRow; readonly answer: Answer | undefined; readonly tried: boolean; readonly onChange: (answer: Answer) => void }

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** One dossier as it is met first: title, authors, what the records show, and the question. */
export function DeclarationCard({ row: { initiativeId, position, title, authors, found }, answer = noAnswer, tried, onChange }: CardProps) {
  const choice = answer.conflict === undefined ? '' : answer.conflict ? 'yes' : 'no'
  return (
    <section className="declaration" aria-labelledby={`ho-so-${initiativeId}`}>
      <p className="soft small figures">Mục {position}</p>
      <h2 id={`ho-so-${initiativeId}`}>{title}</h2>
      <p>{authors.map(({ name, unitName }) => (unitName === '' ? name : `${name} (${unitName})`)).join('; ')}</p>
      {found.length > 0 && <Notice tone="info" title="Dữ liệu của cơ quan cho thấy">Bạn {sayGrounds(found)}. Hãy cân nhắc khi trả lời.</Notice>}
      <RadioGroup
        name={`xung-dot-${initiativeId}`} label="Bạn có xung đột lợi ích với hồ sơ này không?" across value={choice} onChange={(value) => onChange({ ...answer, conflict: value === 'yes' })}
        options={[{ value: 'no', label: 'Không có, tôi tham gia xét' }, { value: 'yes', label: 'Có, tôi không tham gia xét' }]}
      />
      {answer.conflict && (
        <>
          <CheckboxGroup
            name={`loai-${initiativeId}`} label="Đó là" values={answer.kinds} onChange={(kinds) => onChange({ ...answer, kinds: kinds as DeclaredKind[] })} options={declaredKinds.map((value) => ({ value, label: upper(sayDeclaredKind(value)) }))}
            error={tried && !isComplete(answer) ? 'Chọn ít nhất một loại quan hệ hoặc ghi rõ ở ô dưới.' : undefined}
          />
          <TextInput name={`ghi-ro-${initiativeId}`} label="Ghi rõ (nếu cần)" lines={2} maxLength={1000} value={answer.note} onChange={(note) => onChange({ ...answer, note })} help="Ghi vào biên bản phiên họp." />
        </>
      )}
    </section>
  )
}
