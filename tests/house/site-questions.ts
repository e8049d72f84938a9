import {
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { filesOf, textOf } from './repository.ts';

/** Something the pages ask: the text they send, with its fragments, as the web's generator puts it together. */
export interface SiteQuestion {
  name: string;
  file: string;
  operation: 'query' | 'mutation' | 'subscription';
  text: string;
  definition: OperationDefinitionNode;
}

const documents: [file: string, document: DocumentNode][] = filesOf('web/src/**/*.graphql').map((file) => [
  file,
  parse(textOf(file)),
]);

const fragments = new Map<string, FragmentDefinitionNode>(
  documents.flatMap(([, { definitions }]) =>
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  ),
);

const spreadIn = (
  node: OperationDefinitionNode | FragmentDefinitionNode,
  found = new Set<string>(),
): Set<string> => {
  visit(node, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (!fragment || found.has(value)) return;
      found.add(value);
      spreadIn(fragment, found);
    },
  });
  return found;
};

/** Every question of the site, read from its `.graphql` files. */
export const siteQuestions: SiteQuestion[] = documents.flatMap(([file, { definitions }]) =>
  definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const used = [...spreadIn(definition)].flatMap((name) => fragments.get(name) ?? []);
    const text = [definition, ...used].map(print).join('\n');
    return [{ name: definition.name?.value ?? '', file, operation: definition.operation, text, definition }];
  }),
);
