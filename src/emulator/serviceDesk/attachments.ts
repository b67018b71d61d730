import { fieldsOf, firstPage, notAllowed, notFound, notYours, pageOf, refusal, textsOf, unknownField } from '../api';
import type { RequestPart, Requests } from './requests';
import type { TemporaryFiles } from './temporaryFiles';
import { attachmentViews, commentView } from './requestViews';

/** `/request/{key}/attachment` */
export function createAttachments(requests: Requests, files: TemporaryFiles): RequestPart {
  const add: RequestPart = (request, { caller, body, self }) => {
    const { temporaryAttachmentIds, public: isPublic, additionalComment } = fieldsOf(body);
    const unknown = unknownField(body, ['temporaryAttachmentIds', 'public', 'additionalComment']);
    if (unknown) return unknown;
    const ids = textsOf(temporaryAttachmentIds) ?? [];
    if (ids.length === 0) return refusal(400, 'temporaryAttachmentIds has to be a list.');
    if (isPublic === false) return notYours;
    const attached = files.take(caller, ids);
    if (!attached) return refusal(400, 'A temporary attachment does not exist.');
    request.attachments.push(...attached);
    const { body: text } = fieldsOf(additionalComment);
    const said = requests.say(request, {
      author: caller.person.accountId,
      body: typeof text === 'string' ? text : attached.map(({ filename }) => `[^${filename}]`).join(' '),
      attachments: attached.map(({ id }) => id),
    });
    requests.save();
    const views = attachmentViews(caller.site, request, attached);
    return {
      status: 201,
      body: { comment: commentView(caller.site, request, said), attachments: firstPage(views, self) },
    };
  };

  return (request, call, [id, thumbnail]) => {
    if (call.method === 'POST' && id === undefined) return add(request, call, []);
    if (call.method !== 'GET') return notAllowed;
    if (id === undefined) return pageOf(attachmentViews(call.caller.site, request, request.attachments), call);
    const found = request.attachments.find((attachment) => attachment.id === id);
    if (!found || (thumbnail !== undefined && !found.mimeType.startsWith('image/'))) return notFound;
    return { status: 200, file: { mimeType: found.mimeType, content: Buffer.from(found.content, 'base64') } };
  };
}
