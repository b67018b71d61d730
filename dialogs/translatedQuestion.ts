import type { Choice, Question } from './choices';
import { translated } from './texts/translated';
import type { Texts } from './texts/texts';

/** The question in the language of these texts, if the person has changed it since. What the site calls its choices stays. */
export function translatedQuestion(t: Texts, question: Question): Question {
  const { language = t.language, text, whenUnsure, facts, buttons, choices } = question;
  if (language === t.language) return question;
  const told = (one: string) => translated(one, language, t);
  const named = (one: Choice) => ({ ...one, name: told(one.name) });
  return {
    ...question,
    language: t.language,
    text: told(text),
    whenUnsure: whenUnsure === undefined ? undefined : told(whenUnsure),
    facts: facts.map((fact) => ({ ...fact, name: told(fact.name) })),
    buttons: buttons.map(named),
    choices: choices.map((one) => (one.detail === undefined ? named(one) : one)),
  };
}
