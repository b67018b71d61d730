import { matchesPattern } from '../../platform/matchesPattern';
import { numberOf } from '../requestForm/numbers';
import type { ProblemTexts } from '../requestForm/problems';
import type { FormField } from '../requestForm/types';
import type { Limits } from './types';

/** The problem with an answer of the right kind under its question's limits; anything not checked here is left to Atlassian. */
export function problemWithLimits(texts: ProblemTexts, field: FormField, given: readonly string[]): string | undefined {
  const limits = field.question?.limits;
  const [text = ''] = given;
  if (!limits) return undefined;
  switch (field.kind) {
    case 'text':
    case 'multiline':
      return problemInText(texts, limits, text);
    case 'number': {
      const number = numberOf(text) ?? NaN;
      if (limits.whole === true && !Number.isInteger(number)) return texts.whole;
      if (limits.least !== undefined && number < limits.least) return texts.notBelow(String(limits.least));
      return limits.most !== undefined && number > limits.most ? texts.notAbove(String(limits.most)) : undefined;
    }
    case 'date':
      return notBetween(texts, text, limits.earliest, limits.latest);
    case 'time':
      return notBetween(texts, text, limits.earliestTime, limits.latestTime);
    case 'datetime': {
      const [date = '', time = ''] = text.split(/[T ]+/, 2);
      return (
        notBetween(texts, date, limits.earliest, limits.latest) ??
        notBetween(texts, time.slice(0, 5), limits.earliestTime, limits.latestTime)
      );
    }
    case 'attachment': {
      const { fewest = 0, manyAtMost = Infinity } = limits;
      if (given.length < fewest) return texts.fewFiles(fewest);
      return given.length > manyAtMost ? texts.files(manyAtMost) : undefined;
    }
    case 'user':
    case 'choice':
    case 'choices': {
      const { fewest = 0, manyAtMost = Infinity } = limits;
      if (given.length < fewest) return texts.tooFew(fewest);
      if (given.length > manyAtMost) return texts.tooMany(manyAtMost);
      const agreed = field.kind !== 'user' && field.options.find(({ id }) => id === limits.agree);
      return agreed && !given.includes(agreed.id) ? texts.agree(agreed.label) : undefined;
    }
    default:
      return undefined;
  }
}

function problemInText(texts: ProblemTexts, limits: Limits, text: string): string | undefined {
  const { shortest = 0, longest = Infinity, fewestWords = 0, mostWords = Infinity, pattern } = limits;
  if (limits.form === 'email' && !/^[^\s@]{1,128}@[^\s@]{1,128}$/.test(text)) return texts.email;
  if (limits.form === 'url' && !(/^https?:\/\//i.test(text) && URL.canParse(text))) return texts.url;
  if (text.length < shortest) return texts.tooShort(shortest);
  if (text.length > longest) return texts.tooLong(longest);
  // Not every language separates words by spaces: an answer is refused only if it is too short or too long either way.
  const parts = text.split(/\s+/).length;
  if (parts > mostWords) return texts.tooManyWords(mostWords);
  if (parts < fewestWords && wordsIn(text) < fewestWords) return texts.tooFewWords(fewestWords);
  if (pattern && matchesPattern(pattern.source, text) === false) return pattern.message || texts.pattern;
  return undefined;
}

function wordsIn(text: string): number {
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)];
  return segments.filter(({ isWordLike }) => isWordLike).length;
}

/** Dates or times, whose text sorts chronologically. */
function notBetween(
  texts: ProblemTexts,
  text: string,
  earliest: string | undefined,
  latest: string | undefined,
): string | undefined {
  if (earliest !== undefined && text < earliest) return texts.notBefore(earliest);
  return latest !== undefined && text > latest ? texts.notAfter(latest) : undefined;
}
