import { type Council, listCouncils } from '@sangkien/contract/council'
import { setSeatFields } from '@sangkien/contract/reviewing'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../api/api.ts'
import { forget } from '../../api/queries.ts'
import type { Wire } from '../../api/wire.ts'
import { sayFault } from '../../say/fault.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckboxGroup } from '../../ui/Choice.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Section } from '../../ui/Section.tsx'
import { Table } from '../../ui/Table.tsx'
import { tell } from '../../ui/Toast.tsx'
import { useRulesInForce } from '../council/rules.ts'

type Seat = Wire<Council>['seats'][number]

/** Which fields each member knows: the standing office notes it, or the member does. Reviewers are proposed by it. */
export function FieldsSection({ council }: { council: Wire<Council> }) {
  const { fields } = useRulesInForce()
  const [changing, setChanging] = useState<Seat>()
  const labelOf = (code: string) => fields.find((one) => one.code === code)?.label ?? code
  return (
    <Section title="Lĩnh vực chuyên môn" aside={<span className="soft">dùng khi đề xuất người phản biện</span>}>
      <Table
        caption="Lĩnh vực chuyên môn của thành viên" rows={council.seats} keyOf={({ personId }) => personId}
        columns={[
          { id: 'name', title: 'Họ và tên', wide: true, cell: ({ name }) => name },
          { id: 'fields', title: 'Lĩnh vực', roomy: true, cell: (seat) => (seat.fields.length === 0 ? <span className="soft">Chưa ghi</span> : seat.fields.map(labelOf).join('; ')) },
          ...(council.mayKnow.length > 0 ? [{ id: 'acts', title: 'Việc', tight: true, cell: (seat: Seat) => (council.mayKnow.includes(seat.personId) ? <Button kind="quiet" onClick={() => setChanging(seat)}>Ghi<span className="unseen"> lĩnh vực của {seat.name}</span></Button> : null) }] : []),
        ]}
      />
      {changing && <FieldsDialog council={council.id} seat={changing} options={[...fields, ...changing.fields.filter((code) => !fields.some((one) => one.code === code)).map((code) => ({ code, label: code }))]} onClose={() => setChanging(undefined)} />}
    </Section>
  )
}

function FieldsDialog({ council, seat, options, onClose }: { council: string; seat: Seat; options: readonly { readonly code: string; readonly label: string }[]; onClose: () => void }) {
  const [fields, setFields] = useState<readonly string[]>(seat.fields)
  const save = useMutation({
    mutationFn: () => call(setSeatFields, { params: { id: council, personId: seat.personId }, body: { fields: [...fields] } }),
    onSuccess: async () => { await forget(listCouncils); tell('Đã ghi lĩnh vực chuyên môn'); onClose() },
  })
  return (
    <FormDialog open onClose={onClose} title={`Lĩnh vực chuyên môn của ${seat.name}`} verb="Ghi lĩnh vực" busy={save.isPending} fault={save.error ? sayFault(save.error) : undefined} onSend={() => save.mutate()}>
      <CheckboxGroup name="linh-vuc" label="Lĩnh vực" options={options.map(({ code, label }) => ({ value: code, label }))} values={fields} onChange={setFields} />
    </FormDialog>
  )
}
