/** What is stored about a person besides the account id. @internal */
export interface Keeps {
  readonly names: boolean;
  readonly emailAddresses: boolean;
}

/** @internal */
export const nothingKept: Keeps = { names: false, emailAddresses: false };

/** As Atlassian says who somebody is. An empty name is none: an earlier version that reads the record wants one. */
interface Named {
  readonly name: string;
  readonly email?: string | undefined;
}

/** The same without what is not to be stored. @internal */
export function asKept<T extends Named>(named: T, { names, emailAddresses }: Keeps): T {
  const { email } = named;
  return {
    ...named,
    name: names ? named.name : '',
    ...(email === undefined || emailAddresses ? {} : { email: undefined }),
  };
}

/** Whether nothing else is there. @internal */
export function isAsKept({ name, email }: Named, { names, emailAddresses }: Keeps): boolean {
  return (names || name === '') && (emailAddresses || email === undefined);
}
