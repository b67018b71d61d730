import type { Session } from '../../src/login/session';
import { ifKnown } from '../ifKnown';

const loose = /(?<![\p{L}\p{N}_#-])#?([A-Za-z][A-Za-z0-9_]{1,20}) ?(\d{1,18})(?![\p{L}\p{N}_-]|\.\d)/gu;
/** Of a longer text nobody means to name a request by it. */
const readAtMost = 200;

export function mayHaveKeys(text: string): boolean {
  return text.length <= readAtMost && text.search(loose) >= 0;
}

/** What was said, with keys as Atlassian writes them where a project's key stands before a number: `ITH-3` for `ITH 3` and `ith3`. */
export async function withKeys(session: Pick<Session, 'serviceDesk'> | undefined, text: string): Promise<string> {
  if (!session || !mayHaveKeys(text)) return text;
  const desks = (await ifKnown(session.serviceDesk.desks())) ?? [];
  const projects = new Set(desks.map(({ projectKey }) => projectKey));
  return text.replaceAll(loose, (whole) => {
    const [first = '', ...others] = keysIn(whole.replace('#', ''), projects);
    return first !== '' && others.length === 0 ? first : whole;
  });
}

/** "It25" may be IT-25, and IT2-5 where there is such a project. */
function keysIn(said: string, projects: ReadonlySet<string>): readonly string[] {
  return Array.from(said, (_, at) => {
    const [project, number] = [said.slice(0, at).trim().toUpperCase(), said.slice(at)];
    return projects.has(project) && /^\d{1,18}$/.test(number) ? [`${project}-${number}`] : [];
  }).flat();
}
