import { z } from 'zod/v4';
import { markFault } from '../fault';
import type { Fields, FormResult } from '../formResult';
import { importUsers, listUsers, postUser, userActions, type ShownOfUsers } from './userForm';
import { askedFirst, pages, usersTable } from './usersTable';
import { html, type Html } from '../../web/html';
import type { AuditLog } from '../../audit/auditLog';
import { longestUserName } from '../../audit/userName';
import type { UserNameAttribute } from '../../login/redeem';
import type { Users } from '../../login/registrations';
import { storedOfUser } from '../../login/storedOfUser';
import type { Section } from '../section';
import { keptIn, type AdminSession } from '../sessions';
import type { SetUp } from '../setUp';
import { saveWhoMay, whoMayForm } from './whoMay';
import type { ConfigurationTexts } from '../texts/configurationTexts';
import { textField } from '../textField';

const fieldsSchema = z.record(z.string(), z.string());
const keptSchema = z.object({
  /** What the administrator searches for. */
  query: fieldsSchema.optional(),
  /** What was wrong with the last input, until it is shown. */
  faults: fieldsSchema.optional(),
  /** A list that was not accepted, to be corrected. */
  names: z.string().optional(),
  /** A name that was not accepted. */
  name: z.string().optional(),
  /** What could not be saved of who may sign in. */
  whoMay: fieldsSchema.optional(),
});
interface Kept {
  readonly query?: Fields | undefined;
  readonly faults?: FormResult['faults'] | undefined;
  readonly names?: string | undefined;
  readonly name?: string | undefined;
  readonly whoMay?: Fields | undefined;
}

export interface UsersSectionOptions {
  readonly auditLog: Pick<AuditLog, 'read'>;
  readonly userNameAttribute: () => UserNameAttribute;
  readonly shows?: ShownOfUsers;
  /** With it the page can also change who may sign in. */
  readonly setUp?: SetUp;
}

/** Shows who signed in and who waits to be registered, and acts on them. */
export function createUsersSection(
  users: Users,
  { auditLog, userNameAttribute, shows = {}, setUp }: UsersSectionOptions,
): Section {
  const id = 'users';
  const kept = (session: AdminSession): Kept => keptIn(session, id, keptSchema) ?? {};
  function keep(session: AdminSession, more: Kept): void {
    session.kept = { ...session.kept, [id]: { ...kept(session), ...more } };
  }

  const shutsOutAll = async ({ registration, domains = '' }: Fields): Promise<boolean> =>
    registration === 'registered' &&
    domains.trim() === '' &&
    !(await users.list()).some(({ status }) => status === 'registered');

  return {
    id,
    title: ({ users: t }) => t.title,

    async body({ session, texts, form }) {
      const { users: t } = texts;
      const { query = {}, faults = {}, names = '', name = '', whoMay } = kept(session);
      const list = await listUsers(users, query, shows);
      const { waiting, registered, blocked } = list.counts;
      const listMark = markFault('user-names', faults['userNames']);
      if (Object.keys(faults).length > 0) keep(session, { faults: {} });
      return html`<p>
          ${t.counts(waiting, registered, blocked)}${texts.gap}${t.knownBy(html`<code>${userNameAttribute()}</code>`)}${
            shows.names ? '' : html`${texts.gap}${t.namesNotKept(html`<code>keep_names = yes</code>`)}`
          }
        </p>
        ${setUp ? form('who-may', whoMayForm(texts, setUp, whoMay)) : ''}
        ${form('look', search(texts, query, shows.emails))}
        ${usersTable(texts, list, { form, namesAreShown: shows.names === true })} ${pages(texts, list, query, form)}
        <h2>${t.registerOther}</h2>
        ${form(
          'act',
          html`${textField({
              id: 'user-name',
              name: 'userName',
              label: t.userName,
              value: name,
              fault: faults['userName'],
              isRequired: true,
              longest: longestUserName,
            })}
            <button name="do" value="register">${t.actions.register}</button>
            ${askedFirst(texts, 'block')}`,
        )}
        <h2>${t.registerList}</h2>
        ${form(
          'import',
          html`<p class="field">
              <label for="user-names">${t.names}</label>
              <textarea
                id="user-names"
                name="userNames"
                rows="5"
                required
                maxlength="200000"
                autocomplete="off"
                spellcheck="false"
                ${listMark.attributes}
              >
${names}</textarea>
              ${listMark.text}
            </p>
            <button class="second">${t.registerAll}</button>`,
        )}`;
    },

    async file(name) {
      const [, userName = ''] = /^(.+)\.json$/.exec(name) ?? [];
      const stored = userName === '' ? undefined : await storedOfUser(users, auditLog, decoded(userName));
      return stored && `${JSON.stringify(stored, undefined, 2)}\n`;
    },

    async post(action, sent, { session, texts }) {
      const fields = Object.fromEntries(sent);
      if (action === 'look') {
        const { search: looked = '', status = '', page = '1' } = fields;
        keep(session, { query: { search: looked, status, page } });
        return { kind: 'good', text: texts.users.hereTheyAre };
      }
      if (action === 'who-may' && setUp) {
        const notice = saveWhoMay(texts, setUp, fields);
        keep(session, { whoMay: notice?.kind === 'bad' ? fields : undefined });
        if (notice?.kind !== 'good' || !(await shutsOutAll(fields))) return notice;
        return { ...notice, kind: 'warning', details: [texts.users.nobodyRegistered, ...(notice.details ?? [])] };
      }
      if (action === 'import') {
        const { faults: wrong, ...notice } = await importUsers(
          texts,
          users,
          userNameAttribute(),
          fields['userNames'] ?? '',
        );
        keep(session, { faults: wrong ?? {}, names: notice.kind === 'good' ? '' : (fields['userNames'] ?? '') });
        return notice;
      }
      const wanted = userActions.find((known) => known === fields['do']);
      if (action !== 'act' || !wanted) return undefined;
      const {
        kind,
        text,
        details = [],
        faults: found,
      } = await postUser(texts, users, wanted, fields, userNameAttribute());
      const entered = kind === 'bad' ? (fields['userName'] ?? '').slice(0, longestUserName) : '';
      keep(session, { name: entered, ...(found ? { faults: found } : {}) });
      return { kind, text, details };
    },
  };
}

function search({ users: t }: ConfigurationTexts, query: Fields, showsEmail = false): Html {
  const options = (['', 'waiting', 'registered', 'blocked'] as const).map((status) => {
    const label = status === '' ? t.all : t.statuses[status];
    return status === (query['status'] ?? '')
      ? html`<option value="${status}" selected>${label}</option>`
      : html`<option value="${status}">${label}</option>`;
  });
  return html`<p class="field pair">
      <span>
        <label for="search">${showsEmail ? t.nameOrEmailHas : t.nameHas}</label>
        <input
          id="search"
          name="search"
          value="${query['search'] ?? ''}"
          maxlength="${String(longestUserName)}"
          autocomplete="off"
        />
      </span>
      <span>
        <label for="status">${t.which}</label>
        <select id="status" name="status">
          ${options}
        </select>
      </span>
    </p>
    <button class="second">${t.look}</button>`;
}

/** Decodes part of a path. What cannot be decoded names nobody. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
