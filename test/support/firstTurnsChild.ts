import { warmUp } from '../../src/assistant/warmUp';
import { startJiraChat } from './jiraChat';

/** Prints the files that a sign-in and the first turns load after the warm-up, and all of other languages than English. */
async function main(): Promise<void> {
  const chat = await startJiraChat('emulator');
  await warmUp();
  const warm = new Set(Object.keys(require.cache));
  await chat.signIn('Mia Krystof');
  await chat.say('I need a second monitor');
  await chat.say('1');
  await chat.say('cancel');
  await chat.say('my requests');
  const late = Object.keys(require.cache).filter(
    (file) =>
      file.includes('furtherLanguages') || (!warm.has(file) && !/\/emulator\/|\/assistant\/|\/test\//.test(file)),
  );
  process.stdout.write(`${JSON.stringify(late)}\n`);
  await chat.close();
}

void main();
