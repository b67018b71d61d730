import axios from 'axios';
import { isLoopback } from '../platform/loopback';
import { readAtMost } from '../platform/readAtMost';
import type { ChatAttachment, ChatTurn } from './chatTurn';
import type { ReceivedFile } from './receivedFile';
import { isAllowed } from './serviceHosts';

/** Hosts that keep the files people send in Teams. Their addresses are signed: they are fetched without a token. */
export const publicFileHosts: readonly string[] = ['*.sharepoint.com', '*.sharepoint.us', '*.onedrive.com'];

export interface ChatFilesOptions {
  /** Where files may be fetched from. */
  readonly hosts: readonly string[];
  /** Bytes of a message's files together. Default 25 MiB, which is Jira's own default. */
  readonly maxBytes?: number;
}

const teamsFile = 'application/vnd.microsoft.teams.file.download.info';
/** A channel's own store: its token opens it, and the SDK's client has that token. */
const storedHere = /\/v3\/attachments\/([^/]+)\/views\/([^/?]+)$/;
/** RFC 2397: in the message itself. */
const inlineFile = /^data:/i;
const fetchWithin = 30_000;
const filesAtMost = 20;

/** A turn with the client that its adapter has for the channel. */
interface ConnectedTurn extends ChatTurn {
  readonly turnState: { get(key: symbol): unknown };
  readonly adapter: { readonly ConnectorClientKey: symbol };
}

/** What is used of the `ConnectorClient` of the Bot Framework SDK, and of that of the Agents SDK. */
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
 * Gets the files of a message: a Teams file by its signed address, an image pasted in Teams from the channel's own store,
 * anything else from where the channel says it is, if that host is allowed. No token of the bot goes to any address.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4
 */
export function createChatFiles({ hosts, maxBytes = 25 * 1024 * 1024 }: ChatFilesOptions) {
  /** `room`: the most bytes it may have. */
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

  /** This machine is the channel's own store or nothing: whatever else listens here is not for strangers to point at. */
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
    /** One after another: what a message brings is to fit into the memory together. */
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

/** Of a path's part. It becomes one again: throws for what would lead elsewhere. */
function nameIn(part: string): string {
  const name = decodeURIComponent(part);
  if (/^\.{1,2}$|[/\\]/.test(name)) throw new Error('That is no name of a file.');
  return name;
}

/** Throws for what is no base64, where it is said to be. */
function contentIn(url: string): Uint8Array {
  const comma = url.indexOf(',');
  const [head, data] = [url.slice(0, comma), url.slice(comma + 1)];
  if (comma < 0) throw new Error('That is no data URL.');
  if (!/;\s*base64$/i.test(head)) return Buffer.from(decodeURIComponent(data));
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length === 0 && data !== '') throw new Error('That is no base64.');
  return bytes;
}

/** Teams adds the message itself as HTML; cards are no files. */
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
