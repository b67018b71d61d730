import { SourceMap, type SourceMapPayload } from 'node:module';
import { readPacked } from './packedFile';

/**
 * Maps stack traces of a bundle back to the sources: ours to file, line and column, a package's to its file. Node.js's own
 * `--enable-source-maps` maps only what it has loaded itself, and reads the map at every start.
 */
export function mapTraces(bundle: string): void {
  let map: SourceMap | undefined;
  const origin = (line: number, column: number): string | undefined => {
    try {
      map ??= new SourceMap(JSON.parse(readPacked(`${bundle}.map`).toString()) as SourceMapPayload);
    } catch {
      return undefined;
    }
    const found = map.findOrigin(line, column);
    if (!('fileName' in found)) return undefined;
    const source = found.fileName.replace(/^(?:\.\.\/)+/, '');
    return source.startsWith('node_modules/') ? source : `${source}:${found.lineNumber}:${found.columnNumber}`;
  };
  const described = (frame: Frame): string => {
    const [line, column] = [frame.getLineNumber() ?? 0, frame.getColumnNumber() ?? 0];
    const place = `${bundle}:${line}:${column}`;
    const said = frame.toString();
    return said.includes(place) ? said.replace(place, origin(line, column) ?? place) : said;
  };
  Error.prepareStackTrace = (error, frames: readonly Frame[]) =>
    [String(error), ...frames.map(described)].join('\n    at ');
}

/** V8's call site. */
interface Frame {
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
  toString(): string;
}
