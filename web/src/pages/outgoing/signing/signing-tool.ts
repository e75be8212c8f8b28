import type { SigningOpened } from '@sangkien/contract/outgoing'
import type { Wire } from '../../../api/wire.ts'

/** What a page needs of a web socket; a test has its own. */
export interface Socket {
  send(text: string): void
  close(): void
  addEventListener(what: 'open' | 'error' | 'close', then: () => void): void
  addEventListener(what: 'message', then: (event: { readonly data: unknown }) => void): void
}

export type ToolProblem =
  /** Nothing answers on this machine: not installed, not started, or its certificate not accepted. */
  | { readonly code: 'not_running' }
  /** It went away before it said how it went. */
  | { readonly code: 'broke_off' }
  /** It says no, in its words or in those of our server. */
  | { readonly code: 'refused'; readonly message: string }

export class ToolFailed extends Error {
  readonly problem: ToolProblem
  constructor(problem: ToolProblem) {
    super(`signing tool: ${problem.code}`)
    this.name = 'ToolFailed'
    this.problem = problem
  }
}

const TOOL = 'wss://127.0.0.1:8987'

/**
 * Has the tool on this desk sign a paper: it fetches it, asks for the PIN, and brings it back to the server, which alone decides whether it was signed. What the tool
 * says here is therefore only told to whoever waits. `server` is this server's address, for the tool has no page of its own to start from. Throws `ToolFailed`.
 */
export function signWithTool({ action, source, upload, docNumber, issuedDate }: Wire<SigningOpened>, server: string, connect: (address: string) => Socket = (address) => new WebSocket(address)): Promise<void> {
  const order = { FileUploadHandler: `${server}${upload}`, SessionId: '', JWTToken: '', FileName: `${server}${source}`, MetaData: [], ...(docNumber !== null && { DocNumber: docNumber, IssuedDate: issuedDate }) }
  return new Promise((done, fail) => {
    const socket = connect(`${TOOL}/${action}`)
    let opened = false
    socket.addEventListener('open', () => { opened = true; socket.send(JSON.stringify(order)) })
    socket.addEventListener('message', ({ data }) => {
      const { Status, Message } = replyIn(data)
      if (Status === 0) done()
      else fail(new ToolFailed({ code: 'refused', message: Message }))
      socket.close()
    })
    const gone = () => fail(new ToolFailed({ code: opened ? 'broke_off' : 'not_running' }))
    socket.addEventListener('error', gone)
    socket.addEventListener('close', gone)
  })
}

/** Status 0 is done; whatever cannot be read is not. */
function replyIn(data: unknown): { readonly Status: number; readonly Message: string } {
  try {
    const { Status, Message } = JSON.parse(String(data)) as { Status?: unknown; Message?: unknown }
    return { Status: typeof Status === 'number' ? Status : 1, Message: typeof Message === 'string' ? Message : '' }
  } catch {
    return { Status: 1, Message: '' }
  }
}

/** What happened at the desk, and what to do. */
export function sayToolProblem(problem: ToolProblem): { readonly title: string; readonly advice: string } {
  switch (problem.code) {
    case 'not_running': return { title: 'Chưa thấy công cụ ký VGCA trên máy này', advice: 'Mở công cụ ký VGCA (VGCA Sign Service), cắm thiết bị ký rồi thử lại. Máy chưa cài thì hỏi người quản trị, hoặc chọn cách ký khác.' }
    case 'broke_off': return { title: 'Công cụ ký đã đóng trước khi ký xong', advice: 'Văn bản chưa được ký. Hãy thử lại.' }
    case 'refused': return { title: problem.message === '' ? 'Công cụ ký báo chưa ký được' : problem.message, advice: 'Văn bản chưa được ký.' }
  }
}
