// Writes a file for browsers into dist/public under a name that changes with its content, compressed beforehand.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = join(resolve(import.meta.dirname, '..'), 'dist', 'public');
const manifest = join(folder, 'manifest.json');

/** `manifest.json` tells the server which file stands for a name now. */
export function publish(name, content) {
  mkdirSync(folder, { recursive: true });
  const bytes = Buffer.from(content);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const file = `${name.slice(0, -extname(name).length)}.${hash}${extname(name)}`;
  writeFileSync(join(folder, file), bytes);
  writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes, { params }));
  const known = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  writeFileSync(manifest, JSON.stringify({ ...known, [name]: file }, null, 1));
}
