import { narrativeParts, readReport, saveNarrative } from '@sangkien/contract/report'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import type { Reply } from '../../api/wire.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { tell } from '../../ui/Toast.tsx'

type Part = (typeof narrativeParts)[number]
const words: { readonly [P in Part]: readonly [label: string, help: string] } = {
  communication: ['Phổ biến, tuyên truyền', 'Hội nghị, tập huấn, tin bài đã thực hiện trong năm.'],
  review: ['Rà soát quy trình làm việc', 'Số quy trình đã rà soát, bất cập đã tìm ra.'],
  guidance: ['Hướng dẫn, đôn đốc, kiểm tra', 'Văn bản hướng dẫn, đơn vị đã kiểm tra, kết quả.'],
  strengths: ['Ưu điểm', ''], limits: ['Hạn chế, nguyên nhân', ''], proposals: ['Kiến nghị', ''], plan: ['Phương hướng năm sau', ''],
}

/** The parts of the report that no query can write. */
export function Narrative({ report }: { report: Reply<typeof readReport> }) {
  const [typed, setTyped] = useState<Partial<Record<Part, string>>>(report.narrative)
  const save = useMutation({
    mutationFn: () => call(saveNarrative, { params: { year: report.year }, body: { version: report.version, narrative: typed } }),
    onSuccess: async () => { await forget(readReport); tell('Đã lưu phần lời của báo cáo') },
  })
  if (report.frozen || !report.mayWrite)
    return (
      <div className="reading stack">
        {narrativeParts.map((part) => <div key={part}><h3>{words[part][0]}</h3><p style={{ whiteSpace: 'pre-line' }}>{report.narrative[part] || <span className="soft">chưa có nội dung</span>}</p></div>)}
      </div>
    )
  return (
    <form className="reading stack" action={() => save.mutate()}>
      {save.isError && <Notice tone="error" live title={sayFault(save.error).title}>{sayFault(save.error).advice} Những gì bạn gõ vẫn còn trong ô.</Notice>}
      {narrativeParts.map((part) => <TextInput key={part} name={part} label={words[part][0]} help={words[part][1] || undefined} lines={4} maxLength={10_000} value={typed[part] ?? ''} onChange={(value) => setTyped({ ...typed, [part]: value })} />)}
      <div className="row"><Button type="submit" busy={save.isPending}>Lưu phần lời</Button></div>
    </form>
  )
}
