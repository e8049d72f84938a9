import { sql } from 'kysely';
import { belongsTo, permit, type Verb } from '../accounts/index.ts';
import type { Database } from '../database/tables.ts';
import { edge } from '../graphql/loaders.ts';
import type { AddresseeRow } from '../recommendations/index.ts';
import { addresseePlaces } from './places.ts';

const abilities = {
  respond: 'respond',
  promise: 'promise',
  movePromisedDate: 'movePromisedDate',
  report: 'reportStatus',
  confirmReport: 'confirmReport',
  assess: 'assessStatus',
  confirmClosure: 'confirmClosure',
} satisfies Record<string, Verb>;

/** What there is at an addressee for a person to act on. */
interface AtHand {
  id: string;
  hasPromise: boolean;
  hasOwnReport: boolean;
  hasReportOfAnother: boolean;
  hasClosureOfAnother: boolean;
}

const atHand = async (db: Database, personId: string, addresseeIds: readonly string[]): Promise<AtHand[]> => {
  const waits = (basis: 'REPORTED' | 'ASSESSED') => sql`exists (
    select from status_updates u left join confirmations c on c.status_update_id = u.id
    where u.addressee_id = a.id and u.basis = ${sql.lit(basis)} and u.needs_confirmation
      and c.status_update_id is null and u.person_id <> ${personId})`;
  const { rows } = await sql<AtHand>`
    select a.id,
      exists (select from commitments m where m.addressee_id = a.id) as has_promise,
      exists (select from status_updates u
        where u.addressee_id = a.id and u.basis = 'REPORTED' and u.person_id = ${personId}) as has_own_report,
      ${waits('REPORTED')} as has_report_of_another,
      ${waits('ASSESSED')} as has_closure_of_another
    from addressees a where a.id = any(${addresseeIds}::uuid[])`.execute(db);
  return rows;
};

/** What the asker may do for addressees now: the table lets them, and the act has something to act on. */
export const viewerCan = edge(async (addressees: AddresseeRow[], context) => {
  const { viewer } = context;
  const places = viewer ? await addresseePlaces(context, addressees) : [];
  const ids = addressees.map(({ id }) => id);
  const found = new Map((viewer ? await atHand(context.db, viewer.id, ids) : []).map((row) => [row.id, row]));
  return addressees.map(({ id, institutionId }, at) => {
    const where = places[at];
    const here = found.get(id);
    const conditions: Partial<Record<Verb, boolean | undefined>> = {
      movePromisedDate: here?.hasPromise,
      confirmReport: here?.hasReportOfAnother,
      confirmClosure: here?.hasClosureOfAnother,
      assessStatus: !belongsTo(viewer, institutionId) && !here?.hasOwnReport,
    };
    const can = (verb: Verb) =>
      where !== undefined &&
      'role' in permit(viewer, verb, where.place, where.stage) &&
      (conditions[verb] ?? true);
    return Object.fromEntries(Object.entries(abilities).map(([ability, verb]) => [ability, can(verb)]));
  });
});
