/** A person known to an emulated site. */
export interface Colleague {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
}

/** A person who can sign in at the emulator. */
export interface Person extends Colleague {
  readonly accountType: 'atlassian' | 'customer';
  /** One line that describes their special case. */
  readonly title: string;
  /** Cloud ids, in Atlassian's order. */
  readonly sites: readonly string[];
  /** Answers requests at these sites, and can read other agents' notes. */
  readonly isAgent?: boolean;
  /** The admin of the person's site blocks apps: consent stops on Atlassian's page. */
  readonly blocked?: boolean;
}

export interface EmulatedSite {
  readonly cloudId: string;
  readonly name: string;
  readonly host: string;
  /** `confluence` alone: no service desk. Listed once per product, as Atlassian does. */
  readonly products: readonly ('jira' | 'confluence')[];
}

const northwind: EmulatedSite = {
  cloudId: '1f0e6a52-0c5b-4a54-9a3e-6f5d2a7b1c01',
  name: 'Northwind',
  host: 'northwind.atlassian.net',
  products: ['jira'],
};
const acme: EmulatedSite = {
  cloudId: '2a7d9c44-51e8-4b0f-8d27-9b1c3e5f7a02',
  name: 'Acme',
  host: 'acme.atlassian.net',
  products: ['jira'],
};
const acmeEmea: EmulatedSite = {
  cloudId: '3b8e0d55-62f9-4c10-9e38-0c2d4f608b03',
  name: 'Acme',
  host: 'acme-emea.atlassian.net',
  products: ['confluence', 'jira'],
};
const globex: EmulatedSite = {
  cloudId: '4c9f1e66-730a-4d21-8f49-1d3e5071c904',
  name: 'Globex',
  host: 'globex.atlassian.net',
  products: ['jira'],
};
const acmeWiki: EmulatedSite = {
  cloudId: '5da02f77-841b-4e32-905a-2e4f6182da05',
  name: 'Acme Wiki',
  host: 'acme-wiki.atlassian.net',
  products: ['confluence'],
};

const sites: readonly EmulatedSite[] = [northwind, acme, acmeEmea, globex, acmeWiki];

export function sitesOf(person: Person): EmulatedSite[] {
  return person.sites.flatMap((cloudId) => sites.filter((site) => site.cloudId === cloudId));
}

export const people: readonly Person[] = [
  {
    accountId: '5b10ac8d82e05b22cc7d4ef5',
    name: 'Mia Krystof',
    email: 'mia@northwind.example',
    accountType: 'atlassian',
    title: 'Works at one site',
    sites: [northwind.cloudId],
  },
  {
    accountId: '557058:0f3a1c9e-4b7d-4c55-8e21-7a9d3b6c5e10',
    name: 'Omar Haddad',
    email: 'omar@acme.example',
    accountType: 'atlassian',
    title: 'Works at three sites, two of them called Acme',
    sites: [acmeWiki.cloudId, acmeEmea.cloudId, globex.cloudId, acme.cloudId],
  },
  {
    accountId: '6c21bd9e93f16c33dd8e5f06',
    name: 'Nina Petrova',
    email: 'nina@example.com',
    accountType: 'atlassian',
    title: 'Has an account, but no site',
    sites: [],
  },
  {
    accountId: '7d32ceaf04a27d44ee9f6017',
    name: 'Ben Okafor',
    email: 'ben@globex.example',
    accountType: 'atlassian',
    title: 'His site’s admin blocks apps',
    sites: [globex.cloudId],
    blocked: true,
  },
  {
    accountId: 'qm:8e43dfb0-15b3-4e55-ff0a-718293a4b5c6',
    name: 'Carla Gomez',
    email: 'carla@customer.example',
    accountType: 'customer',
    title: 'A customer with a portal account only',
    sites: [],
  },
  {
    accountId: '9f54ea1c26c49f66aa1b8239',
    name: 'Sam Rivera',
    email: 'sam@northwind.example',
    accountType: 'atlassian',
    title: 'Answers requests, and raises some, too',
    sites: [northwind.cloudId],
    isAgent: true,
  },
];

/** People who can sign in, by account id. */
export type People = ReadonlyMap<string, Person>;

export function byAccountId(persons: readonly Person[]): People {
  return new Map(persons.map((person) => [person.accountId, person]));
}

/** Answers requests. */
export const agent: Colleague = {
  accountId: '5a0f1e2d3c4b5a6978877665',
  name: 'Priya Nair',
  email: 'priya.nair@support.example',
};

/** Raised the requests that others approve or take part in. */
export const colleague: Colleague = {
  accountId: '5a0f1e2d3c4b5a6978877666',
  name: 'Jonas Weber',
  email: 'jonas.weber@support.example',
};

/** Everybody known to a site. */
export function colleaguesAt(cloudId: string): readonly Colleague[] {
  return [...people.filter((person) => person.sites.includes(cloudId)), agent, colleague];
}

export function findColleague(accountId: unknown): Colleague | undefined {
  return [...people, agent, colleague].find((known) => known.accountId === accountId);
}
