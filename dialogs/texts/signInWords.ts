import { englishWords } from './english/words';
import { eachKind, meanings } from './meanings';

export const signingInWords = eachKind(englishWords.signingIn, (words) => words.signingIn);
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
