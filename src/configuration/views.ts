import type { ServerResponse } from 'node:http';
import { consoleUrl } from '../atlassian/developerConsole';
import { html, redirect, sendFile, sendPage, type Html } from '../web/html';
import { addressOf, workPage, type WorkPage } from './layout';
import type { Notice } from './notice';
import type { Section, StepState } from './section';
import type { AdminSession } from './sessions';
import { needsRestart, type SetUp } from './setUp';

/** What an administrator sees who is logged in. */
export interface Views {
  /** The list of all, or a section. */
  show(response: ServerResponse, path: string, session: AdminSession, origin: string): Promise<void>;
  missing(response: ServerResponse, session: AdminSession): void;
  /** For a form that no page of ours sent. */
  refused(response: ServerResponse, session: AdminSession): void;
}

const marks: Readonly<Record<StepState['kind'], string>> = { done: 'Done', open: 'To do', wrong: 'To mend' };

export interface ViewsOptions {
  readonly home: string;
  readonly sections: readonly Section[];
  readonly setUp: SetUp;
  /** Writes that a notice has been shown. */
  readonly keep: (session: AdminSession) => Promise<void>;
}

export function createViews({ home, sections, setUp, keep }: ViewsOptions): Views {
  const at = (section: Section) => addressOf(home, section);

  function send(response: ServerResponse, session: AdminSession, page: WorkPage, current?: Section): void {
    const logOut = form(session, `${home}log-out`, html`<button class="second">Log out</button>`);
    sendPage(response, workPage(home, page, sections, current, logOut));
  }

  const restart: () => Notice | undefined = () =>
    needsRestart(setUp)
      ? { kind: 'warning', text: 'The settings have changed: start the assistant again to use them in the chat.' }
      : undefined;

  /** What a section has to save, below its own address. */
  async function fileAt(path: string): Promise<{ readonly name: string; readonly text: string } | undefined> {
    const section = sections.find((one) => path.startsWith(at(one)));
    const name = section && path.slice(at(section).length);
    const text = name === undefined ? undefined : await section?.file?.(name);
    return name === undefined || text === undefined ? undefined : { name, text };
  }

  async function overview(): Promise<Html> {
    const steps = await Promise.all(sections.map(async (section) => ({ section, state: await section.state?.() })));
    return html`<p>
        These steps connect the assistant to your Jira. The first three are done side by side with Atlassian’s
        <a href="${consoleUrl}">developer console</a>.
      </p>
      <ol class="steps">
        ${steps.map(({ section, state }) => step(at(section), section, state))}
      </ol>`;
  }

  return {
    async show(response, path, session, origin) {
      if (path === home)
        return send(response, session, { title: 'Configuration', notice: restart(), body: await overview() });
      const current = sections.find((section) => path === at(section));
      if (!current) {
        const file = await fileAt(path);
        if (file) return sendFile(response, file.name, file.text);
        const slashless = sections.find((section) => `${path}/` === at(section));
        return slashless ? redirect(response, 303, at(slashless)) : this.missing(response, session);
      }
      const notice = session.pending?.sectionId === current.id ? session.pending.notice : undefined;
      if (session.pending) {
        session.pending = undefined;
        await keep(session);
      }
      const body = await current.body({
        session,
        origin,
        form: (action, content) => form(session, `${at(current)}${action}`, content),
      });
      const { title, script } = current;
      const following = sections[sections.indexOf(current) + 1];
      const next = following
        ? html`<p class="next"><a href="${at(following)}">Next: ${following.title}</a></p>`
        : html``;
      send(response, session, { title, notice, body: html`${body} ${next}`, script }, current);
    },

    missing: (response, session) =>
      send(response, session, {
        status: 404,
        title: 'There is no such page',
        body: html`<p><a href="${home}">All that there is</a>.</p>`,
      }),

    refused: (response, session) =>
      send(response, session, {
        status: 403,
        title: 'This form is not one of ours',
        body: html`<p>
          Nothing was done. It was sent from elsewhere, or it was open from before you logged in:
          <a href="${home}">start here</a>.
        </p>`,
      }),
  };
}

function form({ token }: AdminSession, action: string, content: Html): Html {
  return html`<form method="post" action="${action}">
    <input type="hidden" name="token" value="${token}" />
    ${content}
  </form>`;
}

function step(address: string, { title }: Section, state: StepState | undefined): Html {
  const mark = state ? html`<strong class="mark ${state.kind}">${marks[state.kind]}</strong>` : html``;
  const text = state ? html`<span>${state.text}</span>` : html``;
  return html`<li><a href="${address}">${title}</a> ${mark} ${text}</li> `;
}
