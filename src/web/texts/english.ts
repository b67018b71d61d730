import { html } from '../html';
import type { PageTexts } from './pageTexts';

const again = 'Go back to the chat and say **log in** to start again.';
const administrator = 'Please tell the administrator of this assistant. Nothing was linked to your chat.';

export const english: PageTexts = {
  language: 'en',
  isRightToLeft: false,
  failures: {
    denied: { title: 'You declined', body: ['The assistant was not given access to your Atlassian account.', again] },
    cancelled: {
      title: 'This sign-in was cancelled',
      body: ['It was cancelled in the chat. Nothing was linked.', again],
    },
    expired: {
      title: 'This sign-in link has expired',
      body: ['The link has been used already, or it was open for too long. Nothing more was linked.', again],
    },
    replaced: {
      title: 'A newer sign-in took its place',
      body: ['You asked to sign in again after this link was sent. Use the newest button in the chat.'],
    },
    'wrong-browser': {
      title: 'This is not the browser the sign-in began in',
      body: [
        'To protect your account, a sign-in has to begin and end in the same browser, and that browser has to accept cookies.',
        'Go back to the chat and press the sign-in button there. If somebody sent you the link, close this page.',
      ],
    },
    'unknown-link': {
      title: 'This link is not one of ours',
      body: ['The address is incomplete, or it was not made by this assistant.', again],
    },
    'no-site': {
      title: 'No site with Jira Service Management',
      body: [
        'Your Atlassian account has no access to a site where this assistant can raise requests. You may have signed in with another account than the one you use at work, or your administrator has yet to give you access to Jira Service Management.',
        again,
      ],
    },
    'customer-account': {
      title: 'This is a portal-only account',
      body: [
        'Atlassian does not let portal-only customer accounts sign in to apps. You can raise your request in the customer portal; to use this assistant, ask your administrator for an account with access to Jira Service Management.',
      ],
    },
    'missing-scope': {
      title: 'A permission is missing',
      body: [
        'Atlassian did not grant everything this assistant needs: reading and raising service requests, and your profile.',
        administrator,
      ],
    },
    misconfigured: {
      title: 'This assistant is not set up correctly',
      body: [
        'Atlassian does not accept the assistant’s client id, secret or callback address. It is not your fault.',
        administrator,
      ],
    },
    'no-user-name': {
      title: 'Atlassian did not say who you are',
      body: [
        'This assistant knows its users by e-mail address, and your Atlassian profile did not share one.',
        administrator,
      ],
    },
    'not-registered': {
      title: 'You are not registered with this assistant',
      body: [
        'Only registered users may use it. Ask its administrator to register you: your name is on their waiting list. Then sign in again.',
      ],
    },
    blocked: {
      title: 'Your access is blocked',
      body: [
        'The administrator of this assistant has blocked your access. Nothing was linked to your chat.',
        'If you think it is a mistake, ask the administrator.',
      ],
    },
    unavailable: {
      title: 'The sign-in could not be finished just now',
      body: [
        'Atlassian is not responding as it should, or too many people are signing in at once. Nothing was linked.',
        'Wait a minute, then go back to the chat and say **log in**.',
      ],
    },
    store: {
      title: 'This assistant cannot reach its own records',
      body: [
        'Atlassian and your account are fine: only the assistant’s own store is not responding just now.',
        'Wait a minute, then load this page again. If that does not help, tell the administrator of this assistant.',
      ],
    },
    internal: {
      title: 'Something went wrong in this assistant',
      body: ['The fault is the assistant’s own. Atlassian and your account are fine.', administrator],
    },
    'too-many-codes': {
      title: 'Too many wrong codes',
      body: ['For your safety this sign-in has ended. Nothing was linked.', again],
    },
  },
  almostDone: 'Almost done',
  typeCode: (bot) => html`Type this code in the chat with ${bot}:`,
  testChat: 'the test chat',
  whatItGives: (user, channel, account) => html`It gives ${user} in ${channel} access to Jira as ${account}.`,
  notYou:
    'Is that not you, or did somebody send you here? Then close this page and give the code to nobody: whoever has it can act in your name. It is valid for ten minutes.',
  signedIn: 'You are signed in',
  goBack: (bot) => html`Go back to the chat with ${bot}. You can close this page.`,
  noName: 'no name',
};
