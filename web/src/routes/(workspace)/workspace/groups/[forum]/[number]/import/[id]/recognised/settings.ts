import type { ImportEncoding, ImportSeparator } from '#lib/server/__generated__/schema.ts';

export const encodings: ImportEncoding[] = [
  'UTF_8',
  'WINDOWS_1250',
  'ISO_8859_2',
  'UTF_16LE',
  'UTF_16BE',
  'MAC_CENTRAL_EUROPEAN',
  'MAC_ROMAN',
];
export const separators: ImportSeparator[] = ['SEMICOLON', 'COMMA', 'TAB', 'BAR'];
