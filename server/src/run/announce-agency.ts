import { firstRunCode } from '../people/first-run-code.ts'
import { dataFolder } from './open-database.ts'
import { publicAddress } from './public-address.ts'

/** `npm run add-agency`: a one-time code with which one more agency is made on the running server. Whoever may run this on its machine may add agencies. */
export async function announceAgency(): Promise<void> {
  const code = await firstRunCode(await dataFolder(false))
  process.stdout.write(`Mở ${publicAddress()}/khoi-tao trong trình duyệt, nhập mã dùng một lần và khai cơ quan mới cùng người quản trị của cơ quan đó:\n\n    ${code}\n\n`)
}
