import type { RegulationPack } from '@sangkien/domain/regulation/pack'
import { createContext, use } from 'react'
import { sayField } from '@sangkien/domain/initiative/field-name'
import { sayLackHere } from '../../../say/lack.ts'
import type { Initiative } from '../initiative.ts'
import type { SaveBoard } from './save-board.ts'

interface DossierForm {
  readonly initiative: Initiative
  readonly pack: RegulationPack
  readonly board: SaveBoard
  /** Filing was tried: now everything missing is marked at its field too. */
  readonly tried: boolean
}

const FormContext = createContext<DossierForm | undefined>(undefined)
export const FormProvider = FormContext

/** The dossier being written, for the fields of its form. */
export function useForm(): DossierForm {
  const form = use(FormContext)
  if (!form) throw new Error('A field of the dossier stands outside its form')
  return form
}

/** Whether the server lets this field be written now: all of a draft, the named ones of a dossier being completed. */
export function useIsOpen(field: string): boolean {
  const { initiative: { stage, completion, acts } } = useForm()
  return acts.edit === null && (stage === 'draft' || (completion?.fields.includes(field) ?? false))
}

/** What is not finished yet says nothing while one is still writing; what is wrong is said at once. */
const unfinished: readonly string[] = ['missing', 'unanswered', 'note_missing', 'incomplete_row', 'too_short']

/** Name of the field, and what is the matter with it. */
export function useFieldWords(field: string): { readonly label: string; readonly error: string | undefined } {
  const { initiative, pack, tried } = useForm()
  const lacks = initiative.lacks.filter((lack) => lack.field === field && (tried || !unfinished.includes(lack.code)))
  return { label: sayField(field, pack.sections), error: lacks.length === 0 ? undefined : lacks.map(sayLackHere).join(' ') }
}
