/** Ends the last paragraph of a document's body with `./.` (C21), in place of whatever it ended with. */
export const withClosingMark = (text: string): string => `${text.trimEnd().replace(/(\.\/\.|[.;,:])+$/, '').trimEnd()}./.`
