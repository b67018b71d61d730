const behindKey =
  /(?<=\w-\d{1,10}|\d(?:番目|つ目|件目|個目))[をのはがにへも]?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
/** "And" without a space, in Japanese and Arabic. */
const beforeKey = /(?:(?<=-\d{1,10}) ?と| و)(?=[a-z]\w{0,99}-\d)/gu;

/** Adds the spaces that Japanese leaves out after keys and ordinals, and Arabic after "and". */
export function spaced(said: string): string {
  return said.replace(behindKey, ' ').replace(beforeKey, ' ');
}
