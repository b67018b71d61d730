/** A chat cannot ask this form as the portal would; the message says why. */
export class UnaskableForm extends Error {}
