import { z } from 'zod'

/** Keyset paging: `after` is the mark of the last row seen, as the server gave it. */
export const PageQuery = { after: z.string().max(300).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }

/** One page of a list: the rows, the mark of the next page, and how many there are in all; `atLeast` where counting stopped there. */
export const pageOf = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row), next: z.string().nullable(), total: z.number(), atLeast: z.boolean().optional() })

/** `?x=a,b`, `?x=a&x=b` or `?x=a`, as a list. */
export const listOf = <T extends z.ZodType<string>>(one: T) =>
  z.preprocess((value) => (value === undefined || value === '' ? undefined : Array.isArray(value) ? value : String(value).split(',')), z.array(one).max(50).optional())

export const IdParams = z.object({ id: z.uuid() })
export const DayText = z.iso.date()
export const Format = z.enum(['docx', 'pdf'])
