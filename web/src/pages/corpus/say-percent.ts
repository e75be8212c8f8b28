/** "42 %" of a work, whole; never 100 before it is done. */
export const sayPercent = ({ done, total }: { readonly done: number; readonly total: number }): string => (total === 0 ? '0\u00a0%' : `${done >= total ? 100 : Math.min(99, Math.floor((done / total) * 100))}\u00a0%`)
