import { auditEditionsIn } from '../civic-audits/index.ts';
import {
  addresseesIn,
  evidenceIn,
  maySeeUpdate,
  publicChanges,
  statusUpdatesIn,
} from '../follow-up/index.ts';
import { actionsIn, forumsIn, groupsIn, seriesIn, themesIn } from '../forums/index.ts';
import { citiesIn, institutionsIn } from '../institutions/index.ts';
import { maySee, placesOf } from '../recommendations/index.ts';
import type { Context } from './context.ts';
import { readGlobalId } from './global-ids.ts';

type Find = (context: Context, id: string) => Promise<object | null | undefined>;

const first =
  (fetch: (db: Context['db'], ids: string[]) => Promise<object[]>): Find =>
  async ({ db }, id) =>
    (await fetch(db, [id]))[0];

/** What hangs on a recommendation is there for those who may see the recommendation. */
const seen = async <Row>(context: Context, row: Row | undefined, recommendationId: string | undefined) => {
  const [recommendation] = recommendationId ? await placesOf(context.db, [recommendationId]) : [];
  return row && recommendation && maySee(context, recommendation) ? row : null;
};

const addressee: Find = async (context, id) => {
  const [row] = await addresseesIn(context.db, [id]);
  return seen(context, row, row?.recommendationId);
};

const statusUpdate: Find = async (context, id) => {
  const [row] = await statusUpdatesIn(context.db, [id]);
  return row && (await maySeeUpdate(context, row)) && (await addressee(context, row.addresseeId))
    ? row
    : null;
};

const evidence: Find = async (context, id) => {
  const [row] = await evidenceIn(context.db, [id]);
  return row && (await statusUpdate(context, row.statusUpdateId)) ? row : null;
};

const find: Record<string, Find> = {
  City: first(citiesIn),
  Institution: first(institutionsIn),
  Theme: first(themesIn),
  ForumSeries: first(seriesIn),
  Forum: first(forumsIn),
  WorkingGroup: first(groupsIn),
  Action: first(actionsIn),
  AuditEdition: first(auditEditionsIn),
  Recommendation: async (context, id) => {
    const [row] = await placesOf(context.db, [id]);
    return row && maySee(context, row) ? row : null;
  },
  Addressee: addressee,
  StatusUpdate: statusUpdate,
  Evidence: evidence,
  Change: ({ db }, id) => publicChanges(db).where('x.id', '=', id).executeTakeFirst(),
};

/** Anything by its id; missing and hidden look the same. */
export const node = async (context: Context, globalId: string): Promise<object | null> => {
  const asked = readGlobalId(globalId);
  const row = asked ? await find[asked.type]?.(context, asked.id) : null;
  return asked && row ? { ...row, __typename: asked.type } : null;
};
