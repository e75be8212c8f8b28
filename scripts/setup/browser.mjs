import { existsSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'
import { runSlowly, say, Trouble } from './say.mjs'

const COMMAND = 'apt-get install -y chromium'

/** Finds Chromium, or installs Debian's when we are root, or says the one command that is missing. */
export async function ensureBrowser() {
  if (findBrowser()) return
  if (process.env['CHROMIUM_PATH']) throw new Trouble(`CHROMIUM_PATH trỏ tới ${process.env['CHROMIUM_PATH']} nhưng không chạy được tệp ấy.`)
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) throw new Trouble(`Chưa có trình duyệt Chromium để kiểm thử. Hãy chạy:  sudo ${COMMAND}\n(hoặc đặt CHROMIUM_PATH trỏ tới một trình duyệt Chromium có sẵn)`)
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  await runSlowly('Đang lấy danh mục gói của Debian', 'apt-get', ['update'], options)
  await runSlowly('Đang cài Chromium để kiểm thử', 'apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'poppler-utils'], options) // its pdfsig is a second opinion on signatures
  const found = findBrowser()
  if (!found) throw new Trouble(`Đã cài nhưng không tìm thấy Chromium. Hãy chạy:  ${COMMAND}`)
  say(`Dùng trình duyệt ${found}.`)
}
