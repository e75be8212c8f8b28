import { startWasmOffice } from '../src/pdf/wasm-office.ts'

// A server in little, for the test that kills it: it starts LibreOffice, says so, and waits.

await startWasmOffice().ready
console.log('started')
setInterval(() => undefined, 60_000)
