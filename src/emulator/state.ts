import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

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
  /** A note that only agents may read. */
  readonly isInternal?: boolean;
  /** Ids of the request's attachments added with it. */
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
  /** If it was created with its form: the copy's id, and the answers by question id. */
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
  /** Account ids of people who have muted its notifications. */
  muted: string[];
  feedback?: { readonly rating: number; readonly comment: string };
}

/** One consent, whose tokens end together. */
export interface Grant {
  readonly accountId: string;
  readonly scope: string;
  access: { readonly token: string; expiresAt: number }[];
  refresh: { readonly token: string; readonly expiresAt: number; usedAt?: number }[];
}

interface State {
  /** A file with another version is not read. */
  readonly version: 1;
  grants: Grant[];
  readonly requests: EmulatedRequest[];
  /** `<cloud id> <account id>` of people whose past requests have been created. */
  readonly seeded: string[];
  /** The last number used, by `<cloud id> <project key>`. */
  readonly numbers: Record<string, number>;
  /** The last id used for an issue, comment, attachment or approval. */
  lastId: number;
}

export interface StateFile {
  readonly state: State;
  /** Writes changes. */
  readonly save: () => void;
}

/**
 * State that survives a restart if a file is named, and is in memory otherwise. Written to a temporary file, then renamed into place.
 * Throws an `Error` that names a file it cannot write.
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

/** Fails at start, rather than when there is something to save. */
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
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return undefined;
  // A device may have no end.
  if (!stats.isFile()) throw new Error(`${file} is no ordinary file: name one that the emulator can replace.`);
  const state = parsed(readFileSync(file, 'utf8'));
  // Whatever else it holds is not the emulator's to overwrite.
  if (typeof state?.version !== 'number') throw new Error(`${file} is not the emulator's: remove it.`);
  return state.version === 1 ? (state as State) : undefined;
}

function parsed(text: string): { readonly version?: unknown } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
