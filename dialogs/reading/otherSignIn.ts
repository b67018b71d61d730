import { isFiller, normalised } from './normalised';
import { isWithoutSpaces } from './asked';
import { around } from '../texts/languages';
import { logOutWords } from '../texts/signInWords';

/** Where the sign-in to Jira takes place. */
const places = /^(?:jira|atlassian|chrome|edge|firefox|safari|teams|slack)/u;

/** Prepositions that are also part of the verb: "I signed in twice", "log on fails". */
const particles: ReadonlySet<string> = new Set(['in', 'on']);

/**
 * Whether words are about signing in somewhere else, as a preposition with a name says: "I cannot log in to SAP", "login to sap". Also about
 * logging out, which nobody does while they sign in.
 */
export function isOtherSignIn(text: string): boolean {
  const said = normalised(text).replaceAll('-', ' ');
  const logsOut = [...logOutWords.keys()].some(
    (phrase) => !isWithoutSpaces(phrase) && ` ${said} `.includes(` ${phrase} `),
  );
  return logsOut || namesAnother(text);
}

function namesAnother(text: string): boolean {
  const [inJapanese] = /\p{Script=Latin}{2,30}(?=[にへ])/u.exec(text) ?? [];
  if (inJapanese !== undefined) return !places.test(inJapanese.toLowerCase());
  const written = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = written.map((word) => word.toLowerCase());
  const isInto = (at: number) => around.into.has(words[at] ?? '');
  return written.some((word, at) => {
    const name = words[at] ?? '';
    if (isInto(at) || places.test(name) || around.signingIn.has(name)) return false;
    const mayBeName = name.length > 1 && !isFiller(name) && !around.person.has(name);
    const before = words[at - 1] ?? '';
    // "My vpn login".
    const isPlain = isFiller(before) && (around.article.has(before) || !around.it.has(before));
    if (words[at + 1] === 'login' && isPlain) return mayBeName;
    if (!around.into.has(before)) return false;
    if (/^\p{Lu}/u.test(word)) return true;
    // "Login to sap", "log in to sap".
    const verb = words.findLast((_, place) => place < at && !isInto(place)) ?? '';
    return mayBeName && around.signingIn.has(verb) && !particles.has(before);
  });
}
