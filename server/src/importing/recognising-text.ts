import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { CannotRead, separators, type Encoding, type Separator } from './file.ts';
import { isSomethingElse } from './unreadable.ts';

/** How much of a file its encoding is guessed from, where nothing in it says so. */
const sampleBytes = 256 * 1024;

/** The encoding of a text, by its mark, by its zeros, by being right UTF-8 to its end, else by which one makes words of it. */
export const encodingOf = async (path: string): Promise<Encoding> => {
  const sample = await beginningOf(path, sampleBytes);
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'utf-8';
  const wide = asWide(sample);
  if (wide) return wide;
  if (sample.includes(0)) throw new CannotRead(isSomethingElse);
  if (await isUtf8(path)) return 'utf-8';
  const [best] = oneByte
    .map((encoding, order) => ({ encoding, order, score: likelihood(iconv.decode(sample, encoding)) }))
    .sort((one, other) => other.score - one.score || one.order - other.order);
  return best?.encoding ?? 'windows-1250';
};

/** In the order of how often they are met, so that a tie is settled by it. */
const oneByte = ['windows-1250', 'iso-8859-2', 'maccenteuro', 'macintosh'] as const;

/** UTF-16 without a mark: every other byte of Latin text is zero. */
const asWide = (sample: Buffer): Encoding | null => {
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.1 ? 'utf-16be' : null;
};

const isUtf8 = async (path: string): Promise<boolean> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
};

const polish = /[ąćęłńóśźż]/gi;
const european = /[äöüßáéíýčďěňřšťůžőűâêîôûàèçïëñãõåøæœ„”“–—’…]/gi;
/** Controls, and signs that no text in these languages has, least of all inside a word. */
const strange = /[\u0080-\u009f]|\p{L}[¤§¨©¬®°±¶·¸»«¦µ≤≥∂∑∏π∫Ω≈√◊÷˙ˇ˘˝˛¯‡†‰‹›\u00a0]\p{L}/gu;
/** Letters in the other case than their neighbours, as when one alphabet is read as another. */
const oddCase = /[a-ząćęłńóśźż][ĄĆĘŁŃŚŹŻĽĹŚĄ][a-ząćęłńóśźż]/g;

const likelihood = (text: string): number => {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const foreign = count(/\P{ASCII}/gu) - count(polish) - count(european);
  return 3 * count(polish) + count(european) - foreign - 8 * count(strange) - 4 * count(oddCase);
};

/** Text as it is decoded, some at a time, without a mark at its beginning. */
export async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const text = decoder.write(chunk as Buffer);
    if (text) yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}

/** The beginning of a text, decoded, up to the last whole line. */
export const beginningOfText = async (path: string, encoding: Encoding): Promise<string> => {
  const bytes = await beginningOf(path, sampleBytes);
  const text = iconv.decode(bytes, encoding, { stripBOM: true });
  if (bytes.length < sampleBytes) return text;
  return text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1 || undefined);
};

/** The separator that cuts the first lines into the same number of cells most often, outside of quotation marks. */
export const separatorOf = (text: string): Separator => {
  const announced = /^\s*sep=(.)\r?\n/i.exec(text)?.[1];
  if (announced && isSeparator(announced)) return announced;
  const lines = unquoted(text)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim())
    .slice(0, 50);
  const scored = separators.map((separator, order) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = mostFrequent(counts.filter((count) => count > 0));
    const agreeing = counts.filter((count) => count === usual).length;
    return { separator, order, score: usual ? agreeing * Math.min(usual, 20) : 0 };
  });
  scored.sort((one, other) => other.score - one.score || one.order - other.order);
  return scored[0]?.separator ?? ',';
};

export const isSeparator = (text: string): text is Separator =>
  (separators as readonly string[]).includes(text);

const unquoted = (text: string) => text.replaceAll(/"(?:[^"]|"")*"/g, '');

const mostFrequent = (numbers: number[]): number => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 0;
};

const beginningOf = async (path: string, length: number): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};
