/**
 * What a column of the report says where the system keeps no such thing yet (Table 3: commendation), or nothing was noted (scope, result at the province):
 * the column stays, as the law's table has it, and its cells say that nothing is recorded — on the page and on both papers alike.
 */
export const notRecorded = '–'
