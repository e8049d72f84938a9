import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive as text, by name. */
export function unzipped(archive: Buffer): Record<string, string> {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files: Record<string, string> = {};
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    files[archive.toString('utf8', at + 46, nameEnd)] = (
      method === 8 ? inflateRawSync(packed) : packed
    ).toString();
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** The bookmarks of a PDF, in the order in which they stand in it. Its names are written as UTF-16 or as ASCII. */
export const bookmarksOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/Title (?:<FEFF([0-9A-F]+)>|\(((?:\\.|[^\\)])*)\))/g)].map(
    ([, hex, ascii = '']) =>
      hex ? Buffer.from(hex, 'hex').swap16().toString('utf16le') : ascii.replaceAll(/\\(.)/g, '$1'),
  );
