import { sayNumber } from '../../say/number.ts'
import { sayOfSentFile } from '../../say/signature.ts'
import { StateBadge, type Tone } from '../../ui/Badge.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Card } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'
import { SignatureList } from '../initiative/view/EvidenceSignatures.tsx'
import { FindingsTable } from './FindingsTable.tsx'
import { type Check, markedFindings } from './marked-findings.ts'
import { PagePreview } from './PagePreview.tsx'
import { TextPreview } from './TextPreview.tsx'

type State = Check['rules'][number]['state']
const states: { readonly [S in State]: readonly [string, Tone] } = {
  failed: ['Không đạt', 'overdue'], passed: ['Đạt', 'done'], unseen: ['Chỉ xem được trên tệp Word', 'waiting'], not_applicable: ['Không áp dụng', 'info'],
}

/** What came of a check: the verdict, what to mend and where, then every rule. */
export function CheckResult({ check }: { check: Check }) {
  const found = markedFindings(check)
  const { preview, advice, rules, signatures } = check
  return (
    <>
      <Verdict check={check} />
      {found.length > 0 && <Card title="Chỗ cần sửa"><FindingsTable findings={found} /></Card>}
      {advice.length > 0 && (
        <Card title="Nên xem lại cách viết hoa">
          <ul>{advice.map(({ place, found: written, expected }, i) => <li key={i}>{place}: “{written}”, nên là “{expected}”.</li>)}</ul>
        </Card>
      )}
      {signatures && (signatures.signatures.length > 0 || signatures.hidden > 0) && <Card title="Chữ ký số"><SignatureList seen={signatures} said={sayOfSentFile(signatures)} /></Card>}
      <Card title={found.length > 0 ? 'Xem trên văn bản' : 'Văn bản đã kiểm tra'}>
        {'pages' in preview ? <PagePreview preview={preview} findings={found} /> : <TextPreview preview={preview} findings={found} />}
      </Card>
      <Card title="Từng quy tắc">
        <Table
          caption="Kết quả của từng quy tắc" rows={rules} keyOf={({ rule }) => rule}
          columns={[
            { id: 'rule', title: 'Mã', tight: true, cell: ({ rule }) => rule },
            { id: 'name', title: 'Nội dung', wide: true, cell: ({ name }) => name },
            { id: 'state', title: 'Kết quả', tight: true, cell: ({ state }) => <StateBadge tone={states[state][1]}>{states[state][0]}</StateBadge> },
          ]}
        />
      </Card>
    </>
  )
}

function Verdict({ check: { fileName, kind, ruleset, rules } }: { check: Check }) {
  const count = (state: State) => rules.filter((one) => one.state === state).length
  const failed = count('failed')
  const unseen = count('unseen')
  return (
    <Notice tone={failed > 0 || kind === null ? 'warning' : 'done'} live title={failed > 0 ? `${sayNumber(failed)} quy tắc không đạt` : 'Không thấy lỗi thể thức'}>
      <p>
        {fileName}: {kind === null
          ? 'chưa nhận ra loại văn bản nên chỉ kiểm tra các quy tắc chung. Hãy chọn loại văn bản ở trên để kiểm tra đầy đủ.'
          : `${kind.name} (${kind.told === 'given' ? 'theo lựa chọn' : 'tự nhận ra'}).`}
      </p>
      <p>Đạt {sayNumber(count('passed'))}, không áp dụng {sayNumber(count('not_applicable'))}{unseen > 0 && `, chỉ xem được trên tệp Word ${sayNumber(unseen)}`}. Theo {ruleset.title}.</p>
    </Notice>
  )
}
