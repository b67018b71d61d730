import { expandsOf, lacksOptIn, notAllowed, notFound, pageOf, type ApiAnswer, type ApiRequest } from '../api';
import type { EmulatedDesk, EmulatedType } from '../content/desk';
import { desks, findDesk, findType } from '../content/desks';
import type { TemporaryFiles } from './temporaryFiles';
import { deskView, formView, typeView } from './deskViews';

/** `/servicedesk`: desks, their request types and those types' fields. */
export function answerDesks(
  call: ApiRequest,
  [deskId, part, typeId, ofType]: readonly string[],
  files: TemporaryFiles,
): ApiAnswer | Promise<ApiAnswer> {
  const { site } = call.caller;
  if (part === 'attachTemporaryFile' && call.method === 'POST')
    return deskId !== undefined && findDesk(deskId) ? files.receive(call) : notFound;
  if (call.method !== 'GET') return notAllowed;
  if (deskId === undefined) {
    return pageOf(
      desks.map((desk) => deskView(site, desk)),
      call,
    );
  }
  const desk = findDesk(deskId);
  if (!desk) return notFound;
  if (part === undefined) return { status: 200, body: deskView(site, desk) };
  if (part === 'requesttypegroup') return pageOf(desk.groups, call);
  if (part !== 'requesttype') return notFound;
  if (typeId === undefined) return listTypes([desk], call);
  const type = findType(desk, typeId);
  if (!type) return notFound;
  if (ofType === undefined) return { status: 200, body: typeView(site, desk, type, expandsOf(call), call.variants) };
  return ofType === 'field' ? { status: 200, body: formView(type, call.variants) } : notFound;
}

/** `GET /requesttype`: request types of all desks. */
export function answerTypes(call: ApiRequest): ApiAnswer {
  const wanted = call.query.getAll('serviceDeskId');
  const among = desks.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  return lacksOptIn(call) ?? listTypes(among, call);
}

function listTypes(among: readonly EmulatedDesk[], call: ApiRequest): ApiAnswer {
  const { caller, query, variants } = call;
  const words = (query.get('searchQuery') ?? '').toLowerCase();
  const group = query.get('groupId');
  const fits = ({ name, description, group: own }: EmulatedType) =>
    `${name} ${description}`.toLowerCase().includes(words) && (group === null || group === own);
  const expands = expandsOf(call);
  const none = query.get('restrictionStatus') === 'restricted';
  const found = none
    ? []
    : among.flatMap((desk) =>
        desk.types.filter(fits).map((type) => typeView(caller.site, desk, type, expands, variants)),
      );
  return pageOf(found, call);
}
