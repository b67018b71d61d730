import type { ServerResponse } from 'node:http';
import { html, redirect, sendFile, sendPage, type Html } from '../web/html';
import { addressOf, workPage, type WorkPage } from './layout';
import type { Notice } from './notice';
import type { Section, StepState, Visitor } from './section';
import type { AdminSession } from './sessions';
import { needsRestart, type SetUp } from './setUp';
import type { Said } from '../platform/said';
import { findingIn } from './texts/findings/findingIn';
import type { ConfigurationTexts } from './texts/configurationTexts';

/** The pages of a logged-in administrator. */
export interface Views {
  /** The overview, or a section. */
  show(response: ServerResponse, path: string, visitor: Visitor, origin: string): Promise<void>;
  missing(response: ServerResponse, visitor: Visitor): void;
  /** For a form that was not sent by a page of ours. */
  refused(response: ServerResponse, visitor: Visitor): void;
  /** For a form that is too long. */
  tooLong(response: ServerResponse, visitor: Visitor): void;
}

export interface ViewsOptions {
  readonly home: string;
  readonly sections: readonly Section[];
  readonly setUp: SetUp;
  /** Says who has signed in with the current settings; `undefined` if nobody has. */
  readonly signIns: () => Promise<Said | undefined>;
  /** Saves that a notice has been shown, and what the section keeps. */
  readonly keep: (session: AdminSession) => Promise<void>;
}

export function createViews({ home, sections, setUp, signIns, keep }: ViewsOptions): Views {
  const at = (section: Section) => addressOf(home, section);

  function send(response: ServerResponse, { session, texts }: Visitor, page: WorkPage, current?: Section): void {
    const logOut = form(session, `${home}log-out`, html`<button class="second">${texts.shell.logOut}</button>`);
    sendPage(response, workPage(texts, home, page, sections, current, logOut));
  }

  const restart = ({ shell }: ConfigurationTexts): Notice | undefined =>
    needsRestart(setUp) ? { kind: 'warning', text: shell.restart } : undefined;

  /** Finds the text that a section offers for download, below its address. */
  async function fileAt(path: string): Promise<{ readonly name: string; readonly text: string } | undefined> {
    const section = sections.find((one) => path.startsWith(at(one)));
    const name = section && path.slice(at(section).length);
    const text = name === undefined ? undefined : await section?.file?.(name);
    return name === undefined || text === undefined ? undefined : { name, text };
  }

  async function overview(texts: ConfigurationTexts): Promise<Html> {
    const steps = await Promise.all(
      sections.map(async (section) => ({ section, state: await section.state?.(texts) })),
    );
    const isOpen = ({ section, state }: (typeof steps)[number]) => section.isShownBySignIns && state?.kind === 'open';
    const said = steps.some(isOpen) ? await signIns() : undefined;
    const shown = said && ({ kind: 'done', text: findingIn(texts, said) } as const);
    return html`<p>${texts.shell.steps}</p>
      <ol class="steps">
        ${steps.map((one) => step(texts, at(one.section), one.section, isOpen(one) ? (shown ?? one.state) : one.state))}
      </ol>`;
  }

  return {
    async show(response, path, visitor, origin) {
      const { session, texts } = visitor;
      const { shell } = texts;
      if (path === home)
        return send(response, visitor, {
          title: shell.configuration,
          notice: restart(texts),
          body: await overview(texts),
        });
      const current = sections.find((section) => path === at(section));
      if (!current) {
        const file = await fileAt(path);
        if (file) return sendFile(response, file.name, file.text);
        const slashless = sections.find((section) => `${path}/` === at(section));
        return slashless ? redirect(response, 303, at(slashless)) : this.missing(response, visitor);
      }
      const { pending, kept } = session;
      const notice = pending?.sectionId === current.id ? pending.notice : undefined;
      session.pending = undefined;
      const body = await current.body({
        ...visitor,
        origin,
        form: (action, content) => form(session, `${at(current)}${action}`, content),
      });
      if (pending || session.kept !== kept) await keep(session);
      const { script } = current;
      const title = current.title(texts);
      const following = sections[sections.indexOf(current) + 1];
      const next = following
        ? html`<p class="next"><a href="${at(following)}">${shell.next(following.title(texts))}</a></p>`
        : html``;
      send(response, visitor, { title, notice, body: html`${body} ${next}`, script }, current);
    },

    missing: (response, visitor) =>
      send(response, visitor, {
        status: 404,
        title: visitor.texts.shell.noSuchPage,
        body: html`<p><a href="${home}">${visitor.texts.shell.all}</a></p>`,
      }),

    refused: (response, visitor) =>
      send(response, visitor, {
        status: 403,
        title: visitor.texts.shell.notOurForm,
        body: html`<p>${visitor.texts.shell.notOurFormWhy}</p>
          <p><a href="${home}">${visitor.texts.shell.startHere}</a></p>`,
      }),
    tooLong: (response, visitor) =>
      send(response, visitor, {
        status: 413,
        title: visitor.texts.shell.formTooLong,
        body: html`<p>${visitor.texts.shell.formTooLongWhy}</p>`,
      }),
  };
}

function form({ token }: AdminSession, action: string, content: Html): Html {
  return html`<form method="post" action="${action}">
    <input type="hidden" name="token" value="${token}" />
    ${content}
  </form>`;
}

const icons: Readonly<Record<StepState['kind'], string>> = { done: '✓', open: '○', wrong: '✗' };

function step(texts: ConfigurationTexts, address: string, section: Section, state: StepState | undefined): Html {
  const mark = state
    ? html`<strong class="mark ${state.kind}"
        ><span aria-hidden="true">${icons[state.kind]}</span> ${texts.shell.marks[state.kind]}</strong
      >`
    : html``;
  const text = state ? html`<span>${state.text}</span>` : html``;
  return html`<li><a href="${address}">${section.title(texts)}</a> ${mark} ${text}</li> `;
}
