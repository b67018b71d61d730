/** What is stored about a person besides the account id. @internal */
export interface Keeps {
  readonly names: boolean;
  readonly emailAddresses: boolean;
}

/** @internal */
export const nothingKept: Keeps = { names: false, emailAddresses: false };

/**
 * A person as Atlassian names them. A name that is not stored is empty rather than absent, because earlier versions that read the
 * record require one.
 */
interface Named {
  readonly name: string;
  readonly email?: string | undefined;
}

/** Without what is not to be stored. @internal */
export function asKept<T extends Named>(named: T, { names, emailAddresses }: Keeps): T {
  const { email } = named;
  return {
    ...named,
    name: names ? named.name : '',
    ...(email === undefined || emailAddresses ? {} : { email: undefined }),
  };
}

/** Whether it contains nothing that is not to be stored. @internal */
export function isAsKept({ name, email }: Named, { names, emailAddresses }: Keeps): boolean {
  return (names || name === '') && (emailAddresses || email === undefined);
}
