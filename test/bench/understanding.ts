import { createUnderstanding } from '../../src/understanding';
import { catalogueEnglish } from '../understanding/catalogueEnglish';
import { typesOf } from '../understanding/measureRates';
import { sentencesEnglishBuilding } from '../understanding/sentencesEnglish.building';
import { amount, atMost, ratio, type Finding } from './figure';
import { compare, percentile, timeEach } from './measure';

const many = 1000;

/** What a sentence costs among a thousand request types, beside one among sixty; and how long a thousand take to be read. */
export async function understandingCost(rounds: number): Promise<Finding> {
  const few = typesOf(catalogueEnglish);
  const types = Array.from({ length: many }, (_, at) => {
    const [type, other] = [few[at % few.length], few[(7 * at + 3) % few.length]];
    if (!type || !other) throw new Error('the catalogue is empty');
    return {
      ...type,
      id: String(at),
      name: `${type.name} ${at}`,
      description: `${type.description} ${other.description}`,
    };
  });
  const understanding = createUnderstanding();
  const reading = await timeEach(rounds, () => understanding.index(types));
  const [large, small] = [await understanding.index(types), await understanding.index(few)];
  const { sentences } = sentencesEnglishBuilding;
  const asking = (index: typeof large) => {
    let at = 0;
    return () => timeEach(sentences.length, async () => index.find(sentences[at++ % sentences.length]?.text ?? ''));
  };
  const compared = await compare(asking(large), asking(small), { rounds });
  return {
    name: 'understanding',
    figures: [
      amount('a sentence among 1,000 request types, p99', percentile(compared.ours, 0.99) / 1000, 'ms', atMost(10)),
      amount('1,000 request types read, p50', percentile(reading, 0.5) / 1000, 'ms', atMost(1000)),
      ratio('a sentence among 69 types / among 1,000', compared.ratio),
    ],
  };
}
