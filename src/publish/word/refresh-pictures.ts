import { strFromU8, strToU8 } from 'fflate';
import type { ChartData } from '../../memo/chart-data.ts';
import type { Edition } from '../../memo/edition.ts';
import { blockKey } from '../../memo/field-names.ts';
import { attribute, escapeXml } from '../edited/xml-tokens.ts';
import { type ChartPicture, chartPicture, pictureName } from './word-chart.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const main = 'word/document.xml';
const relations = 'word/_rels/document.xml.rels';

/** Draws the charts anew where their pictures stand, described anew, as wide as their editor has made them. */
export function refreshPictures(files: Files, edition: Edition): Files {
  const charts = new Map(
    edition.blocks.flatMap((block) =>
      block.kind === 'chart' ? [[pictureName(blockKey(block.ref)), block.data] as const] : [],
    ),
  );
  const xml = strFromU8(files[main] ?? new Uint8Array());
  const targets = targetsIn(strFromU8(files[relations] ?? new Uint8Array()));
  const changed: Record<string, Uint8Array> = {};
  const fresh = xml.replace(/<w:drawing>[\s\S]*?<\/w:drawing>/g, (drawing) => {
    const name = attribute(/<wp:docPr\b([^>]*)>/.exec(drawing)?.[1] ?? '', 'name') ?? '';
    const data = charts.get(name);
    if (!data) return drawing;
    const picture = chartPicture(data);
    for (const [, id = ''] of drawing.matchAll(/\br:embed="([^"]*)"/g)) {
      const path = targets.get(id) ?? '';
      if (path.endsWith('.png')) changed[path] = picture.png;
      if (path.endsWith('.svg')) changed[path] = picture.svg;
    }
    return redrawn(drawing, data, picture);
  });
  return Object.keys(changed).length === 0 ? files : { ...files, ...changed, [main]: strToU8(fresh) };
}

function redrawn(drawing: string, data: ChartData, { width, height }: ChartPicture): string {
  const cx = Number(/<wp:extent\b[^>]*\bcx="(\d+)"/.exec(drawing)?.[1] ?? 0);
  const cy = Math.round((cx * height) / width);
  return drawing
    .replace(/(<(?:wp:extent|a:ext)\b(?=[^>]*\bcx=)[^>]*\bcy=")\d+/g, `$1${cy}`)
    .replace(/<wp:docPr\b[^>]*>/, (tag) =>
      tag
        .replace(/\bdescr="[^"]*"/, () => `descr="${escapeXml(data.description)}"`)
        .replace(/\btitle="[^"]*"/, () => `title="${escapeXml(data.title)}"`),
    );
}

function targetsIn(xml: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(/<Relationship\b([^>]*)>/g)].map(([, attributes = '']) => [
      attribute(attributes, 'Id') ?? '',
      `word/${(attribute(attributes, 'Target') ?? '').replace(/^\/word\//, '')}`,
    ]),
  );
}
