import { html, type Page } from '../web/html';
import { plainPage } from './layout';
import type { Notice } from './notice';

/** All that anybody sees who is not logged in, whatever address below `/configuration/` was asked for. */
export function logInPage(home: string, hasPassword: boolean, status = 401, notice?: Notice): Page {
  const body = hasPassword
    ? html`<form method="post" action="${home}log-in">
        <p class="field">
          <label for="password">Password</label>
          <input
            id="password"
            name="password"
            type="password"
            required
            autocomplete="current-password"
            aria-describedby="which"
          />
          <span id="which" class="quiet">The setting <code>configuration_password</code>.</span>
        </p>
        <button>Log in</button>
      </form>`
    : html`<p>
          The assistant prints the address of this page where it was started, with a key that works once, within 15
          minutes. Open that address.
        </p>
        <form method="post" action="${home}new-key">
          <p>Has it been used, or is it too old? Let the assistant print a new one there.</p>
          <button class="second">Print a new address</button>
        </form>
        <p class="quiet">For a password that stays set <code>configuration_password</code>.</p>`;
  return plainPage(status, 'Log in to the configuration', body, notice);
}

export const tooSoon = (seconds: number): Notice => ({
  kind: 'bad',
  text: 'Too many wrong passwords: this one was not looked at.',
  details: [
    `Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}. Whoever is logged in already stays so.`,
  ],
});

export const wrongKey: Notice = {
  kind: 'bad',
  text: 'This address does not work any more, or never did.',
  details: ['Each works once, for 15 minutes, and until the next is printed.'],
};

export const wrongPassword: Notice = { kind: 'bad', text: 'This is not the password.' };

export const keyPrinted: Notice = {
  kind: 'good',
  text: 'The assistant has printed the address where it was started.',
  details: ['It does so once a minute at most.'],
};
