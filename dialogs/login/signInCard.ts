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
  /** Whether, after the sign-in, the bot goes on with what the person said. */
  readonly goesOn: boolean;
}

/** The card whose button leads to Atlassian, for the sender of this activity: one attachment, one button. */
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
  // A sign-in card has no image. In Teams the same button works in a thumbnail card, which loads images by their URLs.
  // https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-actions
  const shown =
    popUp && images.length === 0
      ? cardMessage('signin', { text: words.text, buttons })
      : cardMessage(popUp ? 'thumbnail' : 'hero', { ...words, ...(images.length > 0 && { images }), buttons });
  const trouble = { type: 'imBack', title: havingTrouble, value: spokenIn(t).trouble[0] ?? '' };
  return {
    ...shown,
    summary: title,
    speak: spoken(title, text),
    // Shown beside the card where the channel supports it: the card itself has a single button.
    suggestedActions: { to: [], actions: [trouble] },
  };
}

/** The card's words laid out for their direction, which a hero card cannot set. */
function written({ isRightToLeft }: Texts, title: string, text: string) {
  return { title: laidOut(title, isRightToLeft), text: laidOut(text, isRightToLeft) };
}

function spoken(title: string, text: string): string {
  return `${asSentence(title)} ${text}`;
}

function imagesOf(branding: Branding | undefined): { readonly url: string; readonly alt: string }[] {
  return branding?.logo === undefined ? [] : [{ url: branding.logo, alt: branding.name }];
}

/** Takes the card's place once its link is no longer of use. */
export function usedSignInCard(t: Texts, text: string): Partial<Activity> {
  const { title } = t.signIn;
  return { ...cardMessage('hero', written(t, title, text)), summary: title, speak: spoken(title, text) };
}
