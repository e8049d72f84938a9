import {
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ViewerRow } from '../accounts/index.ts';
import { limits, overLimit } from './limits.ts';
import { costOf } from './limits-cost.ts';
import { tooDeep } from './limits-document.ts';
import { whatIsWrongWithInput } from './limits-input.ts';
import { measure } from './limits-shape.ts';
import { unknownOperation } from './plugin-parameters.ts';

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  name: string | undefined;
  /** The variables as they came. */
  given: Record<string, unknown>;
  viewer: ViewerRow | null;
}

/** The limits that depend on who asks, and with which variables: throws what is beyond them. */
export function checkedOperation({ schema, document, name, given, viewer }: Asked) {
  const wrong = whatIsWrongWithInput(given);
  if (wrong) throw overLimit(wrong);
  const operation = getOperationAST(document, name);
  if (!operation) throw unknownOperation();
  const deepest = viewer ? limits.depth.signedIn : limits.depth.public;
  if (measure(operation, document).depth > deepest) throw overLimit(tooDeep(deepest));
  if (costOf(operation, document, schema, given) > limits.cost) {
    throw overLimit(`The query can return more than ${limits.cost} objects.`);
  }
  return { operation: operation.operation, variables: coerced(schema, operation, given) };
}

/**
 * The variables with every default filled in. The compiler of queries refuses an input field that is needed but has a
 * default, and skips the check of variables at the moment it compiles.
 */
function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Record<string, unknown>) {
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: 10,
  });
  if (errors) throw Object.assign(new Error('Variables'), { code: 'MER_ERR_GQL_VALIDATION', errors });
  return coerced;
}
