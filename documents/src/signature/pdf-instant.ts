const VIETNAM = 7 * 60 * 60 * 1000 // UTC+7, no summer time

const two = (number: number): string => String(number).padStart(2, '0')

const inVietnam = (at: Date) => {
  const moved = new Date(at.getTime() + VIETNAM)
  return {
    year: String(moved.getUTCFullYear()), month: two(moved.getUTCMonth() + 1), day: two(moved.getUTCDate()),
    hour: two(moved.getUTCHours()), minute: two(moved.getUTCMinutes()), second: two(moved.getUTCSeconds()),
  }
}

/** `D:20250425140509+07'00'`, the instant in a PDF. */
export function pdfInstant(at: Date): string {
  const { year, month, day, hour, minute, second } = inVietnam(at)
  return `D:${year}${month}${day}${hour}${minute}${second}+07'00'`
}

/** `25/04/2025; 14:05:09 +07:00`, as an attached file shows it (Phụ lục I, Mục III.1.d). */
export function shownInstant(at: Date): string {
  const { year, month, day, hour, minute, second } = inVietnam(at)
  return `${day}/${month}/${year}; ${hour}:${minute}:${second} +07:00`
}

/** The instant a PDF writes, undefined when it is none. A missing zone is read as UTC. */
export function readPdfInstant(written: string): Date | undefined {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', sign, zoneHour = '00', zoneMinute = '00'] =
    /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z.*|([+-])(\d\d)'?(?:(\d\d)'?)?)?$/.exec(written.trim()) ?? []
  if (!year) return undefined
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign ? `${sign}${zoneHour}:${zoneMinute}` : 'Z'}`)
  return Number.isNaN(at.getTime()) ? undefined : at
}
