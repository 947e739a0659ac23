/** The files that browsers get: their names of today, and their bytes. */
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';

let folder = '';
let names: Readonly<Record<string, string>> = {};

/** Where the build has put them; called once by whoever makes the app. */
export function useAssets(publicFolder: string): void {
  folder = publicFolder;
  const manifest = join(folder, 'manifest.json');
  names = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
}

/** The address of a file under its name of today, which changes with its content. */
export function asset(name: string): string {
  return `/assets/${names[name] ?? name}`;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

/** The file at an address below `/assets/`, compressed as the browser likes it. */
export function assetResponse(path: string, acceptEncoding: string): Response | undefined {
  const safe = normalize(path).replace(/^(\.\.[/\\])+/, '');
  const type = types[safe.split('.').at(-1) ?? ''];
  const file = join(folder, safe);
  if (!type || !file.startsWith(folder) || !existsSync(file)) return undefined;
  const [encoding, suffix] = chosenEncoding(file, acceptEncoding);
  return new Response(new Uint8Array(readFileSync(file + suffix)), {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(encoding === '' ? {} : { 'content-encoding': encoding }),
    },
  });
}

function chosenEncoding(file: string, accepted: string): readonly [string, string] {
  if (/\bbr\b/.test(accepted) && existsSync(`${file}.br`)) return ['br', '.br'];
  if (/\bgzip\b/.test(accepted) && existsSync(`${file}.gz`)) return ['gzip', '.gz'];
  return ['', ''];
}
