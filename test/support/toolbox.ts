import { expect } from 'chai';
import type { Session } from '../../src/login/session';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import {
  serviceDeskTools,
  type ProposedWrite,
  type ServiceDeskTool,
  type ServiceDeskToolsOptions,
} from '../../src/tools';
import { startEmulatedLogin, type EmulatedLogin } from './emulatedLogin';

interface Untrusted {
  readonly types: readonly { readonly requestType: string; readonly name: string }[];
  readonly answers: {
    readonly required: readonly string[];
    readonly properties: Readonly<Record<string, { readonly description: string }>>;
  };
  readonly requests: readonly { readonly key: string; readonly summary: string }[];
  readonly articles: readonly { readonly link: string }[];
  readonly problems?: readonly string[];
  readonly missing?: readonly string[];
  readonly comments: readonly { readonly text: string }[];
}

/** A tool's result, parsed as a model reads it. */
export interface Read {
  readonly status: string;
  readonly note?: string;
  readonly problem?: string;
  readonly whatToDo?: string;
  readonly cut?: string;
  /** Empty if nothing was read. */
  readonly untrusted: Untrusted;
}

/** Ann's tools, over the emulator. */
export interface Toolbox {
  readonly emulated: EmulatedLogin;
  readonly session: Session;
  /** The proposals so far. */
  readonly proposals: readonly ProposedWrite[];
  /** New tools, as in a new turn. */
  readonly tools: (options?: ServiceDeskToolsOptions) => readonly ServiceDeskTool[];
  readonly run: (name: string, args?: unknown) => Promise<Read>;
  close(): Promise<void>;
}

export async function startToolbox(): Promise<Toolbox> {
  const emulated = await startEmulatedLogin(new MemoryStorage());
  await emulated.signIn();
  const session = (await emulated.login.session(emulated.ann)) ?? expect.fail('not signed in');
  const proposals: ProposedWrite[] = [];
  const tools: Toolbox['tools'] = (options) =>
    serviceDeskTools(session, { propose: (write) => proposals.push(write), ...options });
  return {
    emulated,
    session,
    proposals,
    tools,
    async run(name, args) {
      const tool = tools().find((known) => known.name === name) ?? expect.fail(`no ${name}`);
      return readResult(await tool.run(args));
    },
    close: () => emulated.close(),
  };
}

export function readResult({ content, isError }: { readonly content: string; readonly isError: boolean }): Read {
  const read: Read = { untrusted: {}, ...JSON.parse(content) };
  expect(read.status === 'error').to.equal(isError);
  expect(content.length).to.be.at.most(32_000);
  expect(content).not.to.contain('<');
  return read;
}
