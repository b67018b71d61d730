import { html, type Page } from '../web/html';
import { plainPage } from './layout';
import type { Notice } from './notice';
import type { ConfigurationTexts } from './texts/configurationTexts';
import { textField } from './textField';

/** All that somebody sees who is not logged in, at any address below `/configuration/`. */
export function logInPage(
  texts: ConfigurationTexts,
  home: string,
  hasPassword: boolean,
  status = 401,
  notice?: Notice,
): Page {
  const { logIn: t } = texts;
  const body = hasPassword
    ? html`<form method="post" action="${home}log-in">
        ${textField({
          id: 'password',
          label: t.password,
          note: t.passwordNote,
          autocomplete: 'current-password',
          isRequired: true,
          attributes: html`type="password"`,
        })}
        <button>${t.logIn}</button>
      </form>`
    : html`<p>${t.printed}</p>
        <form method="post" action="${home}new-key">
          <p>${t.printAnother}</p>
          <button class="second">${t.print}</button>
        </form>
        <p class="quiet">${t.passwordStays}</p>`;
  return plainPage(texts, status, t.title, body, notice);
}

export const tooSoon = ({ logIn: t }: ConfigurationTexts, seconds: number): Notice => ({
  kind: 'bad',
  text: t.tooSoon,
  details: [t.tryAgain(seconds)],
});

export const wrongKey = ({ logIn: t }: ConfigurationTexts): Notice => ({
  kind: 'bad',
  text: t.wrongKey,
  details: [t.wrongKeyWhy],
});

export const wrongPassword = ({ logIn: t }: ConfigurationTexts): Notice => ({ kind: 'bad', text: t.wrongPassword });

export const keyPrinted = ({ logIn: t }: ConfigurationTexts): Notice => ({
  kind: 'good',
  text: t.keyPrinted,
  details: [t.keyPrintedNote],
});
