import { z } from 'zod/v4';
import type { ServiceDesk } from './serviceDesk';
import type { Upload } from './parameters';
import type { Attachment } from './types';
import { id, list, text } from '../lenientSchemas';
import { experimental, pageOf, type Calls } from './calls';
import { commentBody } from './comments';
import { refused, requestPath } from './keys';
import { attachment, comment } from './schemas';

type Attachments = Pick<ServiceDesk, 'attachments' | 'attachmentContent' | 'uploadTemporary' | 'attach'>;

const mebibyte = 1024 * 1024;
const defaultMaxBytes = 25 * mebibyte;
const filesAtMost = 60;
/** Milliseconds to transfer a file. */
const fileTimeout = 60_000;

const bytes = z.object({ mimeType: z.string(), content: z.instanceof(Uint8Array) });
const uploaded = z.object({
  temporaryAttachments: list(
    z
      .object({ temporaryAttachmentId: id, fileName: text(255) })
      .transform((found) => ({ id: found.temporaryAttachmentId, name: found.fileName })),
  ),
});
const attached = z.object({ attachments: pageOf(attachment), comment: comment.optional().catch(undefined) });

/** `[^name]` and `!name!` or `!name|thumbnail!`: files in a comment's wiki markup. */
const fileMark = /\[\^([^[\]\n]+)\]|!([^!|\n]+)(?:\|[^!\n]*)?!/g;

/** Files of requests. */
export function createAttachments(calls: Calls): Attachments {
  return {
    async attachments(key) {
      const operation = 'list attachments';
      return calls.all({ operation, item: attachment, path: requestPath(key, operation, 'attachment') });
    },

    async attachmentContent(key, attachmentId, { maxBytes = defaultMaxBytes } = {}) {
      const operation = 'read attachment';
      const path = requestPath(key, operation, 'attachment', attachmentId);
      return calls.ask(bytes, { operation, method: 'GET', path, maxBytes, timeout: fileTimeout });
    },

    async uploadTemporary(deskId, files) {
      const operation = 'upload files';
      checkSize(files, operation);
      const body = new FormData();
      for (const { name, content, mimeType: type = 'application/octet-stream' } of files) {
        body.append('file', new Blob([Buffer.from(content)], { type }), name);
      }
      const found = await calls.ask(uploaded, {
        operation,
        method: 'POST',
        path: ['servicedesk', deskId, 'attachTemporaryFile'],
        body,
        // The first passes Atlassian's XSRF check.
        headers: { 'x-atlassian-token': 'no-check', ...experimental },
        timeout: fileTimeout,
      });
      return found.temporaryAttachments;
    },

    async attach(key, temporaryIds, said) {
      const operation = 'attach files';
      const path = requestPath(key, operation, 'attachment');
      const body = {
        temporaryAttachmentIds: temporaryIds,
        public: true,
        additionalComment: commentBody(said),
      };
      const { attachments, comment: unread } = await calls.ask(attached, { operation, method: 'POST', path, body });
      const read = unread?.read();
      return { attachments, comment: read && { ...read, attachments, text: withNames(read.body, attachments) } };
    },
  };
}

/** Replaces file marks by names, as Atlassian renders them: its response only has the comment as written. */
function withNames(written: string, files: readonly Attachment[]): string {
  return written.replaceAll(fileMark, (mark, linked?: string, shown?: string) => {
    const name = linked ?? shown;
    return files.find((file) => file.name === name)?.name ?? mark;
  });
}

function checkSize(files: readonly Upload[], operation: string): void {
  if (files.length > filesAtMost)
    throw refused(operation, `At most ${filesAtMost} files can be sent at once.`, 'too-many-files');
  const size = files.reduce((sum, { content }) => sum + content.byteLength, 0);
  if (size > defaultMaxBytes)
    throw refused(operation, `At most ${defaultMaxBytes / mebibyte} MB can be sent at once.`, 'file-too-large');
}
