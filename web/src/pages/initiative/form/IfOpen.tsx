import type { NamedPart } from '@sangkien/domain/initiative/field-name'
import type { ReactNode } from 'react'
import { useFieldWords, useIsOpen } from './form-context.ts'
import { Locked } from './Locked.tsx'

/** A field where it may be written, otherwise what stands in it. */
export function IfOpen({ field, written, children }: { field: NamedPart; written: ReactNode; children: ReactNode }) {
  const { label } = useFieldWords(field)
  return useIsOpen(field) ? children : <Locked label={label}>{written}</Locked>
}
