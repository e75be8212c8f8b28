import { describe, expect, it } from 'vitest'
import { sayToolProblem, signWithTool, type Socket, ToolFailed } from './signing-tool.ts'

type Listener = (event: { readonly data: unknown }) => void

/** A stand-in for the tool: what it does with an order. */
function aTool(answer: (order: Record<string, unknown>, say: (event: 'message' | 'close' | 'error', data?: unknown) => void) => void, { runs = true } = {}) {
  const asked: { address: string; order: Record<string, unknown> }[] = []
  const connect = (address: string): Socket => {
    const listeners = new Map<string, Listener[]>()
    const say = (event: string, data?: unknown) => { for (const one of listeners.get(event) ?? []) one({ data }) }
    queueMicrotask(() => say(runs ? 'open' : 'error'))
    return {
      send: (text) => { const order = JSON.parse(text) as Record<string, unknown>; asked.push({ address, order }); answer(order, say) },
      close: () => say('close'),
      addEventListener: (event: string, then: Listener) => { listeners.set(event, [...(listeners.get(event) ?? []), then]) },
    }
  }
  return { connect, asked }
}

const opened = { action: 'SignApproved' as const, source: '/sign/vgca/source?t=a', upload: '/sign/vgca/upload?t=a', expiresAt: '2026-11-23T02:20:00Z', docNumber: null, issuedDate: null }
const problemOf = (signing: Promise<void>) => signing.then(() => undefined, (error: unknown) => (error instanceof ToolFailed ? error.problem : error))

describe('the signing tool on the desk', () => {
  it('is told where to fetch the paper and where to bring it, and is believed when it is done', async () => {
    const { connect, asked } = aTool((_order, say) => say('message', '{"Status":0,"Message":""}'))
    await signWithTool(opened, 'https://sk.vp.vn', connect)
    expect(asked).toEqual([{ address: 'wss://127.0.0.1:8987/SignApproved', order: { FileUploadHandler: 'https://sk.vp.vn/sign/vgca/upload?t=a', SessionId: '', JWTToken: '', FileName: 'https://sk.vp.vn/sign/vgca/source?t=a', MetaData: [] } }])
  })

  it('is told number and day of what the agency signs', async () => {
    const { connect, asked } = aTool((_order, say) => say('message', '{"Status":0}'))
    await signWithTool({ ...opened, action: 'SignIssued', docNumber: '01/GM-VP', issuedDate: '2026-11-23' }, '', connect)
    expect(asked[0]).toMatchObject({ address: 'wss://127.0.0.1:8987/SignIssued', order: { DocNumber: '01/GM-VP', IssuedDate: '2026-11-23' } })
  })

  it.each([
    ['does not run', aTool(() => undefined, { runs: false }), { code: 'not_running' }, /Chưa thấy công cụ ký/],
    ['is closed midway', aTool((_order, say) => say('close')), { code: 'broke_off' }, /đóng trước khi ký xong/],
    ['says no with the words of the server', aTool((_order, say) => say('message', '{"Status":1,"Message":"Phiên ký này đã dùng."}')), { code: 'refused', message: 'Phiên ký này đã dùng.' }, /Phiên ký này đã dùng/],
    ['says something that is no reply', aTool((_order, say) => say('message', 'xin chào')), { code: 'refused', message: '' }, /báo chưa ký được/],
  ] as const)('says so in words when it %s', async (_how, { connect }, problem, words) => {
    expect(await problemOf(signWithTool(opened, '', connect))).toEqual(problem)
    expect(sayToolProblem(problem).title).toMatch(words)
  })
})
