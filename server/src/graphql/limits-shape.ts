import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** How large an operation is with its fragments written out. */
export interface Shape {
  depth: number;
  introspectionDepth: number;
  rootFields: number;
  aliases: number;
  /** Aliases by the field they rename. */
  aliasesOf: Map<string, number>;
  directives: number;
}

const introspection = new Set(['__schema', '__type']);

/**
 * Measures an operation with its fragments written out. Each fragment is measured once, so that fragments that double
 * one another cost no time; a cycle, which validation refuses elsewhere, counts as nothing.
 */
export function measure(operation: OperationDefinitionNode, document: DocumentNode): Shape {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Shape>();

  function spread(name: string): Shape {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing());
    const fragment = fragments.get(name);
    const shape = fragment ? within(fragment.selectionSet) : nothing();
    measured.set(name, shape);
    return shape;
  }

  function within(selectionSet: SelectionSetNode): Shape {
    const sum = nothing();
    for (const selection of selectionSet.selections) {
      sum.directives += selection.directives?.length ?? 0;
      if (selection.kind === 'Field') add(sum, ofField(selection));
      else if (selection.kind === 'InlineFragment') add(sum, within(selection.selectionSet));
      else add(sum, spread(selection.name.value));
    }
    return sum;
  }

  function ofField(field: FieldNode): Shape {
    const inner = field.selectionSet ? within(field.selectionSet) : nothing();
    const name = field.name.value;
    const shape: Shape = { ...inner, rootFields: 1, depth: inner.depth + 1 };
    if (introspection.has(name)) {
      shape.introspectionDepth = inner.depth + 1;
      shape.depth = 1;
    }
    if (field.alias) {
      shape.aliases += 1;
      shape.aliasesOf.set(name, (shape.aliasesOf.get(name) ?? 0) + 1);
    }
    return shape;
  }

  const shape = within(operation.selectionSet);
  shape.directives += operation.directives?.length ?? 0;
  return shape;
}

export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  }
  return fragments;
}

const nothing = (): Shape => ({
  depth: 0,
  introspectionDepth: 0,
  rootFields: 0,
  aliases: 0,
  aliasesOf: new Map(),
  directives: 0,
});

/** Lays `part` beside what `sum` holds already. */
function add(sum: Shape, part: Shape): void {
  sum.depth = Math.max(sum.depth, part.depth);
  sum.introspectionDepth = Math.max(sum.introspectionDepth, part.introspectionDepth);
  sum.rootFields += part.rootFields;
  sum.aliases += part.aliases;
  sum.directives += part.directives;
  for (const [field, aliases] of part.aliasesOf) {
    sum.aliasesOf.set(field, (sum.aliasesOf.get(field) ?? 0) + aliases);
  }
}
