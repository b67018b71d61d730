/** The channel id of rehearsed turns, which are left out of metrics. */
export const rehearsalChannel = 'rehearsal';
