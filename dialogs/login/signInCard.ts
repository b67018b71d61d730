import type { Branding } from '../../src/channel/branding';
import { channelOf } from '../../src/channel/channels';
import { spokenIn, textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { asSentence } from '../adaptiveCard';
import { cardMessage } from '../cardMessage';
import type { Activity } from '../sdk';
import { laidOut } from '../untrustedText';

interface SignInCardOptions {
  readonly branding?: Branding | undefined;
  /** Whether what was said goes on behind the sign-in. */
  readonly goesOn: boolean;
}

/** The card whose button leads to Atlassian, for whoever sent this activity: one attachment, one button. */
export function signInCard(
  activity: Partial<Activity>,
  link: string,
  { branding, goesOn }: SignInCardOptions,
): Partial<Activity> {
  const t = textsOf(activity);
  const { title, card, goesOnAfter, havingTrouble } = t.signIn;
  const text = goesOn ? `${goesOnAfter}${t.gap}${card}` : card;
  const { popUp } = channelOf(activity.channelId ?? '');
  const buttons = [{ type: popUp ? 'signin' : 'openUrl', title, value: link }];
  const words = written(t, title, text);
  const images = imagesOf(branding).filter(({ url }) => !popUp || url.startsWith('https:'));
  // A sign-in card has no image; in Teams the same button may stand in a thumbnail card, whose images are loaded by their addresses.
  // https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-actions
  const shown =
    popUp && images.length === 0
      ? cardMessage('signin', { text: words.text, buttons })
      : cardMessage(popUp ? 'thumbnail' : 'hero', { ...words, ...(images.length > 0 && { images }), buttons });
  const trouble = { type: 'imBack', title: havingTrouble, value: spokenIn(t).trouble[0] ?? '' };
  return {
    ...shown,
    summary: title,
    speak: `${asSentence(title)} ${text}`,
    // Beside the card, where the channel shows such: the card itself has its one button.
    suggestedActions: { to: [], actions: [trouble] },
  };
}

/** A hero card has no direction of its own. */
function written({ isRightToLeft }: Texts, title: string, text: string) {
  return { title: laidOut(title, isRightToLeft), text: laidOut(text, isRightToLeft) };
}

function imagesOf(branding: Branding | undefined): { readonly url: string; readonly alt: string }[] {
  return branding?.logo === undefined ? [] : [{ url: branding.logo, alt: branding.name }];
}

/** What takes the card's place once its link is of no use any more. */
export function usedSignInCard(t: Texts, text: string): Partial<Activity> {
  const { title } = t.signIn;
  return { ...cardMessage('hero', written(t, title, text)), summary: title };
}
