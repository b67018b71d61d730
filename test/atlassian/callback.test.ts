import { expect } from 'chai';
import { parseCallback, type Callback } from '../../src/atlassian/callback';

describe('the callback query', () => {
  const cases: readonly [what: string, query: string, expected: Callback][] = [
    ['a grant', 'code=c&state=s', { kind: 'granted', code: 'c', state: 's' }],
    ['a grant with parameters we do not know', 'code=c&state=s&x=1', { kind: 'granted', code: 'c', state: 's' }],
    ['declined consent', 'error=access_denied&error_description=No&state=s', { kind: 'declined', state: 's' }],
    ['any other refusal', 'error=invalid_scope&state=s', { kind: 'refused', state: 's', error: 'invalid_scope' }],
    ['no state', 'code=c', { kind: 'malformed' }],
    ['an empty state', 'code=c&state=', { kind: 'malformed' }],
    ['two states', 'code=c&state=s&state=t', { kind: 'malformed' }],
    ['two codes', 'code=c&code=d&state=s', { kind: 'malformed' }],
    ['an array for the state', 'code=c&state[]=s', { kind: 'malformed' }],
    ['a code and an error', 'code=c&error=access_denied&state=s', { kind: 'malformed' }],
    ['neither', 'state=s', { kind: 'malformed' }],
    [
      'a grant of the server that was asked',
      'code=c&state=s&iss=https://auth.example',
      { kind: 'granted', code: 'c', state: 's' },
    ],
    ['a grant of another server', 'code=c&state=s&iss=https://evil.example', { kind: 'malformed' }],
    ['a refusal of another server', 'error=access_denied&state=s&iss=https://evil.example', { kind: 'malformed' }],
    ['a grant of no server', 'code=c&state=s&iss=', { kind: 'malformed' }],
    [
      'a grant of two servers',
      'code=c&state=s&iss=https://auth.example&iss=https://evil.example',
      { kind: 'malformed' },
    ],
    [
      'a grant that names its server twice',
      'code=c&state=s&iss=https://auth.example&iss=https://auth.example',
      { kind: 'malformed' },
    ],
    ['a code with a line break', 'code=c%0Ad&state=s', { kind: 'malformed' }],
    ['a code that is no ASCII', 'code=c%C3%A9&state=s', { kind: 'malformed' }],
    ['a code without end', `code=${'c'.repeat(8193)}&state=s`, { kind: 'malformed' }],
  ];
  for (const [what, query, expected] of cases) {
    it(`reads ${what} as ${expected.kind}`, () => {
      expect(parseCallback(new URLSearchParams(query), 'https://auth.example')).to.deep.equal(expected);
    });
  }
});
