import { markFault } from '../fault';
import type { Fields, FormResult } from '../formResult';
import { importUsers, listUsers, postUser, userActions, type UserAction, type UserList } from './userForm';
import { html, type Html } from '../../web/html';
import type { User, Users, UserStatus } from '../../login/registrations';
import type { Section } from '../section';
import type { AdminSession } from '../sessions';
import { table } from '../table';

const statusLabels: Readonly<Record<UserStatus, string>> = {
  waiting: 'Waiting',
  registered: 'Registered',
  blocked: 'Blocked',
};

/** Who signed in, who waits to be registered, and what is done about them. */
export function createUsersSection(users: Users, userNameAttribute: () => string): Section {
  /** What each administrator looks for. */
  const queries = new WeakMap<AdminSession, Fields>();
  /** What was wrong with what was entered last, until it is shown. */
  const faults = new WeakMap<AdminSession, NonNullable<FormResult['faults']>>();
  /** A list that could not be taken, to be mended. */
  const lists = new WeakMap<AdminSession, string>();

  return {
    id: 'users',
    title: 'Users',

    async body({ session, form }) {
      const query = queries.get(session) ?? {};
      const list = await listUsers(users, query);
      const { waiting, registered, blocked } = list.counts;
      const mark = markFault('user-name', faults.get(session)?.['userName']);
      const listMark = markFault('user-names', faults.get(session)?.['userNames']);
      faults.delete(session);
      return html`<p>
          ${String(waiting)} waiting, ${String(registered)} registered, ${String(blocked)} blocked. Users are known by
          <code>jira_oauth2_user_name_attribute</code>, which is <code>${userNameAttribute()}</code>.
        </p>
        ${form('look', search(query))} ${listOf(list, form)} ${pages(list, query, form)}
        <h2>Register or block somebody who is not here yet</h2>
        ${form(
          'act',
          html`<p class="field">
              <label for="user-name">User name</label>
              <input id="user-name" name="userName" required maxlength="200" autocomplete="off" ${mark.attributes} />
              ${mark.text}
            </p>
            <button name="do" value="register">Register</button>
            <button name="do" value="block" class="second">Block</button>`,
        )}
        <h2>Register a list</h2>
        ${form(
          'import',
          html`<p class="field">
              <label for="user-names">Names, one a line</label>
              <textarea
                id="user-names"
                name="userNames"
                rows="5"
                required
                maxlength="12000"
                autocomplete="off"
                spellcheck="false"
                ${listMark.attributes}
              >
${lists.get(session) ?? ''}</textarea>
              ${listMark.text}
            </p>
            <button>Register all of them</button>`,
        )}`;
    },

    async file(name) {
      const [, userName = ''] = /^(.+)\.json$/.exec(name) ?? [];
      const data = userName === '' ? undefined : await users.data(decoded(userName));
      return data && `${JSON.stringify(data, undefined, 2)}\n`;
    },

    async post(action, sent, session) {
      const fields = Object.fromEntries(sent);
      if (action === 'look') {
        const { search: looked = '', status = '', page = '1' } = fields;
        queries.set(session, { search: looked, status, page });
        return { kind: 'good', text: 'Here they are.' };
      }
      if (action === 'import') {
        const { faults: wrong, ...notice } = await importUsers(users, fields['userNames'] ?? '');
        if (wrong) faults.set(session, wrong);
        lists.set(session, notice.kind === 'good' ? '' : (fields['userNames'] ?? ''));
        return notice;
      }
      const wanted = userActions.find((known) => known === fields['do']);
      if (action !== 'act' || !wanted) return undefined;
      const { kind, text, details = [], faults: found } = await postUser(users, wanted, fields);
      if (found) faults.set(session, found);
      return { kind, text, details };
    },
  };
}

function search(query: Fields): Html {
  const options = (['', 'waiting', 'registered', 'blocked'] as const).map((status) => {
    const label = status === '' ? 'All' : statusLabels[status];
    return status === (query['status'] ?? '')
      ? html`<option value="${status}" selected>${label}</option>`
      : html`<option value="${status}">${label}</option>`;
  });
  return html`<p class="field pair">
      <span>
        <label for="search">Name has</label>
        <input id="search" name="search" value="${query['search'] ?? ''}" maxlength="200" autocomplete="off" />
      </span>
      <span>
        <label for="status">Which</label>
        <select id="status" name="status">
          ${options}
        </select>
      </span>
    </p>
    <button class="second">Look</button>`;
}

function listOf({ users, found }: UserList, form: (action: string, content: Html) => Html): Html {
  if (users.length === 0) return html`<p>Nobody${found === 0 ? '' : ' on this page'}.</p>`;
  const columns = ['User', 'Is', 'Since', 'Last used', 'Chats', 'Do'];
  return table(
    'Users',
    columns,
    users.map((user) => row(user, form)),
  );
}

function row(user: User, form: (action: string, content: Html) => Html): Html {
  const { userName, name, status, since, lastUsed, chats } = user;
  const button = (action: UserAction) =>
    html`<button name="do" value="${action}" class="second" aria-label="${titles[action]} ${name || userName}">
      ${titles[action]}
    </button>`;
  const hidden = html`<input type="hidden" name="userName" value="${userName}" />`;
  return html`<tr>
    <th scope="row">${name || '(not seen yet)'}<br /><code>${userName}</code></th>
    <td>${statusLabels[status]}</td>
    <td>${day(since)}</td>
    <td>${lastUsed === undefined ? 'never' : day(lastUsed)}</td>
    <td>${String(chats)}</td>
    <td>
      ${form('act', html`${hidden}${actionsFor(user).map(button)}`)}
      <details>
        <summary aria-label="Erase ${name || userName}?">Erase?</summary>
        <p>
          Signs out everywhere and takes away what is stored. It cannot be undone, and they may sign in again: to keep
          somebody out, block.
        </p>
        ${form('act', html`${hidden}${button('remove')}`)}
      </details>
      <a href="${encodeURIComponent(userName)}.json" download aria-label="Save what is stored of ${name || userName}"
        >Save what is stored</a
      >
    </td>
  </tr>`;
}

const titles: Readonly<Record<UserAction, string>> = {
  register: 'Register',
  block: 'Block',
  'sign-out': 'Sign out',
  remove: 'Erase',
};

function actionsFor({ status, chats }: User): readonly UserAction[] {
  return [
    ...(status === 'registered' ? [] : ['register' as const]),
    ...(status === 'blocked' ? [] : ['block' as const]),
    ...(chats > 0 && status !== 'blocked' ? ['sign-out' as const] : []),
  ];
}

function pages({ page, pages: all }: UserList, query: Fields, form: (action: string, content: Html) => Html): Html {
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
  return html`<p>Page ${String(page)} of ${String(all)}</p>
    ${to(page - 1, 'Back')} ${to(page + 1, 'On')}`;
}

/** Of a path. What does not decode names nobody. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
