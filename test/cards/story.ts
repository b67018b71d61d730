import { AtlassianError, type AtlassianErrorCode } from '../../src/atlassian/errors';
import { failures } from '../../src/login/failures';
import { errorMessage } from '../../dialogs/errorMessages';
import { english } from '../../dialogs/texts/english/texts';
import type { Texts } from '../../dialogs/texts/texts';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { follow } from './follow';
import type { Chapter } from './gallery';
import { logIn, logInElsewhere } from './logIn';
import { createRequest } from './createRequest';
import { createRecorder, type Recorder, type Scene } from './scene';

/** Drives the real assistant against the emulator through everything that it shows in a chat. */
export async function tellStory(
  start: typeof startJiraChat = startJiraChat,
  texts: Texts = english,
): Promise<Chapter<Scene>[]> {
  const chapter = async (title: string, tell: Telling, channelId = 'emulator') => ({
    title,
    scenes: await scenesOf(tell, await start(channelId)),
  });
  return [
    await chapter('Hello and log in', logIn),
    await chapter('Log in from Microsoft Teams', logInElsewhere, 'msteams'),
    await chapter('Create a request', createRequest),
    await chapter('Follow requests', follow),
    { title: 'What went wrong', scenes: messages(texts) },
  ];
}

type Telling = (chat: JiraChat, recorder: Recorder) => Promise<void>;

async function scenesOf(tell: Telling, chat: JiraChat): Promise<readonly Scene[]> {
  try {
    const recorder = createRecorder(chat);
    await tell(chat, recorder);
    return recorder.scenes;
  } finally {
    await chat.close();
  }
}

const codes: Readonly<Record<AtlassianErrorCode, string>> = {
  unavailable: '',
  'rate-limited': '',
  unauthorized: '',
  'missing-scope': '',
  'grant-ended': '',
  misconfigured: '',
  forbidden: 'You do not have permission to comment on this request.',
  'not-found': '',
  conflict: 'The approval has been answered.',
  invalid: 'Summary is required.',
  'unknown-outcome': '',
};

/** Words only; each comes up in its own time, which few chats see. */
function messages(texts: Texts): Scene[] {
  const saying = (text: string) => [{ inPlace: false, text, cards: [], suggested: [] }];
  const errors = Object.entries(codes).map(([code, said]) => {
    const error = new AtlassianError(code as AtlassianErrorCode, 'sample', { messages: said === '' ? [] : [said] });
    return { title: `A call to Atlassian fails: ${code}`, shown: saying(errorMessage(texts, error)) };
  });
  const signIns = failures.map((reason) => ({
    title: `A sign-in fails: ${reason}`,
    shown: saying(texts.failures[reason]),
  }));
  return [...errors, ...signIns];
}
