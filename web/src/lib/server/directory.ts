/** Who can be addressed, by name: people type names, the API takes slugs and keys. */
import type { RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import {
  ThemesToChooseDocument,
  WhoCanDocument,
  WhoToAddressDocument,
  type WhoToAddressQuery,
  type WhoToAddressQueryVariables,
} from './__generated__/operations.ts';
import type { ProposedAddresseeInput } from './__generated__/schema.ts';
import type { FormReader } from './acting.ts';
import { query } from './graphql.ts';

export interface Named {
  /** Slug of an institution, or key of a group of addressees. */
  value: string;
  name: string;
  isClass: boolean;
}

export async function whoToAddress(event: RequestEvent): Promise<Named[]> {
  const named: Named[] = [];
  let after: string | null = null;
  do {
    const { institutions, addresseeClasses }: Page = await query(event, WhoToAddressDocument, { after });
    if (!after)
      named.push(
        ...addresseeClasses.map(({ key, name }) => ({ value: key, name: name.value, isClass: true })),
      );
    named.push(
      ...institutions.edges.map(({ node }) => ({ value: node.slug, name: node.name.value, isClass: false })),
    );
    after = institutions.pageInfo.hasNextPage ? institutions.pageInfo.endCursor : null;
  } while (after);
  return named;
}

type Page = Awaited<ReturnType<typeof query<WhoToAddressQuery, WhoToAddressQueryVariables>>>;

const same = (one: string, other: string) => one.localeCompare(other, 'pl', { sensitivity: 'base' }) === 0;

/** The one a person meant by what was typed: its name, or its slug. */
export const meant = (typed: string, named: readonly Named[]) =>
  named.find(({ name, value }) => value === typed || same(name, typed));

/** Reads the rows of addressees; a row without a name is none. */
export async function readAddressees(
  event: RequestEvent,
  form: FormReader,
): Promise<ProposedAddresseeInput[]> {
  const named = await whoToAddress(event);
  const rows = form.rowsOf('addressees').filter((row) => form.has(`addressees.${row}.who`));
  form.rows.set('addressees', rows);
  return rows.map((row) => {
    const name = `addressees.${row}.who`;
    const found = meant(form.text(name).trim(), named);
    if (!found) form.fault(name, m.panel_error_no_such_addressee());
    const role = form.choice(
      `addressees.${row}.role`,
      ['LEAD', 'SUPPORTING'] as const,
      m.panel_error_choose_role(),
    );
    const answered = form.values[`addressees.${row}.wasAtTable`]?.[0];
    const wasAtTable = answered === 'yes' ? true : answered === 'no' ? false : undefined;
    return found?.isClass
      ? { addresseeClass: found.value, role, wasAtTable }
      : { institution: found?.value ?? '', role, wasAtTable };
  });
}

/** The themes as a tree: each block with those below it. */
export async function themeTree(event: RequestEvent) {
  const { themes } = await query(event, ThemesToChooseDocument);
  return themes
    .filter(({ parent }) => !parent)
    .map((block) => ({ ...block, below: themes.filter(({ parent }) => parent?.slug === block.slug) }));
}

/** The whole table of who can act: what it says of one text is sorted out where that is written. */
export const whoCanAct = async (event: RequestEvent) =>
  (await query(event, WhoCanDocument, { kind: null, theme: null })).competences;
