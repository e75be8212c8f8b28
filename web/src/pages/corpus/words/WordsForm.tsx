import { setCorpusWords } from '@sangkien/contract/corpus'
import { call } from '../../../api/api.ts'
import { TextInput } from '../../../ui/TextInput.tsx'
import { type CorpusNow, useCorpusAct } from '../corpus.ts'
import { SettingForm } from '../SettingForm.tsx'
import { useSetting } from '../use-setting.ts'
import { Abbreviations } from './Abbreviations.tsx'
import { problemsIn, typedOf, wordsOf } from './own-words.ts'

/** The agency's dictionary: how its texts are read before they are compared. */
export function WordsForm({ words }: { words: CorpusNow['words'] }) {
  const { value: typed, set, drop, changed, again } = useSetting('tu-dien', typedOf(words), words.rev)
  const save = useCorpusAct(() => call(setCorpusWords, { body: { ...wordsOf(typed), rev: words.rev } }), 'Đã lưu từ điển, đang dựng lại chỉ mục', drop)
  const problems = problemsIn(typed)
  const first = Object.values(problems)[0] as string | undefined
  return (
    <SettingForm
      title="Từ điển của cơ quan" verb="Lưu từ điển" act={save} reason={first && `Còn chỗ cần sửa: ${first}`} changed={changed} onAgain={again}
      note="Bổ sung cho từ điển có sẵn. Khi lưu, chỉ mục được dựng lại ở phía sau; trong lúc đó chỉ mục cũ vẫn phục vụ, và các hồ sơ đã đối chiếu được báo là nên đối chiếu lại."
    >
      <Abbreviations list={typed.abbreviations} error={problems.abbreviations} onChange={(abbreviations) => set({ ...typed, abbreviations })} />
      <TextInput
        name="dong-nghia" label="Nhóm từ coi như nhau" lines={6} value={typed.synonyms} onChange={(synonyms) => set({ ...typed, synonyms })} error={problems.synonyms}
        help="Mỗi dòng một nhóm, các cách nói cách nhau bằng dấu phẩy. Ví dụ: rút ngắn, giảm bớt, tiết kiệm thời gian."
      />
      <TextInput
        name="ten-khong-tinh" label="Tên không tính khi so" lines={6} value={typed.names} onChange={(names) => set({ ...typed, names })} error={problems.names}
        help="Mỗi dòng một tên: dự án, chương trình, phần mềm dùng chung, tên cơ quan cấp trên. Tên các đơn vị của cơ quan (cả tên cũ) và địa danh đã không tính sẵn."
      />
    </SettingForm>
  )
}
