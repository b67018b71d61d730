import type { Session } from '../../src/login/session';
import { orUndefined } from '../orUndefined';

// In Japanese the sentence goes on without a space.
const loose =
  /(?<![\p{L}\p{N}_#-])#?([A-Za-z][A-Za-z0-9_]{1,20}) ?(\d{1,18})(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?![\p{L}\p{N}_-]|\.\d))/gu;
/** Nobody names a request this loosely in a longer text. */
const readAtMost = 200;

export function mayHaveKeys(text: string): boolean {
  return text.length <= readAtMost && text.search(loose) >= 0;
}

/** Writes loosely typed keys as Atlassian does, if the letters are a key of a known project: `ITH-3` for `ITH 3` and `ith3`. */
export async function withKeys(session: Pick<Session, 'serviceDesk'> | undefined, text: string): Promise<string> {
  if (!session || !mayHaveKeys(text)) return text;
  const desks = (await orUndefined(session.serviceDesk.desks())) ?? [];
  const projects = new Set(desks.map(({ projectKey }) => projectKey));
  return text.replaceAll(loose, (whole) => {
    const [first = '', ...others] = keysIn(whole.replace('#', ''), projects);
    return first !== '' && others.length === 0 ? first : whole;
  });
}

/** "It25" may be IT-25, or IT2-5 if there is such a project. */
function keysIn(said: string, projects: ReadonlySet<string>): readonly string[] {
  return Array.from(said, (_, at) => {
    const [project, number] = [said.slice(0, at).trim().toUpperCase(), said.slice(at)];
    return projects.has(project) && /^\d{1,18}$/.test(number) ? [`${project}-${number}`] : [];
  }).flat();
}
