/** A knowledge base article. */
export interface EmulatedArticle {
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
}

/** The knowledge base of every emulated site. */
export const articles: readonly EmulatedArticle[] = [
  {
    id: '98401',
    title: 'Reset your password',
    excerpt: 'Open the account page, choose Forgot password and follow the mail. The link is good for one hour.',
  },
  {
    id: '98402',
    title: 'Connect to the VPN',
    excerpt: 'Install the client from the software portal and sign in with your work account and your password.',
  },
  {
    id: '98403',
    title: 'The printer prints blank pages',
    excerpt: 'Take the cartridge out, shake it and put it back. If pages stay blank, raise a request with the room.',
  },
  {
    id: '98404',
    title: 'Set up a second monitor',
    excerpt: 'Connect the dock first, then the monitor. If the screen flickers, try the other cable.',
  },
  {
    id: '98405',
    title: 'How overtime is paid',
    excerpt: 'Overtime of one month comes with the payslip of the next. Your manager confirms the hours.',
  },
  {
    id: '98406',
    title: 'Book a parking space',
    excerpt: 'Spaces for one day are given out in the morning. Charging points are in the annex.',
  },
];
