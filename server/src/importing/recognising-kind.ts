import { open } from 'node:fs/promises';
import { CannotRead, mostBytes, type FileFormat } from './file.ts';
import { entriesOf } from './reading-zip.ts';
import { isBroken, isEmpty, isEncrypted, isOldOffice, isSomethingElse, isTooLarge } from './unreadable.ts';

/** What kind of file it is, by what is in it. Text is told apart later, when its encoding is known. */
export const kindOf = async (path: string): Promise<Exclude<FileFormat, 'CSV' | 'JSON'>> => {
  const { head, byteSize } = await beginningOf(path);
  if (byteSize === 0) throw new CannotRead(isEmpty);
  if (byteSize > mostBytes) throw new CannotRead(isTooLarge);
  if (head.subarray(0, 4).equals(zip) || head.subarray(0, 4).equals(emptyZip)) return kindOfZip(path);
  if (head.subarray(0, 8).equals(ole)) throw new CannotRead(await whyOle(path));
  if (isOther(head)) throw new CannotRead(isSomethingElse);
  return 'TEXT';
};

const zip = Buffer.from('PK\u0003\u0004');
const emptyZip = Buffer.from('PK\u0005\u0006');
const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** What people send by mistake: PDF, pictures, archives, programs, rich text, pages. */
const others = [
  ...['%PDF', '{\\rtf', 'GIF8', 'Rar!', 'MZ', '\u007fELF', 'BZh', 'SQLite format 3'].map((text) =>
    Buffer.from(text, 'latin1'),
  ),
  ...['89504e470d0a1a0a', 'ffd8ff', '1f8b', '377abcaf271c', 'fd377a585a00', '25215053'].map((hex) =>
    Buffer.from(hex, 'hex'),
  ),
];

const isOther = (head: Buffer): boolean =>
  others.some((magic) => head.subarray(0, magic.length).equals(magic)) ||
  /^[\s\u00ef\u00bb\u00bf]*<(!doctype|html|\?xml|svg)/i.test(head.toString('latin1'));

const kindOfZip = async (path: string) => {
  const entries = await entriesOf(path);
  const names = new Set(entries.map(({ name }) => name));
  if (entries.some(({ isLocked }) => isLocked)) throw new CannotRead(isEncrypted);
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) {
    if (names.has('xl/workbook.bin')) throw new CannotRead(isOldOffice);
    return 'XLSX';
  }
  if (names.has('word/document.xml')) return 'DOCX';
  if (names.has('content.xml') && names.has('META-INF/manifest.xml')) return 'ODS';
  throw new CannotRead(entries.length === 0 ? isBroken : isSomethingElse);
};

/** Encrypted files of Office stand in the container that its old formats used. */
const whyOle = async (path: string) => {
  const file = await open(path);
  try {
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }))
      if ((chunk as Buffer).includes(encryptedPackage)) return isEncrypted;
    return isOldOffice;
  } finally {
    await file.close();
  }
};

const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

const beginningOf = async (path: string) => {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return { head: buffer.subarray(0, bytesRead), byteSize: size };
  } finally {
    await file.close();
  }
};
