import { fieldsOf } from './api';

/** Whether a value is in Atlassian's document format. https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export function isDocument(value: unknown): boolean {
  const { version, type, content } = fieldsOf(value);
  return version === 1 && type === 'doc' && Array.isArray(content) && content.every(isNode);
}

function isNode(value: unknown): boolean {
  const { type, text, content = [] } = fieldsOf(value);
  const isText = type === 'text' ? typeof text === 'string' && text !== '' : text === undefined;
  return typeof type === 'string' && isText && Array.isArray(content) && content.every(isNode);
}

/** The text of a document, one line per paragraph. */
export function textOfDocument(value: unknown): string {
  const { content } = fieldsOf(value);
  return Array.isArray(content) ? content.map(textOfNode).join('\n') : '';
}

function textOfNode(value: unknown): string {
  const { text, content } = fieldsOf(value);
  return (typeof text === 'string' ? text : '') + (Array.isArray(content) ? content.map(textOfNode).join('') : '');
}

/** Lines of text as a document. */
export function documentOf(text: string): object {
  const content = text
    .split(/\r?\n/)
    .map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] }));
  return { version: 1, type: 'doc', content };
}
