import { saysAny } from './asked';
import { normalised } from './normalised';
import { withoutYes } from './replies';
import { around } from '../texts/languages';

/** Whether words agree but doubtfully, and say nothing else: "I guess so", "yes, I suppose". */
export function isHesitant(text: string): boolean {
  return saysAny(withoutYes(normalised(text)), around.hesitating.keys());
}
