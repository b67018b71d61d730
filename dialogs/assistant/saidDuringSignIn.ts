import { keysIn } from '../reading/keysIn';
import { saysMoreThanName } from '../choiceNames';
import type { Question } from '../choices';
import { isAnswered } from '../isAnswered';
import { innermost } from '../innermost';
import { saysAny } from '../reading/asked';
import { readCommand } from '../reading/readCommand';
import { spaced } from '../reading/spaced';
import { isFiller, normalised } from '../reading/normalised';
import type { Command } from '../reading/commands';
import { signIn } from '../login/signInDialog';
import { saidOfSignIn } from '../login/troubleshooting';
import { codeIn } from '../login/verificationCode';
import { pointedAt } from '../reading/nameSaid';
import { isOtherSignIn } from '../reading/otherSignIn';
import { replyIn } from '../reading/replies';
import type { CreateRequestOptions } from '../requests/raise/createRequestOptions';
import { longestWords } from '../requests/raise/prefill';
import { keptWith, takeSent, takeWaiting } from '../requests/files/sentFiles';
import { keepNext } from '../requests/raise/nextNeed';
import { longestShown } from '../requests/raise/unfinished';
import type { Activity, DialogContext } from '../sdk';
import { signInUnderWay } from '../signedInDialog';
import { around, courtesies, textsOf } from '../texts/languages';
import type { CommandWord } from '../texts/words';
import { plainDigits, userText } from '../reading/userInput';
import { cleanText } from '../untrustedText';
import { wordsIn } from '../reading/wordsIn';

/** More words than this are about more than the sign-in. */
const wordsAtMost = 6;
const talk: ReadonlySet<CommandWord> = new Set([
  'thanks',
  'bye',
  'help',
  'human',
  'bot',
  'privacy',
  'upset',
  'language',
]);
const tasks: ReadonlySet<CommandWord> = new Set(['my requests', 'approvals', 'create request']);

/** Whether the bot is waiting for the person to sign in. */
export function isSigningIn(dc: DialogContext): boolean {
  return innermost(dc)?.id === signIn.id;
}

/** Whether words, read as this command, ask for something to be done after the sign-in, or are answered with a sentence. */
export function goesBeside(words: string, command: Command | undefined): boolean {
  if (command === undefined || saidOfSignIn(words) !== undefined) return false;
  return command.kind !== 'word' || tasks.has(command.word) || talk.has(command.word);
}

/** The keys in "and ITH-10, too" while the sign-in is for something to be done with another request. */
export function keysBesides(dc: DialogContext, said: string): readonly string[] {
  const task = signInUnderWay(dc)?.task;
  const { command = 'request' } = task?.dialog === 'showRequest' ? task.options : {};
  const words = normalised(spaced(said)).split(' ', wordsAtMost);
  const { keys, rest } = keysIn(words);
  const isMore = rest.some((word) => around.joining.has(word)) && rest.every(addsNothing);
  return command !== 'request' && isMore ? keys : [];
}

function addsNothing(word: string): boolean {
  return around.joining.has(word) || courtesies.has(word) || isFiller(word);
}

/** "Please", "hurry up, please": nothing that a desk could do. */
export function isHurry(said: string): boolean {
  return courtesies.has(normalised(said)) || saysAny(said, around.hurrying.keys(), courtesies);
}

/**
 * Keeps a sentence that says what the person needs, while they sign in or choose a site: it follows what they asked for before. Returns the
 * bot's reply, if it was one.
 */
export function keepNeed(dc: DialogContext, question?: Question): string | undefined {
  const { activity } = dc.context;
  const said = userText(activity);
  const isBeside =
    question?.keepsNeeds === true && isMoreThanAnswer(question, activity) && /\S\s+\S|\p{Script=Han}/u.test(said);
  const underWay = isSigningIn(dc) || isBeside ? signInUnderWay(dc) : undefined;
  if (!underWay || !/\p{L}/u.test(said) || codeIn(activity) !== undefined) return undefined;
  // "The test one" names a site, though perhaps none that there is.
  if (isBeside && pointedAt(said) !== undefined) return undefined;
  const { signIn: t, find, create } = textsOf(activity);
  const { task } = underWay;
  const keys = keysBesides(dc, said);
  if (task.dialog === 'showRequest' && keys.length > 0) {
    const { others = [] } = task.options;
    underWay.goOnWith({ ...task, options: { ...task.options, others: [...others, ...keys] } });
    return t.goesOnAfter;
  }
  if (replyIn(said) !== undefined || readCommand(said) !== undefined || isAboutSigningIn(said)) return undefined;
  if (task.dialog === 'showRequest' || task.dialog === 'myRequests') {
    if (isHurry(said)) return undefined;
    keepNext(dc, said);
    return create.oneFirst(cleanText(said, longestShown));
  }
  const before = task.dialog === 'createRequest' ? task.options : {};
  const words = before.words === undefined ? said : `${before.words}\n${said}`.slice(0, longestWords);
  const { files: attachments } = sentWith(dc, before);
  underWay.goOnWith({ dialog: 'createRequest', options: { ...before, words, attachments } });
  return isBeside ? find.noted : t.goesOnAfter;
}

/**
 * Keeps files sent without words while the person signs in, together with what they said they need. Returns the bot's reply, or nothing if
 * the sign-in is for something else.
 */
export function keepFiles(dc: DialogContext): string | undefined {
  const underWay = signInUnderWay(dc);
  if (underWay?.task.dialog !== 'createRequest') return undefined;
  const { options } = underWay.task;
  const { files: attachments, told } = sentWith(dc, options);
  underWay.goOnWith({ dialog: 'createRequest', options: { ...options, attachments } });
  return told;
}

function sentWith({ context }: DialogContext, { attachments = [] }: CreateRequestOptions) {
  const t = textsOf(context.activity);
  const before = keptWith(t, attachments, takeWaiting(context), t.files.have);
  return keptWith(t, before.files, takeSent(context), t.files.have);
}

/** Whether words say what is needed, perhaps together with the answer: "laptop for Globex". */
function isMoreThanAnswer(question: Question, activity: Partial<Activity>): boolean {
  return !isAnswered(question, activity) || saysMoreThanName(userText(activity), question.choices);
}

/** "I don't see the code", and anything with six digits like the code: neither is kept for a request. */
function isAboutSigningIn(said: string): boolean {
  if (/(?:\d[ -]?){6}/.test(plainDigits(said)) || saidOfSignIn(said) !== undefined) return true;
  const words = wordsIn(said.slice(0, 200).toLowerCase());
  return words.length <= wordsAtMost && words.some((word) => around.signingIn.has(word)) && !isOtherSignIn(said);
}
