import { sayPercent } from '@sangkien/domain/document/vietnamese-number'

/** `33,34%` from hundredths of a percent, the unit the domain keeps shares in. */
export const sayShare = (hundredths: number): string => sayPercent(hundredths / 100)
