import { around } from '../texts/languages';
import { isQuestion } from './asked';
import { normalised } from './normalised';

/** Whether words ask for a request that exists: "where's my headset ticket", "any news about my requests?". */
export function asksForRequest(text: string): boolean {
  const said = normalised(text);
  return (asksForNews(said) || isQuestion(text)) && said.split(' ').some((word) => around.request.has(word));
}

/** Whether words begin by asking how something stands: "any news on", "what's the status of". Takes normalised text. */
export function asksForNews(said: string): boolean {
  return [...around.news.keys()].some((opening) => said.startsWith(`${opening} `));
}
