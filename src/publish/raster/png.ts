import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './pixels.ts';

/** A picture as a PNG file of 8 bits a colour. */
export function pngFile({ width, height, colours }: Pixels): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    // Looking harder for repeats gains nothing worth its time.
    chunk('IDAT', deflateSync(rowsOf(width * 3, height, colours), { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A row like the one above as nothing but zeros (filter 2), which most are; any other as it is. */
function rowsOf(line: number, height: number, colours: Uint8Array): Buffer {
  const rows = Buffer.alloc(height * (line + 1));
  const bytes = Buffer.from(colours.buffer, colours.byteOffset, colours.byteLength);
  for (let row = 0; row < height; row += 1) {
    const to = row * (line + 1);
    const from = row * line;
    if (row > 0 && bytes.compare(bytes, from - line, from, from, from + line) === 0) rows[to] = 2;
    else bytes.copy(rows, to + 1, from, from + line);
  }
  return rows;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
