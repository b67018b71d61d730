import { expandsOf, fieldsOf, notAllowed, notFound, notYours, pageOf, refusal, unknownField } from '../api';
import { mayRead, statusOf, type RequestPart, type Requests } from './requests';
import { commentView } from './requestViews';

/** `/request/{key}/comment` */
export function createComments(requests: Requests): RequestPart {
  const add: RequestPart = (request, { caller, body }) => {
    const { body: text, public: isPublic } = fieldsOf(body);
    const unknown = unknownField(body, ['body', 'public']);
    if (unknown) return unknown;
    if (typeof text !== 'string' || text.trim() === '') return refusal(400, 'A comment needs a body.');
    if (typeof isPublic !== 'boolean') return refusal(400, 'A comment has to be public or not.');
    if (!isPublic && !caller.person.isAgent) return notYours;
    const said = requests.say(request, {
      author: caller.person.accountId,
      body: text,
      ...(isPublic ? {} : { isInternal: true }),
    });
    if (isPublic && statusOf(request) === 'Waiting for customer') requests.move(request, 'Waiting for support');
    requests.save();
    return { status: 201, body: commentView(caller.site, request, said) };
  };

  return (request, call, [id]) => {
    const { caller, method, query } = call;
    if (method === 'POST' && id === undefined) return add(request, call, []);
    if (method !== 'GET') return notAllowed;
    const expands = expandsOf(call);
    // Public comments and notes are both listed by default.
    const isWanted = ({ isInternal = false }) => query.get(isInternal ? 'internal' : 'public') !== 'false';
    const shown = request.comments.filter((comment) => mayRead(caller, comment) && isWanted(comment));
    const views = shown.map((comment) => commentView(caller.site, request, comment, expands));
    if (id === undefined) return pageOf(views, call);
    const body = views[shown.findIndex((comment) => comment.id === id)];
    return body ? { status: 200, body } : notFound;
  };
}
