import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { CannotRead } from './file.ts';
import { isBomb, isBroken, isEncrypted } from './unreadable.ts';

/** Bytes that one part may unpack to. A sheet of half a million rows takes a few hundred megabytes. */
const mostInflated = 1_500_000_000;
/** How often a part may outgrow what it was packed to, once it is large: XML shrinks thirtyfold, hardly ever more. */
const mostGrowth = 200;
const isLarge = 16 * 1024 * 1024;
/** Files in one container; a spreadsheet has some dozens. */
const mostEntries = 10_000;

export interface ZipEntry {
  name: string;
  isLocked: boolean;
}

/** What a container holds, without unpacking it. */
export const entriesOf = async (path: string): Promise<ZipEntry[]> =>
  (await listed(path, async (_, entries) => entries)).map((entry) => ({
    name: entry.fileName,
    isLocked: (entry.generalPurposeBitFlag & 1) === 1,
  }));

/** The bytes of one part of a container, some at a time; nothing where there is no such part. Stops at what is out of proportion. */
export async function* inflated(path: string, name: string): AsyncGenerator<Buffer> {
  const zip = await openZip(path);
  try {
    const entry = (await entriesIn(zip)).find(({ fileName }) => fileName === name);
    if (!entry) return;
    if ((entry.generalPurposeBitFlag & 1) === 1) throw new CannotRead(isEncrypted);
    let size = 0;
    const stream = await streamOf(zip, entry);
    try {
      for await (const chunk of stream) {
        size += (chunk as Buffer).length;
        const grown = size > isLarge && size / Math.max(entry.compressedSize, 1) > mostGrowth;
        if (size > mostInflated || grown) throw new CannotRead(isBomb);
        yield chunk as Buffer;
      }
    } catch (error) {
      throw asUnreadable(error);
    } finally {
      stream.destroy();
    }
  } finally {
    zip.close();
  }
}

/** A part that is small by its nature, as text; null where there is none. */
export const wholePart = async (path: string, name: string): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of inflated(path, name)) {
    size += chunk.length;
    if (size > isLarge) throw new CannotRead(isBomb);
    chunks.push(chunk);
  }
  return chunks.length > 0 ? Buffer.concat(chunks).toString('utf8') : null;
};

export interface XmlHandlers {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML as it is unpacked; yields after each piece, so that what the handlers gathered can be taken. Names come without
 * prefixes. Entities of a document's own are never expanded.
 */
export async function* parsed(path: string, name: string, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', (tag: SaxesTagPlain) => handlers.open?.(local(tag.name), tag.attributes));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', (tag: SaxesTagPlain) => handlers.close?.(local(tag.name)));
  parser.on('error', (error) => {
    throw error;
  });
  const decoder = new TextDecoder('utf-8');
  let isThere = false;
  try {
    for await (const chunk of inflated(path, name)) {
      isThere = true;
      parser.write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    if (!isThere) throw new CannotRead(isBroken);
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw asUnreadable(error);
  }
  yield;
}

/** The same to its end at once. */
export const parseAll = async (path: string, name: string, handlers: XmlHandlers): Promise<void> => {
  for await (const _ of parsed(path, name, handlers));
};

/** An attribute whatever its prefix is called. */
export const attribute = (attributes: Record<string, string>, name: string): string | undefined => {
  if (name in attributes) return attributes[name];
  const key = Object.keys(attributes).find((each) => local(each) === name);
  return key === undefined ? undefined : attributes[key];
};

const local = (name: string) => name.slice(name.indexOf(':') + 1);

const listed = async <T>(path: string, use: (zip: ZipFile, entries: Entry[]) => Promise<T>): Promise<T> => {
  const zip = await openZip(path);
  try {
    return await use(zip, await entriesIn(zip));
  } finally {
    zip.close();
  }
};

const openZip = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false, strictFileNames: false }, (error, zip) => {
      if (error || !zip) reject(asUnreadable(error));
      else resolve(zip);
    });
  });

const entriesIn = async (zip: ZipFile): Promise<Entry[]> => {
  if (zip.entryCount > mostEntries) throw new CannotRead(isBomb);
  const entries: Entry[] = [];
  const ended = once(zip, 'end');
  zip.on('entry', (entry: Entry) => {
    entries.push(entry);
    zip.readEntry();
  });
  zip.readEntry();
  try {
    await ended;
  } catch (error) {
    throw asUnreadable(error);
  }
  return entries;
};

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) reject(asUnreadable(error));
      else resolve(stream);
    });
  });

/** Whatever a reader of the format stumbles over, the file is broken; a fault of the disk stays one. */
const asUnreadable = (error: unknown): unknown => {
  if (error instanceof CannotRead) return error;
  const { code } = error as NodeJS.ErrnoException;
  return code && /^E[A-Z]+$/.test(code) ? error : new CannotRead(isBroken);
};
