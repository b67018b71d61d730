import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

export interface EmulatedAttachment {
  readonly id: string;
  readonly filename: string;
  readonly mimeType: string;
  readonly size: number;
  /** Account id. */
  readonly author: string;
  /** Epoch milliseconds. */
  readonly created: number;
  /** Base64. */
  readonly content: string;
}

export interface EmulatedComment {
  readonly id: string;
  readonly body: string;
  /** Account id. */
  readonly author: string;
  /** Epoch milliseconds. */
  readonly created: number;
  /** A note, which agents alone may read. */
  readonly isInternal?: boolean;
  /** Ids of the request's attachments that came with it. */
  readonly attachments: readonly string[];
}

type Decision = 'approved' | 'declined' | 'pending';

export interface EmulatedApproval {
  readonly id: string;
  readonly name: string;
  readonly approver: string;
  decision: Decision;
  /** Epoch milliseconds. */
  readonly created: number;
  completed?: number;
}

export interface EmulatedRequest {
  readonly issueId: string;
  readonly key: string;
  readonly cloudId: string;
  readonly deskId: string;
  readonly typeId: string;
  /** Account id. */
  readonly reporter: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Where it was created with its form: the copy's id, and the answers by question id. */
  form?: { readonly id: string; readonly answers: Readonly<Record<string, unknown>> };
  /** Epoch milliseconds. */
  readonly created: number;
  updated: number;
  /** Newest first; never empty. */
  readonly statuses: { readonly status: string; readonly at: number }[];
  readonly comments: EmulatedComment[];
  readonly attachments: EmulatedAttachment[];
  readonly approvals: EmulatedApproval[];
  /** Account ids. */
  participants: string[];
  /** Account ids of those who want no notifications. */
  muted: string[];
  feedback?: { readonly rating: number; readonly comment: string };
}

/** One consent: its tokens end together. */
export interface Grant {
  readonly accountId: string;
  readonly scope: string;
  access: { readonly token: string; expiresAt: number }[];
  refresh: { readonly token: string; readonly expiresAt: number; usedAt?: number }[];
}

interface State {
  /** Of this form; a file of another one is not read. */
  readonly version: 1;
  grants: Grant[];
  readonly requests: EmulatedRequest[];
  /** `<cloud id> <account id>` of those whose past requests are there. */
  readonly seeded: string[];
  /** The last number given in each `<cloud id> <project key>`. */
  readonly numbers: Record<string, number>;
  /** The last id given to an issue, a comment, an attachment or an approval. */
  lastId: number;
}

export interface StateFile {
  readonly state: State;
  /** Writes what has changed. */
  readonly save: () => void;
}

/**
 * What outlives a restart: in a file where one is named, else in memory. Written whole, then renamed into place. Throws an `Error` that
 * names a file that cannot be.
 */
export function openState(file: string | undefined): StateFile {
  if (file !== undefined) mustBeWritable(file);
  const state = (file === undefined ? undefined : read(file)) ?? {
    version: 1,
    grants: [],
    requests: [],
    seeded: [],
    numbers: {},
    lastId: 30_000,
  };
  return {
    state,
    save() {
      if (file === undefined) return;
      const temporary = temporaryFor(file);
      writeFileSync(temporary, JSON.stringify(state), { mode: 0o600 });
      renameSync(temporary, file);
    },
  };
}

const temporaryFor = (file: string) => `${file}.${process.pid}.new`;

/** Told at the start, and not by the first thing that is to be kept. */
function mustBeWritable(file: string): void {
  const temporary = temporaryFor(file);
  try {
    writeFileSync(temporary, '', { mode: 0o600 });
    rmSync(temporary);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new Error(`${file} cannot be written${code}: name a file in a directory that this user may write to.`, {
      cause: error,
    });
  }
}

function read(file: string): State | undefined {
  try {
    const state: State = JSON.parse(readFileSync(file, 'utf8'));
    return state.version === 1 ? state : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) throw new Error(`${file} is not the emulator's: remove it.`, { cause: error });
    throw error;
  }
}
