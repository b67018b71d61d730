import axios from 'axios';
import { isLoopback } from '../platform/loopback';
import { readAtMost } from '../platform/readAtMost';
import type { ChatAttachment, ChatTurn } from './chatTurn';
import type { ReceivedFile } from './receivedFile';
import { isAllowed } from './serviceHosts';

/** Hosts of files that people send in Teams. Their addresses are signed: no token is needed. */
export const publicFileHosts: readonly string[] = ['*.sharepoint.com', '*.sharepoint.us', '*.onedrive.com'];

export interface ChatFilesOptions {
  /** Hosts that files may be fetched from. */
  readonly hosts: readonly string[];
  /** Limit in bytes for all files of a message. Default 25 MiB, which is Jira's own default. */
  readonly maxBytes?: number;
}

const teamsFile = 'application/vnd.microsoft.teams.file.download.info';
/** A file in the channel's own store, which needs the token that the SDK's client has. */
const storedHere = /\/v3\/attachments\/([^/]+)\/views\/([^/?]+)$/;
/** RFC 2397: the file is in the message itself. */
const inlineFile = /^data:/i;
const fetchWithin = 30_000;
const filesAtMost = 20;

/** A turn with its adapter's client for the channel. */
interface ConnectedTurn extends ChatTurn {
  readonly turnState: { get(key: symbol): unknown };
  readonly adapter: { readonly ConnectorClientKey: symbol };
}

/** The part of `ConnectorClient` that is used: the Bot Framework SDK's, or the Agents SDK's. */
type Store =
  | {
      readonly attachments: {
        getAttachment(
          id: string,
          view: string,
        ): Promise<{ readonly readableStreamBody?: NodeJS.ReadableStream | undefined }>;
      };
    }
  | { getAttachment(id: string, view: string): Promise<NodeJS.ReadableStream> };

/**
 * Gets the files of a message: a Teams file by its signed address, an image pasted in Teams from the channel's own store, anything
 * else from the address that the channel gives, if its host is allowed. The bot's token goes to the channel's own store only.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
 */
export function createChatFiles({ hosts, maxBytes = 25 * 1024 * 1024 }: ChatFilesOptions) {
  /** `room`: the most bytes that the file may have. */
  async function receive(context: ConnectedTurn, attachment: ChatAttachment, room: number): Promise<ReceivedFile> {
    const name = attachment.name || 'file';
    const url = addressOf(attachment);
    const { contentType } = attachment;
    const isKnown = contentType !== undefined && contentType !== teamsFile;
    const mimeType = isKnown ? contentType : 'application/octet-stream';
    if (url === undefined || !(inlineFile.test(url) || isFetchable(url, context)))
      return { kind: 'refused', name, reason: 'not-allowed' };
    try {
      const content = await contentOf(context, url, room);
      if (content === undefined || content.length > room) return { kind: 'refused', name, reason: 'too-large' };
      return { kind: 'file', name, mimeType, content };
    } catch (error) {
      const isTooLarge = axios.isAxiosError(error) && /maxContentLength/.test(error.message);
      return { kind: 'refused', name, reason: isTooLarge ? 'too-large' : 'unreachable' };
    }
  }

  /** A loopback address must be the channel's own store: strangers must not point the bot at anything else on this machine. */
  function isFetchable(url: string, { activity: { serviceUrl = '' } }: ChatTurn): boolean {
    if (!isAllowed(url, hosts)) return false;
    const { hostname, origin } = new URL(url);
    return !isLoopback(hostname) || (URL.canParse(serviceUrl) && new URL(serviceUrl).origin === origin);
  }

  async function contentOf(context: ConnectedTurn, url: string, room: number): Promise<Uint8Array | undefined> {
    if (inlineFile.test(url)) return contentIn(url);
    const { serviceUrl = '' } = context.activity;
    const [, id, view] = storedHere.exec(url) ?? [];
    if (id !== undefined && view !== undefined && new URL(url).host === new URL(serviceUrl).host) {
      const store = context.turnState.get(context.adapter.ConnectorClientKey) as Store;
      const stored = await streamOf(store, nameIn(id), nameIn(view));
      if (!stored) throw new Error('The channel gave no content.');
      return readAtMost(stored, room);
    }
    const { data } = await axios.get<ArrayBuffer>(url, {
      responseType: 'arraybuffer',
      maxContentLength: room,
      // A redirect could lead anywhere.
      maxRedirects: 0,
      timeout: fetchWithin,
      signal: AbortSignal.timeout(fetchWithin),
    });
    return new Uint8Array(data);
  }

  return {
    has: ({ activity }: ChatTurn): boolean => filesOf(activity.attachments).length > 0,
    /** Fetches one after another: all files of a message together must fit into memory. */
    async receive(
      context: ConnectedTurn,
      sent: readonly ChatAttachment[] = filesOf(context.activity.attachments),
    ): Promise<readonly ReceivedFile[]> {
      const received: ReceivedFile[] = [];
      let room = maxBytes;
      for (const attachment of sent.slice(0, filesAtMost)) {
        const file = await receive(context, attachment, room);
        if (file.kind === 'file') room -= file.content.length;
        received.push(file);
      }
      const others = sent.slice(filesAtMost).map(({ name }) => name || 'file');
      return [...received, ...others.map((name): ReceivedFile => ({ kind: 'refused', name, reason: 'too-many' }))];
    },
  };
}

/** Decodes part of a path, which will become one again: throws if it would lead elsewhere. */
function nameIn(part: string): string {
  const name = decodeURIComponent(part);
  if (/^\.{1,2}$|[/\\]/.test(name)) throw new Error('This is not a file name.');
  return name;
}

/** Throws if the data is not the base64 it claims to be. */
function contentIn(url: string): Uint8Array {
  const comma = url.indexOf(',');
  const [head, data] = [url.slice(0, comma), url.slice(comma + 1)];
  if (comma < 0) throw new Error('This is not a data URL.');
  if (!/;\s*base64$/i.test(head)) return Buffer.from(decodeURIComponent(data));
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length === 0 && data !== '') throw new Error('This is not base64.');
  return bytes;
}

/** Excludes the HTML copy of the message that Teams adds, and cards. */
export function filesOf(attachments: readonly ChatAttachment[] = []): readonly ChatAttachment[] {
  return attachments.filter(
    ({ contentType }) => contentType !== 'text/html' && !contentType?.startsWith('application/vnd.microsoft.card.'),
  );
}

async function streamOf(store: Store, id: string, view: string): Promise<NodeJS.ReadableStream | undefined> {
  if ('getAttachment' in store) return store.getAttachment(id, view);
  return (await store.attachments.getAttachment(id, view)).readableStreamBody;
}

function addressOf({ contentType, contentUrl, content }: ChatAttachment): string | undefined {
  const { downloadUrl } = { downloadUrl: undefined, ...(content as object | undefined) };
  const url: unknown = contentType === teamsFile ? downloadUrl : contentUrl;
  return typeof url === 'string' ? url : undefined;
}
