import { atGap } from './aroundGap';
import { isFiller } from './plainly';
import { around } from './texts/languages';
import type { Texts } from './texts/texts';
import { cleanText } from './untrustedText';

/** Who is to follow a request, in the person's words: `kim` of "add Kim to this, please". Takes text as `plainly` makes it. */
export function involvedIn(text: string): string | undefined {
  const words = atGap(text, around.involving.keys())?.split(' ') ?? [];
  const telling = words.filter((word) => !isFiller(word));
  return telling.length === 0 ? undefined : telling.join(' ');
}

/** Whether that is somebody, whatever their name: "my manager". */
export function isSomebody(who: string): boolean {
  return who.split(' ').every((word) => around.person.has(word));
}

/** Whether these words name a person: each is one of the name. */
export function isNamed(name: string, who: string): boolean {
  const parts = new Set(name.toLowerCase().split(/[\s-]+/));
  return who.split(' ').every((word) => parts.has(word));
}

/** What is said where nobody known is called so, and nobody else can be looked for. */
export function notKnown({ request: t, gap }: Texts, who: string): string {
  const name = who.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return `${t.nobodyCalled(cleanText(name, 80))}${gap}${t.nobodyKnown}`;
}
