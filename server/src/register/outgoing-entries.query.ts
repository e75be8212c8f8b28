import { typeName } from '@sangkien/domain/document/type-name'
import type { OutgoingEntry } from '@sangkien/documents/register/outgoing-register'
import { sayCode } from '@sangkien/domain/document/say-code'
import type { OrgId } from '@sangkien/domain/ids'
import { type Fate, sayFate } from '@sangkien/domain/outgoing/say-fate'
import type { Day } from '@sangkien/domain/time/day'
import { sql } from 'kysely'
import { fateOf } from '../outgoing/fate-of.ts'
import type { Tx } from '../db.ts'

interface Row { readonly number: number; readonly symbol: string; readonly dated: Day | null; readonly kind: string; readonly about: string; readonly signer: string; readonly recipients: readonly string[]; readonly copies: number | null; readonly sentOn: Day | null; readonly note: string; readonly fate: Fate | null }

const kinds: Readonly<Record<string, string>> = { recognition: 'Quyết định', refusal: 'Thông báo', revocation: 'Quyết định' }

/** Every number given in a year, whatever made the paper: decisions, papers on their way out once they have a number, and numbers kept back. One statement. */
export async function outgoingEntries(tx: Tx, org: OrgId, year: number): Promise<OutgoingEntry[]> {
  const { rows } = await sql<Row>`
    select d.number, d.symbol, d.dated, d.kind, d.about, p.full_name as signer, coalesce(array(select jsonb_array_elements_text(d.facts -> 'recipients')), '{}') as recipients, null::int as copies, (d.issued_at at time zone 'Asia/Ho_Chi_Minh')::date as "sentOn", '' as note, null::jsonb as fate
    from decision d left join person p on p.org_id = d.org_id and p.id = d.approved_by where d.org_id = ${org} and d.issued_at is not null and extract(year from d.dated) = ${year}
    union all
    select o.number, o.symbol, o.dated, o.type, o.about, p.full_name, o.recipients, o.copies, o.sent_on, case when o.issued_at is null then 'Chưa ban hành' else '' end, ${fateOf(org, sql`true`)}
    from outgoing o join person p on p.org_id = o.org_id and p.id = o.signer_id where o.org_id = ${org} and o.number is not null and extract(year from o.dated) = ${year}
    union all
    select r.number, r.symbol, null::date, '', r.reason, '', '{}', null, null, 'Số giữ chỗ', null from reserved_number r where r.org_id = ${org} and r.year = ${year} and r.outgoing_id is null
    order by 3 nulls last, 2, 1`.execute(tx)
  return rows.map(({ number, symbol, dated, kind, about, signer, recipients, copies, sentOn, note, fate }) => {
    const type = kind === '' ? '' : kinds[kind] ?? typeName(kind)
    return {
      code: sayCode(number, symbol), dated, about: type === '' || about === '' ? about || type : kind === 'CV' ? `${type} về việc ${about}` : `${type}: ${about}`, signer: signer ?? '',
      recipients: recipients.filter((one) => !/^Lưu/.test(one)), keptBy: recipients.filter((one) => /^Lưu/.test(one)).map((one) => one.replace(/^Lưu:?\s*/, '')).join(', '), copies, sentOn, note: fate === null ? note : sayFate(fate) || note,
    }
  })
}
