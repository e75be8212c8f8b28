import { sayNumber } from '../../say/number.ts'
import type { Run } from './novelty.ts'

/** What is another now than when the check was made, one sentence each; none when it would find the same. */
export const sayChangedSince = ({ texts, dossierChanged, readingChanged, countsChanged, thresholdsChanged }: Run['since']): readonly string[] => [
  ...(dossierChanged ? ['Hồ sơ đã được bổ sung.'] : []),
  ...(texts > 0 ? [`${sayNumber(texts)} văn bản mới vào kho.`] : []),
  ...(readingChanged ? ['Từ điển của kho đã thay đổi.'] : countsChanged ? ['Chỉ mục đã dựng lại, các từ được đếm lại trên toàn kho.'] : []),
  ...(thresholdsChanged ? ['Ngưỡng hiện kết quả đã thay đổi.'] : []),
]

/** Why two checks may find otherwise: the same, of one check as seen from another, which may have been compared with fewer texts. */
export const sayApart = (apart: Run['since']): readonly string[] => [...sayChangedSince(apart), ...(apart.texts < 0 ? [`So với ít hơn ${sayNumber(-apart.texts)} văn bản trong kho.`] : [])]
