import type { Branding } from '../../src/channel/branding';
import { channelOf } from '../../src/channel/channels';
import { spokenIn, textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { cardMessage } from '../cardMessage';
import type { Activity } from '../sdk';
import { laidOut } from '../untrustedText';

/** The card whose button leads to Atlassian, for whoever sent this activity: one attachment, one button. */
export function signInCard(activity: Partial<Activity>, link: string, branding?: Branding): Partial<Activity> {
  const t = textsOf(activity);
  const { title, card: text, havingTrouble } = t.signIn;
  const card = channelOf(activity.channelId ?? '').popUp
    ? cardMessage('signin', { text: laidOut(text, t.isRightToLeft), buttons: [{ type: 'signin', title, value: link }] })
    : cardMessage('hero', {
        ...written(t, title, text),
        ...logoOf(branding),
        buttons: [{ type: 'openUrl', title, value: link }],
      });
  const trouble = { type: 'imBack', title: havingTrouble, value: spokenIn(t).trouble[0] ?? '' };
  return {
    ...card,
    summary: title,
    speak: `${title}. ${text}`,
    // Beside the card, where the channel shows such: the card itself has its one button.
    suggestedActions: { to: [], actions: [trouble] },
  };
}

/** A hero card has no direction of its own. */
function written({ isRightToLeft }: Texts, title: string, text: string): object {
  return { title: laidOut(title, isRightToLeft), text: laidOut(text, isRightToLeft) };
}

function logoOf(branding: Branding | undefined): object {
  return branding?.logo === undefined ? {} : { images: [{ url: branding.logo, alt: branding.name }] };
}

/** What takes the card's place once its link is of no use any more. */
export function usedSignInCard(t: Texts, text: string): Partial<Activity> {
  const { title } = t.signIn;
  return { ...cardMessage('hero', written(t, title, text)), summary: title };
}
