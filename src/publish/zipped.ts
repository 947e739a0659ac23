import { crc32, deflateRawSync } from 'node:zlib';

/**
 * Files as one zip archive, in their order, deflated by Node's own zlib; pictures that are small already are stored. The
 * same files give the same bytes: every date is the first that the format knows.
 */
export function zipped(files: readonly (readonly [path: string, content: Uint8Array])[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path, 'utf8');
    const isSmall = /\.(?:png|jpe?g)$/i.test(path);
    const data = isSmall ? Buffer.from(content) : deflateRawSync(content);
    const shape = entryShape(name, isSmall ? stored : deflated, crc32(content), data.length, content.length);
    directory.push(directoryHead(shape, at), name);
    const local = Buffer.concat([localSignature, shape]);
    parts.push(local, name, data);
    at += local.length + name.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

const stored = 0;
const deflated = 8;
const localSignature = Buffer.from([0x50, 0x4b, 3, 4]);
const directorySignature = Buffer.from([0x50, 0x4b, 1, 2]);
/** 1 January 1980, the first day of the format. */
const firstDay = 0x21;
const utf8Names = 0x0800;

/** What a file's own head and the directory both say of it, from the version needed to the length of its name. */
function entryShape(name: Buffer, method: number, check: number, packed: number, size: number): Buffer {
  const shape = Buffer.alloc(26);
  shape.writeUInt16LE(20, 0);
  shape.writeUInt16LE(utf8Names, 2);
  shape.writeUInt16LE(method, 4);
  shape.writeUInt16LE(firstDay, 8);
  shape.writeUInt32LE(check, 10);
  shape.writeUInt32LE(packed, 14);
  shape.writeUInt32LE(size, 18);
  shape.writeUInt16LE(name.length, 22);
  return shape;
}

function directoryHead(shape: Buffer, at: number): Buffer {
  const madeBy = Buffer.from([20, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  return Buffer.concat([directorySignature, madeBy, shape, rest]);
}
