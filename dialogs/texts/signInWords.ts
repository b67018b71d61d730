import { meanings } from './meanings';
import type { SaidOfSignIn } from './words';

const ofSignIn = (kind: SaidOfSignIn) => meanings<true>(({ words }) => [[true, words.signingIn[kind]]]);
export const signingInWords = {
  failing: ofSignIn('failing'),
  asked: ofSignIn('asked'),
  unwanted: ofSignIn('unwanted'),
  again: ofSignIn('again'),
} as const satisfies Record<SaidOfSignIn, unknown>;
export const troubleWords = meanings<'trouble'>(({ words }) => [['trouble', words.trouble]]);

/** What a person sees when a sign-in does not work, as a number that is the same in every language. */
export const troubleOf = meanings<number>(({ texts }) =>
  texts.trouble.all.map(({ sees }, index) => [index, [sees]] as const),
);

export const howToLogOutWords = meanings<true>(({ words }) => [[true, words.kindly.howToLogOut]]);

/** With hyphens as spaces, as they are compared word by word. */
export const logOutWords = meanings<true>(({ words }) => [
  [true, [...words.always['log out'], ...words.kindly['log out']].map((one) => one.replaceAll('-', ' '))],
]);
