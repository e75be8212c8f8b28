import { sayNumber } from '../../say/number.ts'
import type { Run } from './novelty.ts'

/** What is another now than when the check was made, one sentence each; none when it would find the same. */
export const sayChangedSince = ({ texts, dossierChanged, readingChanged, thresholdsChanged }: Run['since']): readonly string[] => [
  ...(dossierChanged ? ['Hồ sơ đã được bổ sung.'] : []),
  ...(texts > 0 ? [`${sayNumber(texts)} văn bản mới vào kho.`] : []),
  ...(readingChanged ? ['Từ điển của kho đã thay đổi.'] : []),
  ...(thresholdsChanged ? ['Ngưỡng hiện kết quả đã thay đổi.'] : []),
]
