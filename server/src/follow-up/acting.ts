import { may, permit, type Verb } from '../accounts/index.ts';
import { inOneAct, type AuditedAct } from '../database/act.ts';
import type { Trx } from '../database/tables.ts';
import type { Role } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import type { InstitutionRow } from '../institutions/index.ts';
import {
  isPublic,
  lockedRecommendation,
  themesOfRecommendations,
  type AddresseeRow,
  type RecommendationInPlace,
} from '../recommendations/index.ts';
import { refused, type Outcome } from '../refusal.ts';
import { notAllowed, notFound, wrongStage } from '../refusal-sentences.ts';
import { watchedAddressee } from './auditing.ts';

/** What an act on an addressee is done with. */
export interface AddresseeAct extends AuditedAct {
  addressee: AddresseeRow;
  institution: InstitutionRow;
  recommendation: RecommendationInPlace;
  /** The role it is done in. */
  role: Role;
}

/**
 * The frame of every act on an addressee: its recommendation is public, the actor's role reaches it, its stage allows
 * the act. Then `run` does it in one transaction, alone on that recommendation.
 */
export const onAddressee = (
  context: Context,
  verb: Verb,
  input: { clientMutationId?: string | null; addressee: string },
  run: (act: AddresseeAct) => Promise<Outcome>,
): Promise<Outcome> =>
  inOneAct(context, verb, input, async (act) => {
    const id = rowId('Addressee', input.addressee);
    return id
      ? withAddressee(context, act, { verb, id, path: 'addressee' }, run)
      : refused('NOT_FOUND', 'addressee', notFound);
  });

/** The same inside an act that found its addressee by another way. */
export const withAddressee = async (
  context: Context,
  act: AuditedAct,
  { verb, id, path }: { verb: Verb; id: string; path: string },
  run: (act: AddresseeAct) => Promise<Outcome>,
): Promise<Outcome> => {
  const found = await findAddressee(act.trx, id);
  if (!found || !isPublic(found.recommendation)) return refused('NOT_FOUND', path, notFound);
  const { addressee, institution, recommendation } = found;
  await act.audit.about(act.trx, watchedAddressee(found));
  const [themes = []] = await themesOfRecommendations(act.trx, [recommendation]);
  const place = {
    ...recommendation.place,
    institutionId: institution.id,
    themeIds: themes.map((theme) => theme.id),
  };
  if (!may(context.viewer, verb, place)) return refused('NOT_ALLOWED', [], notAllowed);
  const verdict = permit(context.viewer, verb, place, recommendation.stage);
  if ('no' in verdict) return refused('WRONG_STATE', path, wrongStage);
  act.audit.inRole(verdict.role);
  return run({ ...act, addressee, institution, recommendation, role: verdict.role });
};

const findAddressee = async (trx: Trx, id: string) => {
  const addressee = await trx.selectFrom('addressees').selectAll().where('id', '=', id).executeTakeFirst();
  const recommendation = addressee
    ? await lockedRecommendation(trx, { id: addressee.recommendationId })
    : null;
  if (!addressee || !recommendation) return null;
  const institution = await trx
    .selectFrom('institutions')
    .selectAll()
    .where('id', '=', addressee.institutionId)
    .executeTakeFirstOrThrow();
  return { addressee, institution, recommendation };
};
