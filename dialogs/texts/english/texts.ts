import { counted } from '../../../src/atlassian/requestForm/counted';
import { problemTexts } from '../../../src/atlassian/requestForm';
import { scopesNeeded, type Texts } from '../texts';

const again = 'Say "log in" to try again.';
const kinds = { open: 'open requests', closed: 'closed requests', all: 'requests' } as const;

export const english: Texts = {
  language: 'en',
  // British unless the client says more: 04/05 means one day there, and another in the US.
  locale: 'en-GB',
  isRightToLeft: false,
  comma: ', ',
  colon: ': ',
  gap: ' ',
  quoted: (text) => `"${text}"`,

  card: {
    outOfUse: 'That card is from earlier and no longer works.',
    moreCharacters: (text, count) => `${text} (and ${counted(count, 'more character', 'more characters')})`,
    read: (title) => `Read: ${title}`,
    openPortal: 'Open in the portal',
  },

  choice: {
    back: 'Back',
    cancel: 'Cancel',
    no: 'No',
    more: 'More',
    tryAgain: 'Try again',
    noneOfThese: 'That is not one of these.',
    didYouMean: (name) => `Did you mean ${name}?`,
    notYet: 'Not yet.',
    ownWords: 'Please tell me in your own words.',
    agreedToWhich: 'All right: which one?',
    ambiguous: (count, names) => `That may be ${count} of these: ${names}. Which one is it?`,
    answerByNumber: (others) => `Answer with a number or a name${others && `, or ${others}`}.`,
    say: (words) => `Say ${words}.`,
  },

  menu: {
    what: {
      'create request': 'raise a request with a service desk',
      'my requests': 'see your requests and how they stand',
      approvals: 'see what waits for your approval',
      'switch site': 'choose another Atlassian site',
      'who am i': 'see who is signed in',
      'log out': 'end my access to Jira',
    },
    oneRequest: 'see one request',
    stop: 'stop what we are doing',
    inASentence: 'Tell me in a sentence what you need.',
    anytime: (words) => `You can also say ${words} at any time.`,
    next: 'What would you like to do next?',
    canDo: 'This is what I can do',
    whatNow: 'What can I do for you?',
  },

  talk: {
    hello: 'Hello!',
    helloTo: (name) => `Hello ${name}!`,
    introduction: 'Hello! I raise requests with your service desk and follow them up, using your own Jira account.',
    nothingWaits: 'Nothing is waiting for you.',
    together: (parts) => `${parts.join(', ')}.`,
    approvalsWait: (count, orMore) =>
      count === 1
        ? '1 approval waits for your decision'
        : `${count}${orMore ? ' or more' : ''} approvals wait for your decision`,
    requestsWait: (count, orMore) =>
      count === 1
        ? '1 request waits for your answer'
        : `${count}${orMore ? ' or more' : ''} requests wait for your answer`,
    welcome: 'You are welcome!',
    whatElse: 'What else can I do for you?',
    bye: 'Goodbye! I am here when you need me.',
    fine: 'All right. I am here when you need something.',
    wait: 'Of course, take your time.',
    upset: 'I am sorry that this is annoying. Tell me in a sentence what is wrong, and it reaches people who can help.',
    language: 'I answer in the language that your chat app is set to: change it there, and I follow.',
    howToLogOut: 'Say "log out". I then forget your access to Jira, and what you have not sent yet.',
    otherAccount: 'I work with one account at a time. For another, say "log out", then "log in".',
    people:
      'I am a bot, but people read what you raise, and answer you here. Tell me what it is about, and it reaches those who can help.',
    stored:
      'I keep, encrypted, your access to Jira and what you type here, so that nothing is lost: what you type for 30 days after your last message at most. Say "log out", and I forget both. For your administrator it is noted who has signed in, and which requests were changed through me. Your administrator can tell you all that is stored, and erase it. Your requests themselves are in Jira.',
    nothingToGoBackTo: 'There is nothing to go back to.',
    cancelled: 'All right, cancelled.',
    nothingToCancel: 'There is nothing to cancel.',
    stillAtIt: 'This is taking longer than usual. I am still on it.',
    tooMany:
      'Those were more messages than I can take at once. I am working on the first ones; please send the others again afterwards.',
    allRight: 'All right.',
    nothingChanged: 'All right, nothing has changed.',
    doneBefore: 'That has been done already.',
    personalChat: 'I work with your own Jira account, so please write to me in a personal chat.',
    otherOrganization: 'I am sorry, I may only work for people of the organization that runs me.',
    noCodeHere: 'I am not waiting for a code here. Please type it in the chat where you asked to sign in.',
  },

  signIn: {
    title: 'Log in with Jira',
    card: 'Sign in with Jira so that I can work with your requests. A browser window opens; come back here afterwards. Say "having trouble" if it does not work.',
    havingTrouble: 'Having trouble?',
    group: 'Signing in works in a personal chat only: please write to me there.',
    tooManyCodes: 'There were too many wrong codes. For your safety, please try again in an hour.',
    tooManySignIns: 'Too many sign-ins were left unfinished. For your safety, please try again in an hour.',
    stopped: 'All right, I stopped the sign-in.',
    cancelled: 'Cancelled.',
    pressFirst: 'I am not waiting for a code yet. Press the button above first; the browser will show one.',
    wrongCode: (left) =>
      `That is not the code your browser shows. Please try again: ${left} ${left === 1 ? 'try is' : 'tries are'} left.`,
    typeCode: 'Almost done: type the six-digit code that your browser shows.',
    typeCodeOrAgain:
      'Almost done: type the six-digit code that your browser shows. Is it gone? Say "log in" for a new one.',
    otherBrowser:
      'Somebody came back from Atlassian in another browser, not the one that opened my link, so I did not link anything. ' +
      'Press the button above and stay in that browser.',
    waiting: 'I am waiting for you to sign in with the button above. Say "cancel" to stop.',
    goesOnAfter: 'I have noted that and will go on with it once you are signed in.',
    about:
      'Signing in lets me see and raise requests in your own name, with your permissions and no others. Your password stays with Atlassian: I never see it. It takes a minute, and "log out" ends my access at any time.',
    signedInAs: (name) => `You are signed in as ${name}. Not you? Say "log out".`,
    signedIn: 'You are signed in.',
    linkExpired: 'This link has expired.',
    codeCameFirst: 'The code came first: you are signed in. Say "log out" to undo that.',
    noLogIn:
      'No log-in is set up for this chat. Please tell the administrator of this assistant: this application has no provider.',
    which: 'How do you want to log in?',
    withJira: 'Log in with Jira (Cloud)',
    with: (name) => `Log in with ${name}`,
    notOffered: 'That log-in is not offered here any more. Say "log in" to see what is.',
    signedInWith: (name) => `You are signed in with ${name}. Not you? Say "log out".`,
    tookTooLong: 'The sign-in took too long. Say "log in" to try again.',
    doesNotWork: (name) =>
      `Signing in with ${name} does not work just now. Please tell the administrator of this assistant.`,
    azureTitle: 'Log in',
    azureText: 'Sign in so that I know who you are. Come back here afterwards.',
    needsJira: 'What you asked for needs "Log in with Jira (Cloud)".',
    onceMore: 'Would you like to sign in once more?',
    onceMoreKept: 'Would you like to sign in once more? I will keep what you asked for.',
    keptForLater: 'I keep what you have typed. Say "log in" to go on with it.',
    sayAgain: 'I could not keep what you asked for before. Please ask for it again.',
    yesSignIn: 'Yes, sign in',
    notAnyMore: 'You are not signed in any more.',
    refused: 'Atlassian does not accept your sign-in any more.',
    otherAccess:
      'You have changed your site or account since, so I stopped here and sent nothing. Please ask me again.',
    notSignedIn: 'You are not signed in.',
    notSignedInHint: 'You are not signed in. Say "log in" to sign in with Jira.',
    signedOutOf: (names) => `You are signed out of ${names}.`,
    signedOut:
      'You are signed out, and I have forgotten your access to Jira. To take it back at Atlassian as well, remove the app under ' +
      'Connected apps in your Atlassian account: https://id.atlassian.com/manage-profile/apps',
    youAre: (who, site) => `You are ${who}. Site: ${site}.`,
    signedInAt: (site) => `You are signed in. Site: ${site}.`,
    siteNotChosen: 'not chosen yet; say "switch site"',
  },

  site: {
    none: 'Your sign-in gives me no access to a site with Jira Service Management. Say "log out", then "log in" with another account.',
    which: 'Which site do you want to work with?',
    unsure:
      'It is the one whose address your browser shows when you work in Jira. You can change it at any time: say "switch site".',
    only: (name, host) => `You can use one site only: ${name} (${host}).`,
    workingWith: (name, host) => `We are working with ${name} (${host}). Say "switch site" to change that.`,
    gone: 'You no longer have access to that site. Say "switch site" to choose again.',
  },

  failures: {
    denied: `You declined at Atlassian, so I have no access. ${again}`,
    expired: `The sign-in took too long and its link has expired. ${again}`,
    replaced: 'A newer sign-in took the place of this one. Please use the newest button.',
    cancelled: `The sign-in was cancelled. ${again}`,
    'wrong-browser': `The sign-in did not come back in the browser that opened my link. ${again}`,
    'unknown-link': `That link was not one of mine. ${again}`,
    'no-site':
      'Your Atlassian account has no access to a site with Jira Service Management. Please ask your Jira administrator for access. ' +
      'If you have another account, say "log in" to try again.',
    'customer-account':
      'You signed in with a portal-only customer account, and Atlassian does not let those use apps. Please raise your request in the customer portal, or ask your Jira administrator for an account with access to Jira Service Management.',
    'missing-scope': `Atlassian did not grant a permission I need. Please tell the administrator of this assistant: of the scopes ${scopesNeeded} one is missing.`,
    misconfigured:
      'Atlassian does not accept my set-up (client id, secret or callback address). It is not your fault: please tell the administrator of this assistant.',
    'no-user-name':
      'I know my users by e-mail address, and your Atlassian profile did not share one. Please tell the administrator of this assistant.',
    'not-registered':
      'You are not registered with this assistant. Please ask its administrator to register you: the administrator sees you among those who are waiting. Then say "log in" to try again.',
    blocked:
      'The administrator of this assistant has blocked your access. Please ask the administrator if you think it is a mistake.',
    unavailable:
      'Atlassian is not responding as it should, so the sign-in could not be finished. Wait a minute, then say "log in" to try again.',
    'too-many-codes': `That was one wrong code too many, so I have ended the sign-in. ${again}`,
    store:
      'My own storage did not respond, so the sign-in could not be finished. Atlassian is fine. Wait a minute, then say "log in" to try again.',
    internal: `Something went wrong on my side, so the sign-in could not be finished. Please tell the administrator of this assistant. ${again}`,
  },

  trouble: {
    question: 'What do you see?',
    sayOne: 'Say one of these:',
    all: [
      {
        sees: 'nothing opened',
        answer:
          'Your browser or chat window probably blocked the new window. Allow pop-ups for this chat and press the button again, ' +
          'or right-click it, copy its link and open that in a browser yourself.',
      },
      {
        sees: 'an administrator must approve',
        answer:
          'Your site does not let people use new apps before its administrator has allowed them. You can forward this note:\n\n' +
          '"Please allow the app that our chat assistant uses for Jira Service Management. It acts for the person who signs in, ' +
          "with that person's permissions: it reads their profile and reads and raises their service requests " +
          '(read:me, read:servicedesk-request, write:servicedesk-request). In admin.atlassian.com it is under Apps, ' +
          'for our site: connected apps, settings, user-installed apps."\n\n' +
          'When that is done, say "log in".',
      },
      {
        sees: 'access denied',
        answer:
          'The account you are signed in with has no access to a site with Jira Service Management, or is an account for the ' +
          'customer portal only; Atlassian does not let those use apps. Please raise your request in your customer portal, ' +
          'or ask your Jira administrator for an account with access to Jira Service Management. If you have another account, ' +
          'sign out at https://id.atlassian.com/logout first, then say "log in".',
      },
      {
        sees: 'the wrong account',
        answer:
          'Your browser is signed in to Atlassian as somebody else. Sign out at https://id.atlassian.com/logout, or open the ' +
          'link in a private window; then say "log in" for a new button.',
      },
      {
        sees: 'the link has expired',
        answer:
          'A sign-in link is good for fifteen minutes, and only the newest one counts. Say "log in" for a new one.',
      },
      {
        sees: 'the code is not accepted',
        answer:
          'The code is good for ten minutes, in the chat where you asked to sign in, and only with the newest link. ' +
          'Type the six digits and nothing else. To start again, say "log in".',
      },
    ],
  },

  errors: {
    broken: 'Something went wrong on my side. Please try again; say "help" to see what I can do.',
    storeAway: 'Something went wrong on my side. Please try again in a minute: my own storage is not responding.',
    unreadableRecord:
      'I cannot read what I have stored about you. The administrator of this assistant sees why in its log. If you would rather start afresh: say "log out" so that I forget it, and then "log in".',
    says: (quote) => `Atlassian says: "${quote}"`,
    ownError: 'Atlassian answered with an error of its own. Please try again in a minute.',
    unreachable: 'Atlassian could not be reached just now. Please try again in a minute.',
    slowDown: (minutes) =>
      `Atlassian asks me to slow down. Please try again in ${minutes <= 1 ? 'a minute' : `${minutes} minutes`}.`,
    signInAgain: 'Atlassian does not accept your sign-in any more. Say "log in" to sign in again.',
    missingScope: (scope) =>
      `I am missing a permission at Atlassian for that. Please tell the administrator of this assistant: ${scope === undefined ? 'a scope is missing' : `the scope ${scope} is missing`}.`,
    misconfigured: 'Atlassian does not accept my set-up. Please tell the administrator of this assistant.',
    forbidden: 'You are not allowed to do that on this site.',
    siteLost: 'Your sign-in does not reach that site any more.',
    notFound: 'I did not find that on this site. It may not exist, or you may not be allowed to see it.',
    conflict: 'That has been done already.',
    invalid: 'Atlassian did not accept that.',
    unknownOutcome:
      'Atlassian did not answer, so I do not know whether that was done. Say "my requests" to look before you try again.',
  },

  find: {
    tellOrChoose: 'What do you need? Tell me in a few words, or choose.',
    tellOrChooseWho: 'What do you need? Tell me in a few words, or choose who can help you.',
    somethingElse: 'Something else',
    browse: 'Browse',
    solved: 'This solved it',
    goOn: 'Go on',
    noDesk: 'There is no service desk you can use on this site. Say "switch site" to try another.',
    about: 'What is it about?',
    deskTakesNone: 'You cannot raise requests with that desk.',
    whichKind: 'What kind of request?',
    nothingFits: 'I found nothing that fits these words. Who can help you? Choose, or try other words.',
    which: 'Which of these is it?',
    mayHelp: 'This may help you:',
    mayHelpDidIt: 'This may already help you. Did it?',
    notSure: 'I am not sure what fits these words. Is it this?',
    noted: 'I have noted that.',
    closest: 'Take what comes closest: the service desk can still pass it on. Or tell me more in your own words.',
    cannotTell: 'That I cannot tell. Once it is raised, the people at the service desk can.',
    raise: (name) => `Raise "${name}"?`,
    commentOn: (key) => `Comment on ${key}`,
    commentAsWritten: (key) => `Comment on ${key}, as you wrote it`,
    commentOrNew: (key) => `Shall I add this to ${key} as a comment, or is it something new?`,
    commentSure: (key) => `Shall I add this to ${key} as a comment?`,
    close: (key) => `Close or cancel ${key}`,
    closeOrNew: 'Is it about a request that you have raised, or something new?',
    youWrote: 'You wrote',
  },

  create: {
    unfinished: (name) => `You have an unfinished "${name}". Go on with it?`,
    unfinishedOthers: 'Or choose another one that you have not finished:',
    notNow: 'Not now',
    deleteWhich: 'Which one shall I delete?',
    deleteAll: 'All of them',
    nothingLeft: 'There is nothing that you have left.',
    deleted: (names) => `I have deleted what you had left: ${names}.`,
    yesGoOn: 'Yes, go on',
    solved: 'Good! I am here when you need something else.',
    sentBefore:
      'I have already sent this request, or was about to. Say "my requests" to look before you raise it again.',
    cancelledKept:
      'All right, cancelled. I keep what you have typed for a week: say "create request" to go on with it.',
    inPortal: (fields, link) =>
      `This needs ${fields}, which I cannot ask for here. Please raise it in the portal: ${link}`,
    leftOut: (fields, link) =>
      `I cannot ask for ${fields} here, so I leave it out. If it matters, raise the request in the portal: ${link}`,
    incomplete: (fields, link) =>
      `I do not have all the options for ${fields}. If yours is missing, raise the request in the portal: ${link}`,
    formUnreadable: (link) =>
      `I could not read the form of this request just now, and without it the request would be incomplete. Please raise it in the portal: ${link}`,
    typeGone: 'This site does not take that kind of request any more, or not from you.',
    notCreated: 'Nothing was created. What you wrote is kept.',
    formChanged: 'The form of this request has changed meanwhile. What you typed is kept; please look at it once more.',
    youWrote: (words) => `You wrote: ${words}`,
    typedSoFar: 'This is what you have typed so far: take it there, or change an answer here.',
    review: (name) => `${name}: shall I raise this request?`,
    create: 'Create',
    change: 'Change',
    share: 'Share',
    forSomebody: 'For somebody else',
    whoElse: 'Who else may follow this request?',
    forWhom: 'Who are you raising it for?',
    ownNameOnly: 'This request can only be raised in your own name.',
    oneFirst: (rest) => `One thing after the other: this first, then "${rest}".`,
    thenNext: (rest, command) => `You also wrote: "${rest}". Say "${command}", and that is next.`,
    anotherNeed: (need) => `Shall I begin another request for "${need}"? I keep this one for you.`,
    yesAnother: 'Yes, another one',
    addHere: 'No, add it to this one',
    nobody: 'Nobody',
    files: 'Files',
    sharedWith: 'Shared with',
    for: 'For',
    created: (key, status) => `I created ${key}${status && ` (${status})`}.`,
    followHere: (link) => `Follow it here: ${link}`,
    isCreated: (name) => `${name}: created`,
    noAnswer: (name) => `${name}: no answer from Atlassian`,
    show: 'Show it',
  },

  asked: {
    meaning:
      'The service desk asks that so that it can help: your own words are enough, and what you need not answer you may leave out.',
    seen: 'So far only you. Once it is raised, you see it, the people at the service desk and whoever it is shared with. Whether your site shows it to others in your organization as well, I cannot tell.',
    next: 'Nothing is sent before you have had a last look at it. Then it goes to the service desk, I tell you its key, and people there read it and answer you. Say "my requests" at any time to see how it stands.',
    duration:
      'That I cannot tell: it is up to the service desk. Once it is raised, say "my requests" at any time to see how it stands.',
    files: 'Yes: send it here in the chat, now or when I ask for files.',
    later:
      'Until it is sent you can change all of it. After that I cannot change what you wrote, but you can add comments and files, share it, and close it where the service desk allows that.',
  },

  form: {
    page: (title, number, count) => `${title} (${number} of ${count})`,
    filesNext: 'You can add files in the next step.',
    notRight: 'Something in the form is not right yet.',
    next: 'Next',
    fillThisIn: 'Please fill this in.',
    keptByNext: 'What you type here is kept once you press "Next".',
    notKept: 'What you typed into the form just now is not part of it: press "Next" to include it.',
    wordsWithCommas: 'Words, with commas between them',
    time: 'Time',
    choose: 'Choose…',
    left: (title) => `${title}: not finished`,
    cancelled: (title) => `${title}: cancelled`,
    fillIn: 'Please fill in the form and press "Next", or say "cancel".',
    stillNeeded: (names) => `Still needed: ${names}.`,
    putInto: (name) => `I have put that into "${name}".`,
    askDesk: (name) =>
      `That I cannot tell. Shall I put your question into "${name}", for the people at the service desk?`,
    yesAskDesk: 'Yes, put it in',
    shareLater: 'You can share it in the last look, before it is sent.',
    have: (value) => `I have: ${value}\nSay "ok" to keep it.`,
    moreOptions: (count) => `… and ${count} more: say a name.`,
    partHint: 'There are more: say a part of a name.',
    partOfName: 'A part of the name',
    another: (name) => `${name}: another, by a part of its name`,
    somebodyElse: (name) => `${name}: somebody else, by a part of the name`,
    chooseFromList: 'Please choose from the list.',
    toLeaveOut: 'Say "skip" to leave it out.',
    whichDay: (name) => `${name}: which day do you mean?`,
    whichTime: (day) => `${day}: at what time?`,
    whichOption: (name) => `${name}: which of these do you mean?`,
    dateHint: 'A date, for example 31 December or 2026-12-31.',
    dateTimeHint: 'A date and a time, for example 2026-12-31 14:30.',
    timeHint: 'A time, for example 14:30 or 2:30 pm.',
    numberHint: 'A number.',
    labelsHint: 'Words, with commas between them.',
    optionsHint: 'Answer with numbers or names, with commas between them.',
    optionHint: 'Answer with a number or a name.',
    otherHint: 'Or say it in your own words.',
  },

  search: {
    askForWords: (name) => `${name}: what is it called? A part of the name is enough.`,
    which: (name, words) => `${name}: which one is "${words}"?`,
    nothing: (words) => `I found nothing with "${words}" in its name.`,
    many: (count) => `Here are the first ${count}; there are more. Another word will narrow it down.`,
    orName: 'Or type a part of a name.',
    anotherWord: 'Another word',
  },

  files: {
    byClip: (most) =>
      `Choose files with the paper clip and press Send. ${most} MB is the most that this chat takes: add larger files in the portal.`,
    goesAlong: (names) => `I have ${names}. It goes with this request.`,
    noPlace: 'This kind of request takes no files here: add them in the portal once it is created.',
    waits: (names) =>
      `I have ${names} and keep it for an hour. What is it about? Tell me what you need, or say "attach KEY-1" with the key of a request.`,
    attachTo: (names, key) => `Shall I attach ${names} to ${key}?`,
    yesAttach: 'Yes, attach',
    notTaken:
      'I have not taken the file along: please send it again once I ask for files, or beside a request that is shown.',
    noFile: 'That was not a file.',
    have: (names) => `I have ${names}.`,
    leftOut: (most, names) => `${counted(most, 'file', 'files')} is the limit, so I left out ${names}.`,
    summary: (text) => `Files: ${text}`,
    cancelled: 'Cancelled',
    sendMore: (names) => `Files: ${names}. Send more, or go on.`,
    theMost: (names) => `Files: ${names}. That is the limit.`,
    needed: 'Please send me the file here. Several are fine, too, in one message or more.',
    wanted: 'Do you have files for this, a screenshot perhaps? Send them to me here, in one message or several.',
    done: 'Done',
    none: 'No files',
    tooLarge: (name) =>
      `"${name}" is too large: 25 MB is the most that Jira takes. Please send a smaller one, or add it in the portal.`,
    tooMany: (name) => `I take 20 files per message: "${name}" was one too many. Please send it in another.`,
    unreachable: (name) => `I could not get "${name}" from the chat. Please send it again.`,
    notAllowed: (name) => `I may not fetch "${name}" from where it is kept. Please send it as a file of its own.`,
    noAnswer: 'Atlassian did not answer.',
    notYet: (names) => `I do not have ${names} yet.`,
    noneYet: 'There are no files yet.',
  },

  list: {
    whichOne: 'Which request do you mean?',
    oneByOne: 'I ask about each by itself.',
    notOfOthers: 'I can list only your own requests and those that are shared with you.',
    words: {
      more: 'More',
      previous: 'Previous',
      open: 'Open',
      closed: 'Closed',
      all: 'All',
      mine: 'Mine',
      shared: 'Shared',
    },
    with: (words) => `Requests with "${words}"`,
    noneWith: (words) => `I found no request with "${words}".`,
    toApprove: 'Waiting for your approval',
    nothingToApprove: 'Nothing is waiting for your approval.',
    yours: (status) => `Your ${kinds[status]}`,
    shared: (status) =>
      `${{ ...kinds, open: 'Open requests', closed: 'Closed requests', all: 'Requests' }[status]} shared with you`,
    noneOfYours: (status) => `You have no ${kinds[status]}.`,
    noneShared: (status) => `No ${kinds[status]} are shared with you.`,
    sayNumber: 'Say a number to see one.',
    orSay: (words) => `Or say ${words}, or words to look for.`,
    raisedBy: (name) => `raised by ${name}`,
    search: 'Say a word to search your requests for it.',
    approve: (key) => `Approve ${key}`,
    decline: (key) => `Decline ${key}`,
    waiting: 'These are waiting for you.',
    nothingWaiting: 'Nothing is waiting for you.',
    urgencyUnknown: 'I cannot see from here how urgent each one is. Those waiting for you come first.',
    allOfThem: 'That is all of them.',
  },

  request: {
    actions: {
      approve: 'Approve',
      decline: 'Decline',
      comment: 'Comment',
      attach: 'Attach files',
      move: 'Change status',
      rate: 'Rate',
      share: 'Share',
      unshare: 'Stop sharing',
      mute: 'Mute',
      unmute: 'Notify me',
    },
    canSay: (words) => `You can say: ${words}.`,
    status: 'Status',
    before: 'Before',
    request: 'Request',
    raised: 'Raised',
    raisedBy: (name) => `by ${name}`,
    sharedWith: 'Shared with',
    files: 'Files',
    moreFiles: (count) => `and ${count} more`,
    approval: 'Approval',
    decisions: { pending: 'pending', approved: 'approved', declined: 'declined' },
    notifications: 'Notifications',
    off: 'off',
    muted: (key) => `You will get no more notifications about ${key}.`,
    unmuted: (key) => `You will be notified about ${key} again.`,
    showAgain: (key) => `Show ${key}`,

    nothingToDecide: (key) => `Nothing on ${key} is waiting for your approval.`,
    raisedByWhom: (key, name) => `${key} was raised by ${name}.`,
    yoursToDecide: 'That is for you to decide: the request tells what is asked for.',
    noApproval: (key, status) => `Who has to approve ${key} I cannot see. Its status is "${status}".`,
    approveQuestion: (key, summary) => `Approve ${key}: ${summary}?`,
    declineQuestion: (key, summary) => `Decline ${key}: ${summary}?`,
    yesApprove: 'Yes, approve',
    yesDecline: 'Yes, decline',
    approved: (key) => `You approved ${key}.`,
    declined: (key) => `You declined ${key}.`,
    decidedAlready: (key) => `${key} has been answered already.`,
    sayWhy: (key) => `Would you like to say why? Everybody who sees ${key} can read it.`,
    noComment: 'No comment',

    nobodyAnswered: (key, status) => `Nobody has answered on ${key} yet. Its status is "${status}".`,
    stands: (key, status, since) => `${key} ${since ? 'has been' : 'is'} in "${status}"${since && ` since ${since}`}.`,
    slaTarget: (name, due) => `Target of the service desk, "${name}": ${due}.`,
    waitsForYou: 'The service desk is waiting for your answer.',
    sorry: 'I am sorry that you have to wait.',
    deskKnows: 'When it will be done, only the service desk can say.',
    askDesk: (key) => `Shall I ask them in a comment on ${key}?`,
    yesAskDesk: 'Yes, ask them',
    commentAdded: (key) => `I added your comment to ${key}.`,
    commentNotAdded: (key) => `Your comment was not added to ${key}.`,
    commentEarlier: (key) =>
      `I have added an earlier message to ${key}. To add this one, too, say "comment ${key}:" and the words.`,
    commentQuestion: (key) => `What would you like to say on ${key}? Or say "cancel".`,

    attached: (count, key) => `I attached ${count === 1 ? 'your file' : 'your files'} to ${key}.`,

    nothingToMove: (key) => `There is nothing you can change about the status of ${key}.`,
    moveQuestion: (key) => `What should happen to ${key}?`,
    mayClose: (name, key) => `"${name}" may close ${key} for good. Shall I do it?`,
    yesMove: (name) => `Yes, ${name}`,
    moved: (name, key) => `"${name}" is done for ${key}.`,
    saySomething: (name) => `${name}: would you like to say something about it?`,

    ratings: ['very dissatisfied', 'dissatisfied', 'neither', 'satisfied', 'very satisfied'],
    rateLater: (key) => `${key} can be rated once it is resolved.`,
    rateOthers: (key) => `Only the person who raised ${key} can rate it.`,
    rateQuestion: (key) => `How satisfied are you with how ${key} was dealt with?`,
    rateWhy: 'Thank you. Would you like to say why?',
    rateWithReason: (key) => `Shall I send this with your rating of ${key}, or is it something new?`,
    yesRateWith: 'Send with the rating',
    rated: (key) => `Thank you for rating ${key}.`,

    sharedWithNobody: (key) => `${key} is shared with nobody.`,
    nobodyCalled: (name) => `I know nobody called "${name}".`,
    nobodyKnown: 'I only know people who have been involved in your requests. Please share it in the portal.',
    unshareQuestion: (key) => `Who should no longer follow ${key}?`,
    shareQuestion: (key) => `Who else may follow ${key}?`,
    unshareSure: (name, key) => `${name} will no longer see ${key}. Shall I do it?`,
    yesUnshare: 'Yes, stop sharing',
    nowShared: (name, key) => `${name} now follows ${key}.`,
    nowUnshared: (name, key) => `${name} no longer follows ${key}.`,
  },

  tools: {
    addComment: (key) => `Add this comment to ${key}? Everybody who sees ${key} can read it.`,
    yesAdd: 'Yes, add it',
    comment: 'Comment',
    move: (name, key) => `"${name}": shall I do that with ${key}?`,
    share: (name, key) => `Let ${name} follow ${key}?`,
    yesShare: 'Yes, share it',
    lookFirst: 'Something was said in between. Please look at this once more first.',
    tooLate: 'That was too long ago, so I sent nothing. Please ask me again.',
  },

  problems: problemTexts,
};
