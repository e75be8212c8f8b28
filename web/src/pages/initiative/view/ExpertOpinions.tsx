import { readExpertPaper } from '@sangkien/contract/intake'
import { fileAddress } from '../../../api/api.ts'
import { sayDay } from '../../../say/day.ts'
import { saySize } from '../../../say/number.ts'
import { Section } from '../../../ui/Section.tsx'
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
            <span className="soft small below">Ý kiến ngày {sayDay(one.givenOn)}, {one.recordedByName} ghi lại</span>
            <p className="dossier-words">{one.text}</p>
            {one.file && <a href={fileAddress(readExpertPaper, { params: { id, opinionId: one.id } })}>{one.file.name} ({saySize(one.file.size)})</a>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
