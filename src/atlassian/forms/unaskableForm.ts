/** A form that cannot be asked for in a chat as the portal would: what is wrong with it. */
export class UnaskableForm extends Error {}
