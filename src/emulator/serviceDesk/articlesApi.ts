import { pageOf, refusal, type ApiAnswer, type ApiRequest } from '../api';
import { articles, type EmulatedArticle } from '../content/articles';

/** `GET /knowledgebase/article`: pages by `cursor`, which is in the link to the next one. */
export function answerArticles({ caller, query, self }: ApiRequest): ApiAnswer {
  const wanted = query.get('query') ?? '';
  const highlight = query.get('highlight');
  if (wanted === '' || highlight === null) return refusal(400, 'query and highlight are required.');
  // Short words occur in every article.
  const words = wanted
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 3 || /\d/.test(word));
  const found = articles.filter(({ title, excerpt }) =>
    words.some((word) => `${title} ${excerpt}`.toLowerCase().includes(word)),
  );
  const marked = (text: string) => (highlight === 'true' ? mark(text, words) : text);
  const view = ({ id, title, excerpt }: EmulatedArticle) => ({
    title: marked(title),
    excerpt: marked(excerpt),
    source: { type: 'confluence', pageId: id, spaceKey: 'HELP' },
    content: { iframeSrc: `https://${caller.site.host}/wiki/embed/${id}` },
  });
  return pageOf(found.map(view), { query, self }, 'cursor');
}

function mark(text: string, words: readonly string[]): string {
  const any = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|'), 'gi');
  return text.replace(any, '@@@hl@@@$&@@@endhl@@@');
}
