/** A file that came with a message, or why it was not accepted. */
export type ReceivedFile =
  | { readonly kind: 'file'; readonly name: string; readonly mimeType: string; readonly content: Uint8Array }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly reason: 'too-large' | 'too-many' | 'unreachable' | 'not-allowed';
    };
