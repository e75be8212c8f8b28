/** `05/QĐ-VP`, `05/2026`: number and symbol, the number with a leading 0 under 10 (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.3). */
export const sayCode = (number: number, symbol: string | number): string => `${String(number).padStart(2, '0')}/${symbol}`
