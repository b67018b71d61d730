import { around } from '../texts/languages';
import { isQuestion } from './asked';
import { normalised } from './normalised';

/** Whether words ask for a request that exists: "where's my headset ticket", "any news about my requests?". */
export function asksForRequest(text: string): boolean {
  const said = normalised(text);
  const opens = [...around.news.keys()].some((opening) => said.startsWith(`${opening} `));
  return (opens || isQuestion(text)) && said.split(' ').some((word) => around.request.has(word));
}
