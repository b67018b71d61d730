import type { User, UserStatus } from '../../login/registrations';
import { html, type Html } from '../../web/html';
import type { Fields } from '../formResult';
import { table } from '../table';
import { dateIn, named, type ConfigurationTexts } from '../texts/configurationTexts';
import type { ListedUser, UserAction, UserList } from './userForm';

type Form = (action: string, content: Html) => Html;

const statusIcons: Readonly<Record<UserStatus, string>> = { waiting: '⏳', registered: '✓', blocked: '⊘' };

interface Shown {
  readonly form: Form;
  readonly namesAreShown: boolean;
}

/** A page of users, with what can be done with each. */
export function usersTable(texts: ConfigurationTexts, { users, found, siteUrl }: UserList, shown: Shown): Html {
  const { users: t } = texts;
  if (users.length === 0) return html`<p>${found === 0 ? t.nobody : t.nobodyOnPage}</p>`;
  return table(
    t.title,
    t.columns,
    users.map((user) => row(texts, user, { ...shown, siteUrl })),
    { isNamed: true },
  );
}

function row(
  texts: ConfigurationTexts,
  user: ListedUser,
  { form, namesAreShown, siteUrl }: Shown & Pick<UserList, 'siteUrl'>,
): readonly (string | Html)[] {
  const { users: t } = texts;
  const { userName, name, email, status, since, lastUsed, chats } = user;
  const who = named(texts, (namesAreShown && name) || userName);
  const isAccountId = !userName.includes('@');
  const hidden = html`<input type="hidden" name="userName" value="${userName}" />`;
  const asked = (action: Lasting) => form('act', html`${hidden}${askedFirst(texts, action, who)}`);
  return [
    html`${namesAreShown ? html`<bdi>${name || t.notSeen}</bdi><br />` : ''}${
      siteUrl === undefined || !isAccountId
        ? html`<code>${userName}</code>`
        : html`<a href="${siteUrl}/jira/people/${encodeURIComponent(userName)}" rel="noreferrer"
            ><code>${userName}</code></a
          >`
    }${email === undefined ? '' : html`<br /><bdi>${email}</bdi>`}`,
    html`<span aria-hidden="true">${statusIcons[status]}</span> ${t.statuses[status]}`,
    dateIn(texts, since),
    lastUsed === undefined ? t.never : dateIn(texts, lastUsed),
    String(chats),
    html`${form('act', html`${hidden}${actionsFor(user).map((action) => button(texts, action, who))}`)}
      ${status === 'blocked' ? '' : asked('block')} ${asked('remove')}
      <a href="${encodeURIComponent(userName)}.json" download aria-label="${t.saveStoredOf(who)}">${t.saveStored}</a>`,
  ];
}

/** Without `who` it acts on the user named in the form. */
function button({ users: t }: ConfigurationTexts, action: UserAction, who?: string): Html {
  const label = t.actions[action];
  return html`<button
    name="do"
    value="${action}"
    class="second"
    aria-label="${who === undefined ? label : t.actOn(label, who)}"
  >
    ${label}
  </button>`;
}

/** Actions that last beyond the session. */
type Lasting = 'block' | 'remove';

/** An action that ends more than a session is explained and confirmed first. */
export function askedFirst(texts: ConfigurationTexts, action: Lasting, who?: string): Html {
  const { users: t } = texts;
  const ask = t.ask(t.actions[action]);
  return html`<details>
    <summary aria-label="${who === undefined ? ask : `${ask} ${who}`}">${ask}</summary>
    <p>${t.notes[action]}</p>
    ${button(texts, action, who)}
  </details>`;
}

function actionsFor({ status, chats }: User): readonly UserAction[] {
  return [
    ...(status === 'registered' ? [] : ['register' as const]),
    ...(chats > 0 && status !== 'blocked' ? ['sign-out' as const] : []),
  ];
}

/** Links to the previous and the next page. */
export function pages(
  { users: t }: ConfigurationTexts,
  { page, pages: all }: UserList,
  query: Fields,
  form: Form,
): Html {
  if (all < 2) return html``;
  const to = (target: number, text: string) =>
    target < 1 || target > all
      ? html``
      : form(
          'look',
          html`<input type="hidden" name="search" value="${query['search'] ?? ''}" />
            <input type="hidden" name="status" value="${query['status'] ?? ''}" />
            <button name="page" value="${String(target)}" class="second">${text}</button>`,
        );
  return html`<p>${t.page(page, all)}</p>
    ${to(page - 1, t.back)} ${to(page + 1, t.on)}`;
}
