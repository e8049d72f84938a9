import {
  getNamedType,
  getOperationAST,
  isCompositeType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { costOf } from '../../server/src/graphql/limits-cost.ts';
import { limits } from '../../server/src/graphql/limits.ts';
import { measure } from '../../server/src/graphql/limits-shape.ts';
import { schema } from './acting.ts';

/** One request. */
export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

/** How many objects deep a question goes; the wrapping of lists and values such as texts do not count. */
const depth = 3;
const isEnvelope = (name: string) => /(Connection|Edge)$/.test(name);
const values = new Set([
  'LocalizedText',
  'PartialDate',
  'Count',
  'PageInfo',
  'Source',
  'StatusCount',
  'ExcludedCounts',
  'Response',
]);

const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());
const objectOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType | null => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : null;
};

/** A field with its page, which is long enough for everything the scenery has. */
const called = (field: GraphQLField<unknown, unknown>, deep: number): string =>
  field.args.some(({ name }) => name === 'first') ? `${field.name}(first: ${deep > 1 ? 20 : 5})` : field.name;

/** What a type answers by itself: its scalars, and what comes with them. */
const plain = (type: GraphQLObjectType): string[] =>
  fieldsOf(type).flatMap((field) => {
    const inner = objectOf(field);
    if (!isCompositeType(getNamedType(field.type))) return [field.name];
    if (inner && values.has(inner.name)) return [`${field.name} { ${plain(inner).join(' ')} }`];
    // A list of moves hangs on a promise and on nothing else.
    if (inner?.name === 'CommitmentMove') return [`${field.name} { ${plain(inner).join(' ')} }`];
    return values.has(type.name) ? [`${field.name} { id }`] : [];
  });

/** Selections that together ask for every field down to a depth, each small enough to be packed with others. */
function selections(type: GraphQLObjectType, deep: number): string[] {
  const own = plain(type);
  const inner = fieldsOf(type).flatMap((field) => {
    const object = objectOf(field);
    if (!object || values.has(object.name)) return [];
    const left = isEnvelope(object.name) ? deep : deep - 1;
    if (left < 1) return [];
    return packed(selections(object, left), (all) => `${called(field, deep)} { ${all.join(' ')} }`, 300);
  });
  return [...(own.length > 0 ? [own.join(' ')] : []), ...inner];
}

/** Puts as many parts into each whole as stay under so many characters. */
function packed(parts: string[], whole: (parts: string[]) => string, most: number): string[] {
  const wholes: string[] = [];
  let together: string[] = [];
  for (const part of parts) {
    if (together.length > 0 && [...together, part].join(' ').length > most) {
      wholes.push(whole(together));
      together = [];
    }
    together.push(part);
  }
  if (together.length > 0) wholes.push(whole(together));
  return wholes;
}

const fits = (query: string): boolean => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation || query.length > limits.documentBytes) return false;
  const tokens = query.match(/[\w$]+|[^\s\w,]/g)?.length ?? 0;
  return (
    tokens < limits.tokens - 50 &&
    measure(operation, document).depth <= limits.depth.public &&
    costOf(operation, document, schema, {}) <= limits.cost
  );
};

/** The deepest selections of a type that a stranger may ask for, packed into as few questions as the limits allow. */
function questionsFor(type: GraphQLObjectType, ask: (selection: string) => string): string[] {
  const whole: string[] = [];
  let together = '';
  for (const selection of selections(type, depth).filter((each) => fits(ask(each)))) {
    const more = `${together} ${selection}`.trim();
    if (together && !fits(ask(more))) {
      whole.push(ask(together));
      together = selection;
    } else together = more;
  }
  return together ? [...whole, ask(together)] : whole;
}

/** Each field of the root, with the arguments given, asked for everything it can answer. */
export const rootQuestions = (field: string, variants: Record<string, unknown>[]): Question[] => {
  const definition = schema.getQueryType()?.getFields()[field];
  if (!definition) throw new Error(`The API has no ${field}`);
  return variants.flatMap((variables) => {
    const given = definition.args.filter(({ name }) => name in variables);
    const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
    const first =
      definition.args.some(({ name }) => name === 'first') && !('first' in variables) ? 'first: 30' : '';
    const args = [passed, first].filter(Boolean).join(', ');
    const ask = (selection: string) =>
      `query ${declared ? `(${declared}) ` : ''}{ ${field}${args ? `(${args})` : ''} { ${selection} } }`;
    const type = objectOf(definition);
    return (type ? questionsFor(type, ask) : [`{ ${field} }`]).map((query) => ({ query, variables }));
  });
};

/** Things of one type by their ids, five at once, asked for what they are and what hangs on them directly. */
export const nodeQuestions = (typeName: string, ids: readonly string[]): Question[] => {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  const isNode = type.getInterfaces().some(({ name }) => name === 'Node');
  // What is no node has an id as well; whoever asks for it by that id gets nothing.
  if (!isNode) return repeated(ids, 'ID!', (id) => `node(id: ${id}) { id }`);
  const fragments = packed(selections(type, 2), (all) => all.join(' '), 2400);
  return fragments.flatMap((selection) =>
    Array.from({ length: Math.ceil(ids.length / 5) }, (_, at) => ids.slice(at * 5, at * 5 + 5)).map(
      (some) => {
        const declared = some.map((_, at) => `$i${at}: ID!`).join(', ');
        const nodes = some.map((_, at) => `n${at}: node(id: $i${at}) { __typename ...T }`).join(' ');
        return {
          query: `query (${declared}) { ${nodes} } fragment T on ${typeName} { ${selection} }`,
          variables: Object.fromEntries(some.map((id, at) => [`i${at}`, id])),
        };
      },
    ),
  );
};

/** The same field five times over, each time with another value. */
export const repeated = (
  values: readonly string[],
  type: string,
  ask: (variable: string) => string,
): Question[] =>
  Array.from({ length: Math.ceil(values.length / 5) }, (_, at) => values.slice(at * 5, at * 5 + 5)).map(
    (some) => ({
      query: `query (${some.map((_, at) => `$v${at}: ${type}`).join(', ')}) { ${some.map((_, at) => `a${at}: ${ask(`$v${at}`)}`).join(' ')} }`,
      variables: Object.fromEntries(some.map((value, at) => [`v${at}`, value])),
    }),
  );

/** The coordinates that questions ask for, `Type.field`. */
export function coordinatesOf(questions: readonly Question[]): Set<string> {
  const found = new Set<string>();
  for (const query of new Set(questions.map(({ query }) => query))) {
    const info = new TypeInfo(schema);
    visit(
      parse(query),
      visitWithTypeInfo(info, {
        Field({ name }) {
          const parent = info.getParentType();
          if (parent && name.value !== '__typename') found.add(`${parent.name}.${name.value}`);
        },
      }),
    );
  }
  return found;
}
