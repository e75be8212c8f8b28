/** For people who have not chosen: one message a day, in the morning. */
export const usualMail = 'daily'
