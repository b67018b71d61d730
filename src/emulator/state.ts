import { readFileSync, renameSync, writeFileSync } from 'node:fs';

export interface EmulatedComment {
  readonly id: string;
  readonly body: string;
  readonly author: string;
  readonly created: number;
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
  status: string;
  /** Epoch milliseconds. */
  readonly created: number;
  updated: number;
  readonly comments: EmulatedComment[];
}

/** One consent: tokens of one family end together. */
export interface Grant {
  readonly accountId: string;
  readonly scope: string;
  /** The access token that works. */
  accessToken: string;
  accessExpiresAt: number;
  refreshToken: string | undefined;
  /** The refresh token before, and when it was used. */
  previous: { readonly refreshToken: string; readonly at: number } | undefined;
  revoked: boolean;
}

export interface State {
  grants: Grant[];
  requests: EmulatedRequest[];
  /** `<cloud id> <account id>` of those whose past requests are there. */
  seeded: string[];
  /** The last number given in each `<cloud id> <project key>`. */
  numbers: Record<string, number>;
}

export interface StateFile {
  readonly state: State;
  /** Writes what has changed. */
  save(): void;
}

/** What outlives a restart: in a file where one is named, else in memory. Written whole, then renamed into place. */
export function openState(file: string | undefined): StateFile {
  const state: State = { grants: [], requests: [], seeded: [], numbers: {}, ...(file === undefined ? {} : read(file)) };
  return {
    state,
    save() {
      if (file === undefined) return;
      writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
  };
}

function read(file: string): Partial<State> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}
