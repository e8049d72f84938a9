import {
  BREAK,
  GraphQLError,
  visit,
  type DocumentNode,
  type ValidationContext,
  type ValueNode,
} from 'graphql';
import { limits, overLimit } from './limits.ts';
import { measure } from './limits-shape.ts';
import { whatIsWrongWithText } from './limits-input.ts';

/** Refuses a document by its text alone, before it is parsed. */
export function checkSource(source: string): void {
  if (Buffer.byteLength(source) > limits.documentBytes) {
    throw overLimit('The document is larger than 16 KB.', 413);
  }
  if (isJson(source)) throw new GraphQLError('Syntax Error: the document is JSON, not GraphQL.');
}

/** Mercurius would take JSON for a parsed document, past the limit on tokens. */
function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

/** The limits that hold for everybody and need no variables, as a validation rule: its verdict is cached with the text. */
export const documentLimits = (context: ValidationContext) => ({
  Document(document: DocumentNode) {
    for (const sentence of excesses(document)) context.reportError(overLimit(sentence));
  },
});

function* excesses(document: DocumentNode): Generator<string> {
  const fragments = document.definitions.filter(({ kind }) => kind === 'FragmentDefinition');
  if (fragments.length > limits.fragments) yield `More than ${limits.fragments} fragments.`;
  const seen = count(document);
  if (seen.spreads > limits.spreads) yield `More than ${limits.spreads} fragment spreads.`;
  if (seen.directivesInOnePlace > limits.directivesInOnePlace) {
    yield `More than ${limits.directivesInOnePlace} directives in one place.`;
  }
  if (seen.input) yield seen.input;

  for (const operation of document.definitions) {
    if (operation.kind !== 'OperationDefinition') continue;
    const shape = measure(operation, document);
    if (shape.depth > limits.depth.signedIn) yield tooDeep(limits.depth.signedIn);
    if (shape.introspectionDepth > limits.depth.introspection) {
      yield `Introspection is nested deeper than ${limits.depth.introspection} levels.`;
    }
    if (shape.aliases > limits.aliases) yield `More than ${limits.aliases} aliases.`;
    for (const [field, aliases] of shape.aliasesOf) {
      if (aliases > limits.aliasesOfOneField) {
        yield `More than ${limits.aliasesOfOneField} aliases of ${field}.`;
      }
    }
    if (shape.directives > limits.directives) yield `More than ${limits.directives} directives.`;
    if (operation.operation === 'mutation' && shape.rootFields > limits.mutations) {
      yield `More than ${limits.mutations} mutations in one request.`;
    } else if (shape.rootFields > limits.rootFields) {
      yield `More than ${limits.rootFields} fields at the root.`;
    }
  }
}

export const tooDeep = (depth: number): string => `The query is nested deeper than ${depth} levels.`;

/** What is counted as it is written, each fragment once. */
function count(document: DocumentNode) {
  const seen = { spreads: 0, directivesInOnePlace: 0, input: undefined as string | undefined };
  visit(document, {
    enter(node) {
      if (node.kind === 'FragmentSpread') seen.spreads += 1;
      if ('directives' in node) {
        seen.directivesInOnePlace = Math.max(seen.directivesInOnePlace, node.directives?.length ?? 0);
      }
      if (node.kind === 'ObjectValue' || node.kind === 'ListValue' || node.kind === 'StringValue') {
        seen.input ??= whatIsWrongWithLiteral(node);
        if (seen.input) return BREAK;
        // Its parts were looked at with it.
        return false;
      }
      return undefined;
    },
  });
  return seen;
}

function whatIsWrongWithLiteral(value: ValueNode, depth = 1): string | undefined {
  if (value.kind === 'StringValue') return whatIsWrongWithText(value.value);
  if (value.kind !== 'ListValue' && value.kind !== 'ObjectValue') return undefined;
  if (depth > limits.input.depth) return `Input is nested deeper than ${limits.input.depth} levels.`;
  const parts = value.kind === 'ListValue' ? value.values : value.fields.map((field) => field.value);
  if (value.kind === 'ListValue' && parts.length > limits.input.list) {
    return `A list in the input has more than ${limits.input.list} items.`;
  }
  for (const part of parts) {
    const wrong = whatIsWrongWithLiteral(part, depth + 1);
    if (wrong) return wrong;
  }
  return undefined;
}
