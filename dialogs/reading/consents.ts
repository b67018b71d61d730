import { plainly } from './plainly';
import { replyIn } from './replies';
import { wishIn } from './wishIn';

/** Words that agree by finding something good, in every language of the bot. */
const praise =
  /\b(?:good|fine|great|perfect|looks?|lgtm|passt|gut|ordnung|alles|bon|parfait|va|convient|bien)(?!\p{L})|いいです|大丈夫/u;

/** Whether words consent to what somebody else asks for, or want it sent, rather than say yes to a question: "looks good", "fine with me", "send it". */
export function consents(text: string): boolean {
  return replyIn(text) === 'yes' ? praise.test(plainly(text)) : replyIn(text) === 'done' || wishIn(text) === 'send';
}
