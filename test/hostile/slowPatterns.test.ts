import { expect } from 'chai';
import { writeFileSync } from 'node:fs';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { commandText } from '../../dialogs/reading/userInput';
import { isolated } from '../../src/channel/untrustedText';
import { readQuery } from '../../src/emulator/jira/jql';
import { people, sitesOf } from '../../src/emulator/people';
import { callbackUrlAt } from '../../src/settings/callbackUrl';
import { inspectSettings } from '../../src/settings/settings';
import { pageLanguages, preferred } from '../../src/web/texts/pageLanguage';
import { checkCosts, filledWith, fillings } from '../support/costs';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const size = 64_000;
const among = [...fillings, ['colons', ':'], ['slashes', '/'], ['quotation marks', '"']] as const;
const [person = expect.fail('nobody')] = people;
const [site = expect.fail('no site')] = sitesOf(person);
const caller = { person, site };

describe('a text with what a pattern could turn back on', () => {
  const directory = useTemporaryDirectory();
  const conf = (text: string) => {
    const file = join(directory(), 'kbot.conf');
    writeFileSync(file, text);
    return inspectSettings({ env: {}, file });
  };
  const asked = (header: string) => {
    const request = new IncomingMessage(new Socket());
    request.headers['accept-language'] = header;
    return preferred(request, pageLanguages);
  };
  const readers: Readonly<Record<string, (text: string) => unknown>> = {
    'in a sentence that runs the other way': (text) => isolated(`م${text}`, false),
    'as a command': (text) => commandText(text.slice(-200)),
    'as the value of a setting': (text) => conf(`port = 1${text}\n`),
    'as the name of a setting': (text) => conf(`jira_${text} = 1\n`),
    'as an address': (text) => callbackUrlAt(`https://a${text}`),
    'as what a browser prefers': (text) => asked(`de${text};q=0.5`),
    'as a query of the emulator': (text) => readQuery(`key = a${text} order by created${text}`, caller),
    'as a field of such a query': (text) => readQuery(`a${text} and b${text}`, caller),
  };
  for (const [where, read] of Object.entries(readers))
    it(`takes the processor no longer than letters do: ${where}`, async () => {
      await checkCosts((part) => read(filledWith(part, size)), { among });
    });
});
