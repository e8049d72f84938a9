import { v7 } from 'uuid';

/** A new id; ids sort by the moment they were made. */
export const newId = (): string => v7();

export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
