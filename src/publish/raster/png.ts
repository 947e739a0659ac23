import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './pixels.ts';

/** A picture as a PNG file of 8 bits a colour. */
export function pngFile({ width, height, colours }: Pixels): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width * 3 + 1));
  const line = width * 3;
  for (let row = 0; row < height; row += 1) {
    // Each row as what differs from the one above (filter 2): drawings are mostly upright, so that little does.
    const to = row * (line + 1);
    rows[to] = 2;
    for (let at = 0; at < line; at += 1) {
      const above = row === 0 ? 0 : (colours[(row - 1) * line + at] ?? 0);
      rows[to + 1 + at] = ((colours[row * line + at] ?? 0) - above) & 0xff;
    }
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
