import type { Texts } from '../../texts/texts';
import type { CommandWord } from '../../texts/words';

/** The reply to a courtesy while a request is shown, which stays open; `undefined` if the word asks for something. */
export function courtesyBeside({ talk }: Texts, word: CommandWord): string | undefined {
  switch (word) {
    case 'thanks':
      return talk.welcome;
    case 'fine':
      return talk.allRight;
    case 'upset':
      return talk.upset;
    case 'language':
      return talk.language;
    case 'howToLogOut':
      return talk.howToLogOut;
    default:
      return undefined;
  }
}
