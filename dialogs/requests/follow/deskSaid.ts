import type { Desk } from '../../../src/atlassian/serviceDesk';
import type { Session } from '../../../src/login/session';
import { orUndefined } from '../../orUndefined';
import { normalised, saysLittle } from '../../reading/normalised';
import { withoutOpeners } from '../../reading/replies';
import { around, listWordOf } from '../../texts/languages';
import { wordsInCapitals } from '../../reading/wordsIn';

const readAtMost = 100;

/** The desk whose requests are asked for by "tickets of IT help", "what have I asked HR?" or "only IT". */
export async function deskSaid({ serviceDesk }: Session, said: string): Promise<Desk | undefined> {
  const text = said.slice(0, readAtMost);
  const [desk, ...others] = desksCalled((await orUndefined(serviceDesk.desks())) ?? [], text);
  return others.length === 0 ? desk : undefined;
}

function desksCalled(desks: readonly Desk[], text: string): readonly Desk[] {
  const said = normalised(text);
  const whole = desks.filter(({ name }) => ` ${said} `.includes(` ${normalised(name)} `));
  const rest = whole.reduce((left, { name }) => left.replace(normalised(name), ''), said);
  const telling = tellingIn(whole.length > 0 ? rest : said, text);
  if (whole.length > 0) return telling.length === 0 ? whole : [];
  if (telling.length === 0) return [];
  return desks.filter(({ name }) => telling.every((word) => normalised(name).split(' ').includes(word)));
}

function tellingIn(said: string, text: string): readonly string[] {
  const inCapitals = wordsInCapitals(text);
  const isBeside = (word: string) => saysLittle(word) || around.article.has(word) || listWordOf.has(word);
  return withoutOpeners(said.trim())
    .split(' ')
    .filter((word) => word !== '' && (inCapitals.has(word) || !isBeside(word)));
}
