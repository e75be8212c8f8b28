import { z } from 'zod'
import { endpoint } from './endpoint.ts'

/** The agency, and a word nobody can guess; the tool has it from the page and brings it back. */
const Token = z.object({ t: z.string().regex(/^[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}$/) })

/** What the signing tool on the desk expects in reply, letter for letter. Status 0 is done; else Message says why not, for the person before it. */
export const ToolReply = z.object({ Status: z.union([z.literal(0), z.literal(1)]), Message: z.string(), FileName: z.string(), FileServer: z.string() })
export type ToolReply = z.infer<typeof ToolReply>

export const readForTool = endpoint({
  method: 'GET', path: '/sign/vgca/source', allow: 'public', perMinute: 60, summary: 'The paper to sign, for the signing tool on the desk; the token names one paper and one person', query: Token, reply: 'file',
})
/** Takes the file itself, as `uploadfile` of a form. */
export const takeFromTool = endpoint({
  method: 'POST', path: '/sign/vgca/upload', allow: 'public', perMinute: 60, summary: 'The signed paper from the signing tool; kept only when signature, signer and content are what was asked for', query: Token, result: ToolReply,
})
