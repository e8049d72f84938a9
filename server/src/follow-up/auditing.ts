import { sql } from 'kysely';
import { facts, fingerprint, type WatchedObject } from '../audit/index.ts';
import type { Trx } from '../database/tables.ts';
import type { InstitutionRow } from '../institutions/index.ts';
import type { AddresseeRow, RecommendationInPlace } from '../recommendations/index.ts';

interface Found {
  addressee: AddresseeRow;
  institution: InstitutionRow;
  recommendation: RecommendationInPlace;
}

/** An addressee as the audit log compares it before and after an act: its latest words, its promises, what is pending. */
export const watchedAddressee = ({ addressee, institution, recommendation }: Found): WatchedObject => {
  const name = `${recommendation.reference} ${institution.slug}`;
  return {
    type: 'Addressee',
    id: addressee.id,
    name,
    read: async (trx, id) => ({ name, facts: await factsOf(trx, id), isPublic: true }),
  };
};

const factsOf = async (trx: Trx, id: string) => {
  const { response, promises, updates, pending } = await latestWords(trx, id);
  return facts({
    'response.position': response?.position,
    'response.respondedOn': response?.respondedOn,
    'response.explanation': fingerprint(response?.explanation),
    'response.referredTo': response?.referredTo,
    ...Object.fromEntries(
      promises.flatMap((promise) => [
        [`promises.${promise.id}.text`, fingerprint(promise.text)],
        [`promises.${promise.id}.promisedOn`, promise.promisedOn],
        [`promises.${promise.id}.dueOn`, promise.dueOn],
      ]),
    ),
    ...Object.fromEntries(
      updates.flatMap(({ basis, ...update }) =>
        Object.entries(update).map(([field, value]) => [
          `${basis.toLowerCase()}.${field}`,
          field === 'explanation' ? fingerprint(value as string | null) : value,
        ]),
      ),
    ),
    pending,
  });
};

interface Words {
  response: {
    position: string;
    respondedOn: string;
    explanation: string | null;
    referredTo: string | null;
  } | null;
  promises: { id: string; text: string; promisedOn: string; dueOn: string | null }[];
  updates: ({ basis: string; explanation: string | null } & Record<string, string | string[] | null>)[];
  pending: string[] | null;
}

/** What was entered last, in one statement. Ids sort by the moment they were made. */
const latestWords = (trx: Trx, id: string): Promise<Words> =>
  trx
    .selectNoFrom([
      sql<Words['response']>`(select json_build_object('position', x.position, 'respondedOn', x.responded_on,
          'explanation', x.explanation, 'referredTo', (select slug from institutions where id = x.referred_to))
        from responses x where x.addressee_id = ${id} order by x.id desc limit 1)`.as('response'),
      sql<Words['promises']>`(select coalesce(json_agg(json_build_object('id', c.id, 'text', c.text,
          'promisedOn', c.promised_on, 'dueOn', coalesce(
            (select m.to_due_on from commitment_moves m where m.commitment_id = c.id order by m.id desc limit 1),
            c.first_due_on))), '[]')
        from commitments c where c.addressee_id = ${id})`.as('promises'),
      sql<Words['updates']>`(select coalesce(json_agg(json_build_object('basis', u.basis, 'id', u.id,
          'status', u.status, 'occurredOn', u.occurred_on, 'precision', u.precision, 'plannedFor', u.planned_for,
          'explanation', u.explanation,
          'evidence', (select json_agg(v.id order by v.position) from evidence v where v.status_update_id = u.id))), '[]')
        from (select distinct on (basis) * from status_updates where addressee_id = ${id} order by basis, id desc) u)`.as(
        'updates',
      ),
      sql<Words['pending']>`(select json_agg(u.id order by u.id) from status_updates u
        where u.addressee_id = ${id} and u.needs_confirmation
          and not exists (select from confirmations c where c.status_update_id = u.id))`.as('pending'),
    ])
    .executeTakeFirstOrThrow();
