import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { href } from '#lib/paths.ts';
import { GiveUpImportDocument, OneImportDocument } from '#lib/server/__generated__/operations.ts';
import { perform } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { importDesk } from '#lib/workspace/tasks.ts';
import { groupNumber } from '../../group-number.ts';

type Event = RequestEvent<{ forum: string; number: string; id: string }>;

export const importId = ({ params }: Event): string =>
  /^[0-9a-f-]{36}$/.test(params.id) ? `RecommendationImport:${params.id}` : error(404);

export const routeOf = ({ params }: Event): string =>
  importDesk(params.forum, groupNumber(params.number), params.id);

/** The import of this address, in its own group. */
export async function importInHand(event: Event) {
  const { recommendationImport } = await query(event, OneImportDocument, { id: importId(event) });
  const one = found(recommendationImport);
  const { number, forum } = one.workingGroup;
  if (number !== groupNumber(event.params.number) || forum.slug !== event.params.forum) error(404);
  return one;
}

type InHand = Awaited<ReturnType<typeof importInHand>>;

/** Its settings can still be changed; one that is being read, or is over, is looked at on its own page. */
export function unlessOver(event: Event, one: InHand): InHand {
  const isBeingRead = one.isUnderWay && !one.recognised;
  const isOpen = one.hasFile && one.state !== 'RUNNING' && !isBeingRead;
  if (!isOpen) redirect(303, href(routeOf(event)));
  return one;
}

/** The form that gives it up, which stands on several pages. */
export const giveUp = (event: Event) =>
  perform(event, {
    act: 'giveUp',
    document: GiveUpImportDocument,
    input: () => ({ import: importId(event) }),
    after: () => routeOf(event),
  });
