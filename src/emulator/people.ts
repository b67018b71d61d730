/** One of the people who can sign in at the emulator, and what is special about them. */
export interface Person {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly accountType: 'atlassian' | 'customer';
  /** One line for the consent page. */
  readonly about: string;
  /** Cloud ids. */
  readonly sites: readonly string[];
  /** The admin of the person's site lets no apps in: consent stops on Atlassian's page. */
  readonly blocked?: boolean;
}

export interface EmulatedSite {
  readonly cloudId: string;
  readonly name: string;
  readonly host: string;
  /** `confluence`: no service desk there. Listed twice when it has both, as Atlassian does. */
  readonly products: readonly ('jira' | 'confluence')[];
}

export const sites: readonly EmulatedSite[] = [
  {
    cloudId: '1f0e6a52-0c5b-4a54-9a3e-6f5d2a7b1c01',
    name: 'Northwind',
    host: 'northwind.atlassian.net',
    products: ['confluence', 'jira'],
  },
  { cloudId: '2a7d9c44-51e8-4b0f-8d27-9b1c3e5f7a02', name: 'Acme', host: 'acme.atlassian.net', products: ['jira'] },
  {
    cloudId: '3b8e0d55-62f9-4c10-9e38-0c2d4f608b03',
    name: 'Acme',
    host: 'acme-emea.atlassian.net',
    products: ['jira', 'confluence'],
  },
  { cloudId: '4c9f1e66-730a-4d21-8f49-1d3e5071c904', name: 'Globex', host: 'globex.atlassian.net', products: ['jira'] },
  {
    cloudId: '5da02f77-841b-4e32-905a-2e4f6182da05',
    name: 'Acme Wiki',
    host: 'acme-wiki.atlassian.net',
    products: ['confluence'],
  },
];

const [northwind, acme, acmeEmea, globex, wiki] = sites.map(({ cloudId }) => cloudId) as [
  string,
  string,
  string,
  string,
  string,
];

export const people: readonly Person[] = [
  {
    accountId: '5b10ac8d82e05b22cc7d4ef5',
    name: 'Mia Krystof',
    email: 'mia@northwind.example',
    accountType: 'atlassian',
    about: 'One site: Northwind',
    sites: [northwind],
  },
  {
    accountId: '557058:0f3a1c9e-4b7d-4c55-8e21-7a9d3b6c5e10',
    name: 'Omar Haddad',
    email: 'omar@acme.example',
    accountType: 'atlassian',
    about: 'Three sites, two of them called Acme',
    sites: [wiki, acmeEmea, globex, acme],
  },
  {
    accountId: '6c21bd9e93f16c33dd8e5f06',
    name: 'Nina Petrova',
    email: 'nina@example.com',
    accountType: 'atlassian',
    about: 'No site with Jira Service Management',
    sites: [],
  },
  {
    accountId: '7d32ceaf04a27d44ee9f6017',
    name: 'Ben Okafor',
    email: 'ben@globex.example',
    accountType: 'atlassian',
    about: 'His site’s admin blocks apps',
    sites: [globex],
    blocked: true,
  },
  {
    accountId: 'qm:8e43dfb0-15b3-4e55-ff0a-718293a4b5c6',
    name: 'Carla Gomez',
    email: 'carla@customer.example',
    accountType: 'customer',
    about: 'A portal-only customer account',
    sites: [],
  },
];
