import { permit } from '../accounts/index.ts';
import { checkDay, checkText } from '../checking-input.ts';
import { inOneAct } from '../database/act.ts';
import { today } from '../database/clock.ts';
import { newId } from '../database/ids.ts';
import type { CreateApiTokenInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { institutionBySlug } from '../institutions/index.ts';
import { done, refusal, refused, refusedIfAny, type Outcome } from '../refusal.ts';
import { notAllowed, notFound } from '../refusal-sentences.ts';
import { watchedToken } from './auditing.ts';
import { hashOf, newToken } from './token.ts';

const longestName = 100;
/** Tokens an institution has in force at once. */
const mostTokens = 20;

/** Makes a token, and hands it over through `show`: afterwards only its hash is known. */
export const createApiToken = (
  context: Context,
  input: CreateApiTokenInput,
  show: (token: string) => void,
): Promise<Outcome> =>
  inOneAct(context, 'createApiToken', input, async ({ trx, personId, now, audit }) => {
    await audit.about(trx, watchedToken(null));
    const institution = await institutionBySlug(trx, input.institution);
    if (!institution) return refused('NOT_FOUND', 'institution', notFound);
    const verdict = permit(context.viewer, 'createApiToken', { institutionId: institution.id });
    if ('no' in verdict) return refused('NOT_ALLOWED', [], notAllowed);
    audit.inRole(verdict.role);
    const day = today(context.clock);
    const { inForce } = await trx
      .selectFrom('apiTokens')
      .select(({ fn }) => fn.countAll<number>().as('inForce'))
      .where('institutionId', '=', institution.id)
      .where('revokedAt', 'is', null)
      .where('endsOn', '>=', day)
      .executeTakeFirstOrThrow();
    const faults = refusedIfAny([
      checkText('name', input.name, { limit: longestName }),
      checkDay('endsOn', input.endsOn, context.clock, { future: true, needed: true }) ??
        (input.endsOn < day || input.endsOn > aYearAfter(day)
          ? refusal('INVALID', 'endsOn', withinAYear)
          : null),
      Number(inForce) >= mostTokens && refusal('INVALID', [], tooMany),
    ]);
    if (faults) return faults;
    const token = newToken();
    const id = newId();
    await trx
      .insertInto('apiTokens')
      .values({
        id,
        institutionId: institution.id,
        name: input.name.trim(),
        scope: input.scope,
        tokenHash: hashOf(token),
        personId,
        createdAt: now,
        endsOn: input.endsOn,
      })
      .execute();
    show(token);
    return done(id);
  });

const aYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

const withinAYear = {
  PL: 'Token może działać najwyżej rok. Podaj dzień od dziś do tej samej daty w przyszłym roku.',
  EN: 'A token may live for a year at most. Give a day from today to the same date next year.',
  UK: 'Токен може діяти щонайбільше рік. Вкажіть день від сьогодні до тієї самої дати наступного року.',
};

const tooMany = {
  PL: `Ta instytucja ma już ${mostTokens} działających tokenów. Najpierw unieważnij te, których nie używa.`,
  EN: `This institution already has ${mostTokens} tokens in force. First revoke those it does not use.`,
  UK: `Ця установа вже має ${mostTokens} чинних токенів. Спершу скасуйте ті, якими не користується.`,
};
