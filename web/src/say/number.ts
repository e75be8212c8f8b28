import { writeNumber, writeSize } from '../ui/number-text.ts'

/** 1.234.567,89 */
export const sayNumber = (value: number, decimals = 2): string => writeNumber(value, decimals)

/** 1.500.000 đồng; whole đồng only. */
export const sayMoney = (dong: number): string => `${writeNumber(dong, 0)} đồng`

/** A share kept in hundredths of a percent: 3333 is "33,33%". */
export const sayShare = (hundredths: number): string => `${writeNumber(hundredths / 100)}%`

/** 1.536.000 bytes as "1,5 MB". */
export const saySize = (bytes: number): string => writeSize(bytes)

/** A difference with its sign: "+7,5", "−10". */
export const sayDifference = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${sayNumber(Math.abs(value))}`
