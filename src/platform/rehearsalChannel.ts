/** The id of a channel where nobody is: what is rehearsed there is not counted. */
export const rehearsalChannel = 'rehearsal';
