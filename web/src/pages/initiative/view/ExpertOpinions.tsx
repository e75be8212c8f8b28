import { readExpertPaper } from '@sangkien/contract/intake'
import { readExpertPaperSignatures } from '@sangkien/contract/signing'
import { fileAddress } from '../../../api/api.ts'
import { asks } from '../../../api/queries.ts'
import { sayDay } from '../../../say/day.ts'
import { saySize } from '../../../say/number.ts'
import { sayOfFileAlone } from '../../../say/signature.ts'
import { Section } from '../../../ui/Section.tsx'
import { FileSignatures } from './EvidenceSignatures.tsx'
import type { Initiative } from '../initiative.ts'

/** What experts told the council: who, on which day, the words, and the paper they came on. */
export function ExpertOpinions({ id, opinions }: { id: string; opinions: Initiative['expertOpinions'] }) {
  if (opinions.length === 0) return null
  return (
    <Section title="Ý kiến chuyên gia">
      <ul className="plain stack">
        {opinions.map((one) => (
          <li key={one.id}>
            <strong>{one.expert}</strong>{one.position && `, ${one.position}`}
            <span className="soft small below">{one.judged ? <>Chuyên gia tự gửi ngày {sayDay(one.givenOn)}, về bản nộp lần {one.judged.number}, mã kiểm tra <span className="figures">{one.judged.sha256.slice(0, 12)}</span></> : `Ý kiến ngày ${sayDay(one.givenOn)}, ${one.recordedByName} ghi lại`}</span>
            <p className="dossier-words">{one.text}</p>
            {one.file && <a href={fileAddress(readExpertPaper, { params: { id, opinionId: one.id } })}>{one.file.name} ({saySize(one.file.size)})</a>}
            {one.file && /\.pdf$/i.test(one.file.name) && <FileSignatures ask={asks(readExpertPaperSignatures, { params: { id, opinionId: one.id } })} name={one.file.name} say={sayOfFileAlone} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
