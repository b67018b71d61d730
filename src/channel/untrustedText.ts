// Control characters but tab and line feed, and everything that reorders or hides text.
const unsafe =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** Text of strangers for a place that shows it as it is: no control or bidi characters, one line, at most `length` long. */
export function cleanText(text: string, length: number): string {
  return shorten(text.replace(unsafe, '').replace(/\s+/g, ' ').trim(), length);
}

/** The same with its line breaks. */
export function cleanLines(text: string, length: number): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(unsafe, '')
    .replace(/\n{3,}/g, '\n\n');
  return shorten(lines.trim(), length);
}

function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
