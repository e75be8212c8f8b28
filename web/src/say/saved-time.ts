import { sayNumber } from './number.ts'

/** Minutes as hours once there is an hour: "45 phút", "1.250,5 giờ". Negative when the new way takes longer. */
export const saySavedTime = (minutes: number): string => (Math.abs(minutes) < 60 ? `${sayNumber(minutes)} phút` : `${sayNumber(minutes / 60, 1)} giờ`)
