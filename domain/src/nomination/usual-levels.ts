import { basis } from '../regulation/basis.ts'
import type { LevelPaper, LevelRules } from './level.ts'

const paper = (code: string, label: string, source: LevelPaper['source'], required = true): LevelPaper => ({ code, label, required, source })

/** The papers of a provincial dossier as provinces ask for them (initiative-law.md 5.5: Kiên Giang 2019, FACT; effect and confirmations DESIGN). */
const papers: readonly LevelPaper[] = [
  paper('proposal', 'Tờ trình, công văn đề nghị', 'upload'),
  paper('application', 'Đơn yêu cầu công nhận sáng kiến', 'application'),
  paper('report', 'Báo cáo mô tả sáng kiến', 'report'),
  paper('decision', 'Quyết định công nhận sáng kiến cấp cơ sở', 'decision'),
  paper('certificate', 'Giấy chứng nhận sáng kiến cấp cơ sở', 'certificate'),
  paper('minutes', 'Biên bản họp Hội đồng sáng kiến cơ sở, có số phiếu đồng ý', 'minutes'),
  paper('effect', 'Báo cáo hiệu quả áp dụng', 'upload'),
  paper('confirmations', 'Giấy xác nhận áp dụng của các đơn vị', 'upload'),
]

/** What a regulation begins with where it says nothing of levels: the local forms and counts are its own to set (Quảng Ngãi: UNK). */
export const usualLevels: readonly LevelRules[] = [
  { level: 'province', authority: 'Chủ tịch Ủy ban nhân dân tỉnh', unitsApplying: 1, papers, basis: basis('Quy định của tỉnh', 'hồ sơ đề nghị công nhận hiệu quả áp dụng', 'second_hand') },
  {
    level: 'nation', authority: 'Chủ tịch Ủy ban nhân dân tỉnh', unitsApplying: 2,
    papers: [...papers, paper('province', 'Quyết định công nhận cấp tỉnh', 'upload')], basis: basis('Luật Thi đua, khen thưởng 06/2022/QH15', 'Điều 21', 'memory_high'),
  },
]
