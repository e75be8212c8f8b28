/** Capitals as Vietnamese writes them; works on NFC text. */
export const upper = (text: string): string => text.normalize('NFC').toLocaleUpperCase('vi')
