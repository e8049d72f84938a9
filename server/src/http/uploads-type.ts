import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** What evidence may be kept as. Judged by content: a name and a declared type are only claims. */
const accepted = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]);

const REFUSAL = 'Only PDF, PNG, JPEG, DOCX and XLSX files are accepted, whatever the file is called.';
const MARKUP = 'SVG and HTML files are not accepted, since they can hold scripts. Send a PDF, PNG or JPEG.';

/** The media type of a file that is accepted, or the sentence that refuses it. */
export async function typeOfFile(path: string): Promise<{ mediaType: string } | { refusal: string }> {
  const type = await fileTypeFromFile(path).catch(() => undefined);
  if (type && accepted.has(type.mime)) return { mediaType: type.mime };
  return { refusal: (await startsWithMarkup(path)) ? MARKUP : REFUSAL };
}

async function startsWithMarkup(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return /^[\s\uFEFF]*</.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}
