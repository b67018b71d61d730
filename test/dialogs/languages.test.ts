import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseCommand } from '../../dialogs/reading/commands';
import { replyIn } from '../../dialogs/reading/replies';
import { addLanguage } from '../../dialogs/texts/addLanguage';
import { languages } from '../../dialogs/texts/knownLanguages';
import { textsOf } from '../../dialogs/texts/languages';
import { troubleWords } from '../../dialogs/texts/signInWords';
import { laidOut } from '../../dialogs/untrustedText';
import { commandText } from '../../dialogs/reading/userInput';
import { startJiraChat } from '../support/jiraChat';

const texts = [...languages.values()].map((language) => language.texts);
const [english, ...others] = texts;

/** Every text by its path; functions are called with markers for their arguments. */
function flat(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') return [[path, String(part(...marksFor(part.length, path)))]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inside]) => flat(inside, path === '' ? name : `${path}.${name}`));
}

const numbers =
  /moreCharacters|form\.page|ambiguous|Wait|wrongCode|slowDown|moreOptions|leftOut|moreFiles|attached|problems/;

function marksFor(count: number, path: string): unknown[] {
  if (/^list\.(yours|shared|noneOfYours|noneShared)$/.test(path)) return ['open'];
  if (path === 'talk.together') return [['‹a›', '‹b›']];
  const isNumber = (index: number) =>
    numbers.test(path) && (/moreCharacters|form\.page/.test(path) ? index > 0 : index === 0);
  return Array.from({ length: count }, (_, index) => (isNumber(index) ? 7 : `‹${index}›`));
}

const marksIn = (text: string) => (text.match(/‹\w›|7/g) ?? []).toSorted();

describe('the languages', () => {
  it('are English, German, French, Spanish, Japanese and Arabic', () => {
    expect([...languages.keys()]).to.deep.equal(['en', 'de', 'fr', 'es', 'ja', 'ar']);
    expect(texts.filter(({ isRightToLeft }) => isRightToLeft).map(({ language }) => language)).to.deep.equal(['ar']);
  });

  for (const other of others) {
    it(`say the same things, and of the same: ${other.language}`, () => {
      const here = new Map(flat(other));
      const there = flat(english);
      expect([...here.keys()].toSorted()).to.deep.equal(there.map(([path]) => path).toSorted());
      for (const [path, text] of there) {
        const said = here.get(path) ?? '';
        if (path !== 'gap') expect(said.trim(), path).not.to.equal('');
        // Only Japanese states the number of files.
        if (path !== 'request.attached') expect(marksIn(said), path).to.deep.equal(marksIn(text));
        if (text.includes('https://')) expect(said, path).to.contain(/https:\S+\/\w+/.exec(text)?.[0]);
        expect((said.match(/\*\*/g) ?? []).length, path).to.equal((text.match(/\*\*/g) ?? []).length);
      }
      expect(other.trouble.all).to.have.length(english?.trouble.all.length ?? 0);
      expect(other.request.ratings).to.have.length(5);
    });
  }

  for (const { texts: own, words } of languages.values()) {
    it(`understand every word that they tell people to say: ${own.language}`, () => {
      const spoken = Object.values(words.list).flat();
      for (const [path, text] of flat(own)) {
        // In these two, a name from the site or a person's words are in quotation marks.
        expect(text, `${path}: marks that a channel without markup shows`).not.to.contain('**');
        const [open = '', close = ''] = own
          .quoted('\n')
          .split('\n')
          .map((mark) => mark.trim());
        const quoted =
          open === close
            ? text.split(open).filter((_, index) => index % 2 === 1)
            : text
                .split(open)
                .slice(1)
                .map((rest) => rest.split(close)[0]?.trim() ?? '');
        for (const word of quoted) {
          if (
            /[‹7\n(]|Jira|read:|Atlassian|^ok$/i.test(word) ||
            word.length > 40 ||
            word === '' ||
            path === 'signIn.noLogIn'
          )
            continue;
          if (/form\.(fillIn|keptByNext|notKept)|signedOut|trouble\.all/.test(path) && parseCommand(word) === undefined)
            continue;
          const isKnown =
            parseCommand(word) ??
            replyIn(word) ??
            (troubleWords.has(commandText(word)) || undefined) ??
            spoken.find((one) => one === word);
          expect(isKnown, `${path}: ${word}`).not.to.equal(undefined);
        }
      }
    });
  }

  it('give no word two meanings', () => {
    for (const part of ['always', 'kindly', 'replies', 'request', 'list'] as const) {
      const meanings = new Map<string, Set<string>>();
      for (const { words } of languages.values())
        for (const [meaning, spoken] of Object.entries(words[part]))
          for (const word of spoken)
            meanings.set(commandText(word), (meanings.get(commandText(word)) ?? new Set()).add(meaning));
      expect(
        [...meanings].filter(([, all]) => all.size > 1).map(([word]) => word),
        part,
      ).to.deep.equal([]);
    }
  });

  it('list each of their words once', () => {
    const twice = (part: unknown, path: string): readonly string[] => {
      if (Array.isArray(part))
        return part.filter((one, at) => part.indexOf(one) < at).map((one) => `${path}: ${String(one)}`);
      if (typeof part !== 'object' || part === null) return [];
      return Object.entries(part).flatMap(([name, inside]) => twice(inside, `${path}.${name}`));
    };
    expect([...languages].flatMap(([language, { words }]) => twice(words, language))).to.deep.equal([]);
  });

  it('have the marks of the language itself, and none of another', () => {
    const foreign: Readonly<Record<string, RegExp>> = {
      de: /["«»]|[^\n\d]\s[!?;:]/,
      fr: /["„]/,
      es: /["„]|(?<![¿][^?]*)\?|(?<![¡][^!]*)!/,
      ja: /["„«]|[,;!?]|:(?=\s)|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][.:]/u,
      ar: /["„]|[,;?]/,
    };
    // Leaves out Atlassian's lists and literals to be typed, which are no sentences.
    const plain = (text: string) =>
      text.replaceAll(/https:\S+|[(（]?read:me[^)）]*[)）]?|\d+:\d\d|\S+@\S+|\S+:servicedesk\S*|時:分/g, '');
    const wrong = [...languages.values()].flatMap(({ texts: own }) =>
      [...flat(own), ...own.trouble.all.map(({ answer }) => ['trouble', answer] as const)]
        .filter(
          ([path]) => !/^(comma|colon|gap|quoted|locale|request\.commentEarlier|failures\.missing-scope)$/.test(path),
        )
        .filter(([, text]) => foreign[own.language]?.test(plain(text)))
        .map(([path, text]) => `${own.language} ${path}: ${text}`),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('count as the language does', () => {
    const said = (language: string, count: number) => {
      const { card, problems, files } = languages.get(language)?.texts ?? expect.fail(language);
      return [
        card.moreCharacters('', count),
        problems.tooLong(count),
        problems.fewFiles(count),
        files.leftOut(count, 'x'),
      ];
    };
    const ends = (language: string, count: number) =>
      said(language, count).map((text) => text.replace(/\s?[.:].*$/, ''));
    expect(ends('en', 1)).to.deep.equal([
      ' (and 1 more character)',
      'At most 1 character, please',
      'At least 1 file, please',
      '1 file is the limit, so I left out x',
    ]);
    expect(ends('de', 1)[0]).to.equal(' (und 1 weiteres Zeichen)');
    expect(ends('fr', 1)[1]).to.equal('1 caractère au plus, s’il vous plaît');
    expect(ends('es', 1)[2]).to.equal('Al menos 1 archivo, por favor');
    for (const language of ['en', 'de', 'fr', 'es'])
      for (const [index, text] of ends(language, 1).entries())
        // German "Zeichen" is both singular and plural.
        if (language !== 'de' || index !== 1)
          expect(text.replace('1', '2'), language).not.to.equal(ends(language, 2)[index]);
    // All six: zero, one, two, few, many, other.
    expect(
      [0, 1, 2, 3, 11, 100].map((count) => said('ar', count)[1]?.replace(' على الأكثر من فضلك.', '')),
    ).to.deep.equal(['0 حرف', 'حرف واحد', 'حرفان', '3 أحرف', '11 حرفًا', '100 حرف']);
    const { talk } = languages.get('ar')?.texts ?? expect.fail('ar');
    expect(
      [1, 2, 3, 11, 100].map((count) => talk.requestsWait(count, false).replace(' بانتظار ردّك', '')),
    ).to.deep.equal(['طلب واحد', 'طلبان', '3 طلبات', '11 طلبًا', '100 طلب']);
  });

  it('have all sentences: none is spelled in a dialog', () => {
    const files = readdirSync('dialogs', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.startsWith('texts/'),
    );
    expect(files.length).to.be.greaterThan(40);
    const literal = /'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
    const spelled = files.flatMap((file) => {
      const code = readFileSync(`dialogs/${file}`, 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
        .replace(/(?:Error|Symbol)\([^;]*/g, '')
        .replace(/^import .*$/gm, '');
      return (code.match(literal) ?? [])
        .filter((text) => /[A-Za-z]{2,} [a-z]{2,}/.test(text.replace(/\$\{[^}]*\}/g, '')))
        .map((text) => `${file}: ${text}`);
    });
    const words =
      /commands\.ts|verificationCode|chatUser|'(?:log in|log out|who am i|switch site|create request|my requests)'|prefill/;
    expect(spelled.filter((text) => !words.test(text))).to.deep.equal([]);
  });
});

/** What a person says and presses, in their language; the titles are the catalogue's. */
for (const { texts: t, words } of languages.values()) {
  describe(`the chat in ${t.language}`, () => {
    it('goes from the greeting to a comment without a word of another language', async () => {
      const chat = await startJiraChat('emulator', { locale: t.language === 'en' ? 'en-US' : `${t.language}-XX` });
      const say = (word: string | undefined) => chat.say(word ?? '');
      try {
        await chat.channel.join();
        expect(chat.channel.lastText()).to.equal(laidOut(t.talk.introduction, t.isRightToLeft));
        await chat.signIn('Mia Krystof', words.always['log in'][0]);
        expect(chat.channel.lastText()).to.contain('Mia Krystof');
        await say(words.always['my requests'][0]);
        expect(chat.shown()).to.contain(t.list.yours('open'));
        await chat.press(t.list.words.closed);
        expect(chat.shown()).to.contain(t.list.yours('closed'));
        await say(`${words.request.comment[0]} ITH-1: 42`);
        expect(chat.channel.lastText()).to.contain(t.request.commentAdded('ITH-1'));
        await say(words.always['create request'][0]);
        await say(words.always.help[0]);
        expect(chat.shown(), 'beside what is asked').to.contain(t.menu.oneRequest).and.to.contain(t.find.tellOrChoose);
        await say(words.replies.cancel[0]);
        await say('ITH-9');
        expect(chat.shown()).to.contain(`ITH-9${t.colon}Laptop for our new designer`);
        await chat.press(t.request.actions.decline);
        expect(chat.shown()).to.contain(t.request.declineQuestion('ITH-9', 'Laptop for our new designer'));
        await say(words.replies.no[0]);
        expect(chat.shown()).to.contain(t.talk.nothingChanged);
        await say(words.always.help[0]);
        expect(chat.shown()).to.contain(t.menu.canDo);
        await say(words.always['who am i'][0]);
        expect(chat.channel.lastText()).to.contain('northwind.atlassian.net');
        await say(words.always['log out'][0]);
        expect(chat.channel.lastText()).to.contain(t.signIn.signedOut);
        const cards = chat.channel.sent.flatMap(({ attachments = [] }) =>
          attachments.flatMap(({ content }) => (content.body ? [content] : [])),
        );
        // After Japanese text, "." is read aloud.
        const heard = cards.map(({ speak }) => speak);
        expect(heard.filter((said) => /\p{sc=Hiragana}\./u.test(said))).to.deep.equal([]);
        expect(new Set(cards.map(({ lang }) => lang))).to.deep.equal(new Set([t.language]));
        expect(new Set(cards.map(({ rtl = false }) => rtl))).to.deep.equal(new Set([t.isRightToLeft]));
      } finally {
        await chat.close();
      }
    });
  });
}

describe('the setting for the language', () => {
  it('holds where the client names none that there is, and nowhere else', async () => {
    const said = async (locale: string | undefined) => {
      const chat = await startJiraChat('emulator', {
        ...(locale === undefined ? {} : { locale }),
        env: { DEFAULT_LANGUAGE: 'ar' },
      });
      try {
        await chat.channel.join();
        return chat.channel.lastText();
      } finally {
        await chat.close();
      }
    };
    const introduction = (language: string) =>
      laidOut(languages.get(language)?.texts.talk.introduction ?? '', language === 'ar');
    expect(await said(undefined)).to.equal(introduction('ar'));
    expect(await said('sw-KE')).to.equal(introduction('ar'));
    expect(await said('de-AT')).to.equal(introduction('de'));
  });
});

describe('a language of the bot’s own', () => {
  // Other suites in this process expect the package's own languages only.
  after(() => {
    if (languages instanceof Map) languages.delete('pt');
  });

  it('is English but for what it says, and its words are understood', async () => {
    addLanguage('pt', {
      texts: { talk: { introduction: 'Olá!' }, locale: 'pt-PT' },
      words: { always: { help: ['ajuda'] } },
    });
    const t = textsOf({ locale: 'pt-BR' });
    expect([t.language, t.talk.introduction, t.talk.welcome]).to.deep.equal(['pt', 'Olá!', english?.talk.welcome]);
    expect(parseCommand('Ajuda!')).to.deep.equal({ kind: 'word', word: 'help' });
    expect(parseCommand('help'), 'English always works').to.deep.equal({ kind: 'word', word: 'help' });
    expect(replyIn('sim')).to.equal(undefined);
  });
});
