import type { Sentence } from '../refusal.ts';
import type { FileFormat } from './file.ts';
import { openFile } from './opening.ts';
import { whyUnread } from './stored-import.ts';

const mediaTypes: Record<FileFormat, string> = {
  CSV: 'text/csv',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ODS: 'application/vnd.oasis.opendocument.spreadsheet',
  JSON: 'application/json',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  TEXT: 'text/plain',
};

/** What a file that was sent to be imported is by its content; or why it cannot be, before it is kept. */
export const checkTable = async (path: string): Promise<{ mediaType: string } | { sentence: Sentence }> => {
  try {
    const file = await openFile(path);
    try {
      for await (const _ of file.rows()) break;
      return { mediaType: mediaTypes[file.recognised.format] };
    } finally {
      file.close();
    }
  } catch (error) {
    const sentence = whyUnread(error);
    if (!sentence) throw error;
    return { sentence };
  }
};
