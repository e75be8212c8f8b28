import { readIntakeRegister } from '@sangkien/contract/register'
import { useState } from 'react'
import { Card } from '../../ui/Section.tsx'
import { SelectInput } from '../../ui/SelectInput.tsx'
import { useMe } from '../../frame/me.ts'
import { PaperLinks } from '../../frame/PaperLinks.tsx'

/** The book of applications received, year by year, to print. */
export function RegisterCard() {
  const now = Number(useMe().today.slice(0, 4))
  const [year, setYear] = useState(String(now))
  return (
    <Card title="Sổ tiếp nhận đơn">
      <div className="row no-print">
        <SelectInput name="nam-so" label="Sổ của năm" options={[now, now - 1, now - 2, now - 3].map((one) => ({ value: String(one), label: String(one) }))} value={year} onChange={setYear} />
        <PaperLinks endpoint={readIntakeRegister} params={{ year }} name={`Sổ năm ${year}`} />
      </div>
    </Card>
  )
}
