import { readFileSync } from 'node:fs';
import { html, type Html } from '../../src/web/html';
import { galleryScript } from './galleryScript';
import { galleryStyle } from './galleryStyle';
import { hostConfigs } from './hostConfigs';
import type { ShownPage } from './pages';
import type { Scene } from './scene';

export interface Chapter<Shown = Scene | ShownPage> {
  readonly title: string;
  readonly scenes: readonly Shown[];
}

/** What a scene is shown in, side by side. */
interface Column {
  readonly width: 'wide' | 'phone';
  readonly theme: 'light' | 'dark';
}

const allColumns: readonly Column[] = [
  { width: 'wide', theme: 'light' },
  { width: 'wide', theme: 'dark' },
  { width: 'phone', theme: 'light' },
  { width: 'phone', theme: 'dark' },
];

/** All chapters in one file that needs nothing else: every scene wide and as on a phone, in light and in dark. */
export function galleryOf(chapters: readonly Chapter[], columns = allColumns): string {
  const renderer = require.resolve('adaptivecards/dist/adaptivecards.min.js');
  const rendererStyle = require.resolve('adaptivecards/dist/adaptivecards.css');
  const scenes = chapters.flatMap((chapter) => chapter.scenes);
  let first = 0;
  const sections = chapters.map((chapter, index) => {
    const section = chapterSection(chapter, index, first, columns);
    first += chapter.scenes.length;
    return section;
  });
  const links = chapters.map(({ title }, index) => html`<a href="#chapter-${String(index)}">${title}</a> `);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<title>Cards and pages</title>
<style>${readFileSync(rendererStyle, 'utf8')}${galleryStyle}</style>
</head>
<body>
<h1>Cards and pages</h1>
${html`<nav>${links}</nav>`.markup}
${html`${sections}`.markup}
<script type="application/json" id="data">${asJson({ scenes, hostConfigs })}</script>
<script>${inScript(readFileSync(renderer, 'utf8'))}</script>
<script>${inScript(galleryScript)}</script>
</body>
</html>
`;
}

function chapterSection({ title, scenes }: Chapter, index: number, first: number, columns: readonly Column[]): Html {
  return html`<h2 id="chapter-${String(index)}">${title}</h2>
    ${scenes.map((scene, offset) => sceneSection(scene, first + offset, columns))}`;
}

function sceneSection(scene: Scene | ShownPage, index: number, columns: readonly Column[]): Html {
  const pages = 'markup' in scene ? 'pages' : 'chat';
  return html`<section>
    <h3>${scene.title}</h3>
    <div class="columns">
      ${columns.map(
        ({ width, theme }) =>
          html`<div class="column ${width} ${pages}" data-theme="${theme}" data-scene="${String(index)}"></div> `,
      )}
    </div>
  </section> `;
}

/** What came from strangers ends no element and begins none. */
function asJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function inScript(text: string): string {
  return text.replaceAll(/<\/script/gi, '<\\/script').replaceAll('<!--', '<\\!--');
}
