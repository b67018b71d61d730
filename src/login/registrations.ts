import { z } from 'zod';
import type { Records } from './records';
import { digest } from './subject';

export const registrationSchema = z.object({ userName: z.string(), since: z.number() });

/** The users who may reach the assistant, by the profile field that names them. */
export interface Registrations {
  isRegistered(userName: string): Promise<boolean>;
  register(userName: string): Promise<void>;
}

export function createRegistrations(
  records: Records<z.infer<typeof registrationSchema>>,
  now: () => number,
): Registrations {
  const keyOf = (userName: string) => `jl1-u-${digest('user', userName)}`;

  return {
    isRegistered: async (userName) => (await records.read(keyOf(userName))) !== undefined,
    async register(userName) {
      await records.change(keyOf(userName), (current) => (current ? undefined : { userName, since: now() }));
    },
  };
}
