import { strFromU8, strToU8 } from 'fflate';
import type { ChartData } from '../../memo/chart-data.ts';
import type { Edition } from '../../memo/edition.ts';
import { blockKey } from '../../memo/field-names.ts';
import { attribute, escapeXml } from '../edited/xml-tokens.ts';
import { type ChartPicture, chartPicture, pictureName } from './word-chart.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const main = 'word/document.xml';
const relations = 'word/_rels/document.xml.rels';

/** A drawing of ours in the text of a file. */
interface Drawing {
  readonly title: string;
  readonly data: ChartData;
  /** The files that it shows. */
  readonly paths: readonly string[];
}

/** Draws the charts anew where their pictures stand, described anew, as wide as their editor has made them. */
export function refreshPictures(files: Files, edition: Edition): Files {
  const drawingOf = drawings(files, edition);
  const changed: Record<string, Uint8Array> = {};
  const fresh = textOf(files, main).replace(drawingPattern, (xml) => {
    const drawing = drawingOf(xml);
    if (!drawing) return xml;
    const picture = chartPicture(drawing.data);
    for (const path of drawing.paths) changed[path] = path.endsWith('.svg') ? picture.svg : picture.png;
    return redrawn(xml, drawing.data, picture);
  });
  return Object.keys(changed).length === 0 ? files : { ...files, ...changed, [main]: strToU8(fresh) };
}

/** The titles of charts whose pictures are not what their figures give. */
export function differingPictures(files: Files, edition: Edition): readonly string[] {
  const drawingOf = drawings(files, edition);
  return [...textOf(files, main).matchAll(drawingPattern)].flatMap(([xml]) => {
    const drawing = drawingOf(xml);
    if (!drawing) return [];
    const picture = chartPicture(drawing.data);
    const same = drawing.paths.every((path) => {
      const drawn = path.endsWith('.svg') ? picture.svg : picture.png;
      return Buffer.from(drawn).equals(files[path] ?? new Uint8Array());
    });
    return same ? [] : [drawing.title];
  });
}

const drawingPattern = /<w:drawing>[\s\S]*?<\/w:drawing>/g;

function drawings(files: Files, edition: Edition): (xml: string) => Drawing | undefined {
  const charts = new Map(
    edition.blocks.flatMap((block) =>
      block.kind === 'chart' ? [[pictureName(blockKey(block.ref)), block.data] as const] : [],
    ),
  );
  const targets = targetsIn(textOf(files, relations));
  return (xml) => {
    const name = attribute(/<wp:docPr\b([^>]*)>/.exec(xml)?.[1] ?? '', 'name') ?? '';
    const data = charts.get(name);
    const ids = [...xml.matchAll(/\br:embed="([^"]*)"/g)];
    const paths = ids.flatMap(([, id = '']) => targets.get(id) ?? []);
    return data && { title: data.title, data, paths: paths.filter((path) => /\.(?:svg|png)$/.test(path)) };
  };
}

function textOf(files: Files, path: string): string {
  return strFromU8(files[path] ?? new Uint8Array());
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
