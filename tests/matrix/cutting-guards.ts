import {
  OperationNodeTransformer,
  RawNode,
  ReferenceNode,
  type BinaryOperationNode,
  type KyselyPlugin,
  type OperationNode,
  type QueryId,
} from 'kysely';

/** A condition of the queries: `table.column operator`, or words of a piece of SQL. */
export type Condition = { column: string; operator: string } | { words: string };

const always = RawNode.createWithSql('true');

/** Leaves one condition out of every query, as if somebody had forgotten it. */
class WithoutCondition extends OperationNodeTransformer {
  off: Condition | null = null;

  protected override transformBinaryOperation(
    node: BinaryOperationNode,
    queryId?: QueryId,
  ): BinaryOperationNode {
    if (this.off && 'column' in this.off && isOf(node, this.off)) return always as never;
    return super.transformBinaryOperation(node, queryId);
  }

  protected override transformRaw(node: RawNode, queryId?: QueryId): RawNode {
    const { off } = this;
    const raw = super.transformRaw(node, queryId);
    if (!off || !('words' in off)) return raw;
    return { ...raw, sqlFragments: raw.sqlFragments.map((part) => part.replace(off.words, 'true')) };
  }
}

const isOf = ({ leftOperand, operator }: BinaryOperationNode, off: { column: string; operator: string }) =>
  `${columnOf(leftOperand)} ${(operator as { operator?: string }).operator}` ===
  `${off.column} ${off.operator}`;

const columnOf = (node: OperationNode): string => {
  if (!ReferenceNode.is(node)) return '';
  const column = (node.column as { column?: { name: string } }).column?.name;
  return `${node.table?.table.identifier.name}.${column}`;
};

const transformer = new WithoutCondition();

/** Under the application: switches off what `switchOff` says. */
export const guardSwitch: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => (transformer.off ? transformer.transformNode(node, queryId) : node),
  transformResult: async ({ result }) => result,
};

export const switchOff = (condition: Condition | null): void => {
  transformer.off = condition;
};
