import { JSONParser } from '@streamparser/json';
import { CannotRead, longestCell, mostColumns, type Encoding, type SourceRow, type Table } from './file.ts';
import { decoded } from './recognising-text.ts';
import { isNoJson } from './unreadable.ts';

/** How many objects are looked at for the names of their fields. */
const looked = 1000;

/** The objects of a list, wherever in the file it stands: `[{…}]`, `{ "recommendations": [{…}] }`. */
export const openJson = async (
  path: string,
  encoding: Encoding,
): Promise<{ table: Table; headers: string[] }> => {
  const headers: string[] = [];
  const known = new Set<string>();
  let seen = 0;
  for await (const objects of objectsOf(path, encoding)) {
    for (const object of objects)
      for (const name of Object.keys(object))
        if (!known.has(name) && headers.length < mostColumns) {
          known.add(name);
          headers.push(name);
        }
    seen += objects.length;
    if (seen > looked) break;
  }
  return {
    headers,
    table: {
      name: null,
      isHidden: false,
      hiddenColumns: new Set(),
      async *rows() {
        let row = 0;
        for await (const objects of objectsOf(path, encoding))
          yield objects.map((object): SourceRow => ({
            row: (row += 1),
            cells: headers.map((name) => object[name] ?? ''),
          }));
      },
    },
  };
};

async function* objectsOf(path: string, encoding: Encoding): AsyncGenerator<Record<string, string>[]> {
  let objects: Record<string, string>[] = [];
  let parser: JSONParser | null = null;
  let list: unknown;
  const reading = (step: () => void) => {
    try {
      step();
    } catch {
      throw new CannotRead(isNoJson);
    }
  };
  for await (const text of decoded(path, encoding)) {
    const at = (parser ??= parserOf(text.trimStart().startsWith('['), (value, of) => {
      list ??= of;
      if (list === of) objects.push(flattened(value));
    }));
    reading(() => at.write(text));
    yield objects;
    objects = [];
  }
  const at = parser;
  if (at && !at.isEnded) reading(() => at.end());
  yield objects;
}

/** Hands on each object of a list at the top, or of the first list inside an object at the top. */
const parserOf = (isList: boolean, take: (value: Record<string, unknown>, of: unknown) => void) => {
  const parser = new JSONParser({ paths: [isList ? '$.*' : '$.*.*'], keepStack: false });
  parser.onValue = ({ value, key, stack }) => {
    if (isObject(value) && typeof key === 'number') take(value, isList ? '' : stack[1]?.key);
  };
  return parser;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One text a field: lists are joined, names in several languages and days with their precision are spelt out. */
const flattened = (object: Record<string, unknown>): Record<string, string> => {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(object)) {
    if (isObject(value) && !('value' in value) && !('date' in value) && !('slug' in value)) {
      for (const [inner, part] of Object.entries(value)) flat[`${name}.${inner}`] = said(part);
    } else flat[name] = said(value);
  }
  return flat;
};

const said = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(said).filter(Boolean).join('\n');
  if (isObject(value)) return saidOf(value);
  return String(value as string | number | boolean).slice(0, longestCell);
};

const saidOf = (value: Record<string, unknown>): string => {
  if (typeof value.date === 'string') {
    const length = value.precision === 'YEAR' ? 4 : value.precision === 'MONTH' ? 7 : 10;
    return value.date.slice(0, length);
  }
  const name =
    value.institution ?? value.addresseeClass ?? value.slug ?? value.key ?? value.value ?? value.name;
  if (name !== undefined) return said(name) + (value.role === 'SUPPORTING' ? ' (SUPPORTING)' : '');
  if (typeof value.label === 'string' && typeof value.text === 'string')
    return `${value.label}) ${value.text}`;
  return Object.values(value).map(said).filter(Boolean).join('\n');
};
