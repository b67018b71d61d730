import { randomInt } from 'node:crypto';
import { refusal, type ApiAnswer, type ApiRequest, type Caller } from '../api';
import type { EmulatedAttachment } from '../state';
import type { Requests } from './requests';

const filesAtMost = 60;

/** Uploaded files that are not attached to a request yet. Lost when the process ends. */
export interface TemporaryFiles {
  /** `POST /servicedesk/{id}/attachTemporaryFile` */
  receive(call: ApiRequest): Promise<ApiAnswer>;
  /** The files as attachments; `undefined` if the caller did not upload one of them. */
  take(caller: Caller, ids: readonly string[]): EmulatedAttachment[] | undefined;
}

export function createTemporaryFiles({ newId, now }: Requests): TemporaryFiles {
  const kept = new Map<string, { readonly cloudId: string; readonly attachment: EmulatedAttachment }>();

  return {
    async receive({ caller, header, files }) {
      if (header('x-atlassian-token') !== 'no-check')
        return { status: 403, file: { mimeType: 'text/plain', content: Buffer.from('XSRF check failed') } };
      const sent = await files();
      if (sent.length === 0) return refusal(400, 'A file has to be sent in the part "file".');
      if (sent.length > filesAtMost) return refusal(413, `At most ${filesAtMost} files can be sent at once.`);
      const temporaryAttachments = [];
      for (const file of sent) {
        const content = Buffer.from(await file.arrayBuffer());
        const temporaryAttachmentId = `temp${randomInt(2 ** 47)}`;
        const attachment = {
          id: newId(),
          filename: file.name,
          mimeType: file.type || 'application/octet-stream',
          size: content.length,
          author: caller.person.accountId,
          created: now(),
          content: content.toString('base64'),
        };
        kept.set(temporaryAttachmentId, { cloudId: caller.site.cloudId, attachment });
        temporaryAttachments.push({ temporaryAttachmentId, fileName: file.name });
      }
      return { status: 201, body: { temporaryAttachments } };
    },

    take({ person, site }, ids) {
      const found = ids.flatMap((id) => kept.get(id) ?? []);
      const own = found.filter(
        ({ attachment, cloudId }) => attachment.author === person.accountId && cloudId === site.cloudId,
      );
      if (own.length !== ids.length) return undefined;
      for (const id of ids) kept.delete(id);
      return own.map(({ attachment }) => attachment);
    },
  };
}
