import { createTransport } from 'nodemailer'

export interface Mail { readonly to: string; readonly subject: string; readonly text: string }

/** Sends one mail, or throws. */
export interface Mailer { send(mail: Mail): Promise<void> }

/** The mail server of SMTP_URL with the sender of MAIL_FROM; none where they are not set, and then nothing is ever sent. */
export function mailerFromEnvironment(): Mailer | undefined {
  const [url, from] = [process.env['SMTP_URL'], process.env['MAIL_FROM']]
  return url && from ? mailerOf(url, from) : undefined
}

export const mailIsConfigured = (): boolean => Boolean(process.env['SMTP_URL'] && process.env['MAIL_FROM'])

/** Plain text only, and nothing fetched from files or addresses. A server that does not answer is given up after seconds. */
export function mailerOf(url: string, from: string): Mailer {
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, disableFileAccess: true, disableUrlAccess: true })
  return { send: async ({ to, subject, text }) => void (await transport.sendMail({ from, to, subject, text })) }
}

/** Whether the mail server will never take this mail (an address that does not exist, 5xx), so that trying again is useless. */
export const isRefusedForGood = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'responseCode' in error && typeof error.responseCode === 'number' && error.responseCode >= 500
