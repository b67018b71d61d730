import { ActivityTypes, type Activity } from './sdk';

/** A message with one card. */
export function cardMessage(kind: 'adaptive' | 'hero' | 'thumbnail' | 'signin', content: object): Partial<Activity> {
  const contentType = `application/vnd.microsoft.card.${kind}`;
  return { type: ActivityTypes.Message, attachments: [{ contentType, content }] };
}
