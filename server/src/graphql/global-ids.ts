import { isId } from '../database/ids.ts';

/** The id the API shows: the type's name and the row's own id. */
export const globalId = (type: string, id: string): string => `${type}:${id}`;

/** The row's own id; null when the text is not an id of that type. */
export const rowId = (type: string, id: string): string | null => {
  const [named, own] = id.split(':');
  return named === type && own && isId(own) ? own : null;
};

/** The type and the row's own id; null when the text is no id. */
export const readGlobalId = (id: string): { type: string; id: string } | null => {
  const [type, own] = id.split(':');
  return type && own && isId(own) ? { type, id: own } : null;
};
