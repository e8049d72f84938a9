import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { limits, overLimit } from './limits.ts';
import { fragmentsOf } from './limits-shape.ts';

type Variables = Record<string, unknown>;

/** Scalars in all but syntax: they come with the row they describe. */
const values = new Set(['LocalizedText', 'PartialDate', 'Count', 'PageInfo']);
const isEnvelope = ({ name }: GraphQLNamedType) => /(Connection|Edge)$/.test(name);

/**
 * How many objects an operation can return at most: `first` multiplies, a list without it counts as 10; scalars, values
 * and the wrapping of connections are free. Introspection has a limit of its own. Throws when `first` is out of range.
 */
export function costOf(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Variables,
): number {
  const fragments = fragmentsOf(document);
  const spreads = new Map<string, number>();
  const given = withDefaults(operation, variables);

  /** `page` is how many edges the connection that these fields stand in can have. */
  function within(selectionSet: SelectionSetNode, type: GraphQLNamedType | undefined, page: number): number {
    let sum = 0;
    for (const selection of selectionSet.selections) {
      if (selection.kind === 'Field') {
        sum += ofField(selection, type, page);
      } else if (selection.kind === 'InlineFragment') {
        const condition = selection.typeCondition;
        sum += within(selection.selectionSet, condition ? schema.getType(condition.name.value) : type, page);
      } else {
        sum += spread(selection.name.value, page);
      }
    }
    return sum;
  }

  function spread(name: string, page: number): number {
    const key = `${name} ${page}`;
    const known = spreads.get(key);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const cost = fragment
      ? within(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), page)
      : 0;
    spreads.set(key, cost);
    return cost;
  }

  function ofField(field: FieldNode, parent: GraphQLNamedType | undefined, page: number): number {
    const definition = fieldOf(parent, field.name.value);
    if (!definition) return 0;
    const first = firstOf(field, definition, given);
    const type = getNamedType(definition.type);
    if (!isCompositeType(type) || !field.selectionSet) return 0;
    const own = values.has(type.name) || isEnvelope(type) ? 0 : 1;
    return timesOf(definition, parent, page) * (own + within(field.selectionSet, type, first));
  }

  return within(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 1);
}

const fieldOf = (type: GraphQLNamedType | undefined, name: string) =>
  type && 'getFields' in type
    ? (type.getFields()[name] as GraphQLField<unknown, unknown> | undefined)
    : undefined;

/** How often a field's object can stand in the answer. */
function timesOf(
  definition: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType | undefined,
  page: number,
): number {
  if (!isListType(getNullableType(definition.type))) return 1;
  return parent?.name.endsWith('Connection') ? page : limits.unpagedList;
}

/** The size of the page a field asks for; its default where it does not say. */
function firstOf(field: FieldNode, definition: GraphQLField<unknown, unknown>, given: Variables): number {
  const known = definition.args.find(({ name }) => name === 'first');
  if (!known) return limits.unpagedList;
  const argument = field.arguments?.find(({ name }) => name.value === 'first');
  const asked = argument && valueFromASTUntyped(argument.value, given);
  const first = asked ?? known.defaultValue ?? limits.unpagedList;
  if (typeof first !== 'number' || !Number.isInteger(first)) return limits.first;
  if (first < 1 || first > limits.first) throw overLimit(`\`first\` must be from 1 to ${limits.first}.`);
  return first;
}

/** The variables with the defaults that the operation declares. */
function withDefaults(operation: OperationDefinitionNode, variables: Variables): Variables {
  const given: Variables = { ...variables };
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (given[name] === undefined && defaultValue) given[name] = valueFromASTUntyped(defaultValue);
  }
  return given;
}
