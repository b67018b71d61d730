import type { Activity, Attachment } from 'botbuilder';
import type { JiraChat } from '../support/jiraChat';

/** What one message brings, in the order in which the person sees it. */
export interface Scene {
  readonly title: string;
  readonly shown: readonly Shown[];
}

/** A message of the assistant: words, a card, or both. */
interface Shown {
  /** It took the place of a card that stood there before. */
  readonly inPlace: boolean;
  readonly text: string;
  readonly cards: readonly Pick<Attachment, 'contentType' | 'content'>[];
  /** Titles of the buttons beside the card. */
  readonly suggested: readonly string[];
}

export interface Recorder {
  readonly scenes: readonly Scene[];
  /** Does something in the chat and keeps what comes of it; what was kept before is left out. */
  readonly scene: (title: string, action: () => Promise<unknown>) => Promise<void>;
}

export function createRecorder({ channel }: Pick<JiraChat, 'channel'>): Recorder {
  const scenes: Scene[] = [];
  const known = new Set<string>();

  return {
    scenes,
    async scene(title, action) {
      const before = { sent: channel.sent.length, updates: channel.updates.length };
      await action();
      const changed = channel.updates.slice(before.updates);
      const isChanged = ({ id }: Partial<Activity>) => changed.some((one) => one.id === id);
      const sent = channel.sent.slice(before.sent).filter((activity) => !isChanged(activity));
      const all = [
        ...changed.map((activity) => shownOf(activity, true)),
        ...sent.map((activity) => shownOf(activity, false)),
      ];
      const shown = all.filter((one) => isNew(known, one));
      if (shown.length > 0) scenes.push({ title, shown });
    },
  };
}

function shownOf({ text = '', attachments = [], suggestedActions }: Partial<Activity>, inPlace: boolean): Shown {
  return {
    inPlace,
    text,
    // As it is now: what stands in the chat is changed in place later.
    cards: attachments.map(({ contentType, content }) => structuredClone({ contentType, content })),
    suggested: (suggestedActions?.actions ?? []).map(({ title }) => title),
  };
}

/** Ids differ from one card to the next, what is seen does not. */
function isNew(known: Set<string>, { text, cards }: Shown): boolean {
  const seen = JSON.stringify([text, cards], (name, value: unknown) => (name === 'data' ? undefined : value));
  const isKnown = known.has(seen) || (text === '' && cards.length === 0);
  known.add(seen);
  return !isKnown;
}
