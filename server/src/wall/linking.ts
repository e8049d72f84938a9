import { may, permit } from '../accounts/index.ts';
import { callOut } from '../activity/index.ts';
import { checkDay, checkText } from '../checking-input.ts';
import { inOneAct } from '../database/act.ts';
import { dayInWarsaw, today } from '../database/clock.ts';
import { newId } from '../database/ids.ts';
import { forumBySlug, forumsIn } from '../forums/index.ts';
import type { CreateWallLinkInput, RevokeWallLinkInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { rowId } from '../graphql/global-ids.ts';
import { done, refusal, refused, refusedIfAny, type Outcome } from '../refusal.ts';
import { notAllowed, notFound } from '../refusal-sentences.ts';
import { watchedWallLink } from './auditing.ts';
import { hashOf, newSecret } from './wall.ts';

const longestName = 100;
/** Links of a Forum in force at once. */
const mostLinks = 20;
/** Days a link may live: a plenary is a matter of days. */
const longestLife = 31;

/** Makes a link to a Forum's wall, and hands its secret over through `show`: afterwards only its hash is known. */
export const createWallLink = (
  context: Context,
  input: CreateWallLinkInput,
  show: (secret: string) => void,
): Promise<Outcome> =>
  inOneAct(context, 'createWallLink', input, async ({ trx, personId, now, audit }) => {
    await audit.about(trx, watchedWallLink(null));
    const forum = await forumBySlug(trx, input.forum);
    if (!forum) return refused('NOT_FOUND', 'forum', notFound);
    const verdict = permit(context.viewer, 'createWallLink', { forumId: forum.id, seriesId: forum.seriesId });
    if ('no' in verdict) return refused('NOT_ALLOWED', [], notAllowed);
    audit.inRole(verdict.role);
    const day = today(context.clock);
    const { inForce } = await trx
      .selectFrom('wallLinks')
      .select(({ fn }) => fn.countAll<number>().as('inForce'))
      .where('forumId', '=', forum.id)
      .where('revokedAt', 'is', null)
      .where('endsOn', '>=', day)
      .executeTakeFirstOrThrow();
    const last = dayInWarsaw(new Date(now.getTime() + longestLife * 24 * 60 * 60 * 1000));
    const faults = refusedIfAny([
      checkText('name', input.name, { limit: longestName }),
      checkDay('endsOn', input.endsOn, context.clock, { future: true, needed: true }) ??
        (input.endsOn < day || input.endsOn > last ? refusal('INVALID', 'endsOn', withinAMonth) : null),
      Number(inForce) >= mostLinks && refusal('INVALID', [], tooMany),
    ]);
    if (faults) return faults;
    const secret = newSecret();
    const id = newId();
    await trx
      .insertInto('wallLinks')
      .values({
        ...{ id, forumId: forum.id, name: input.name.trim(), tokenHash: hashOf(secret) },
        ...{ personId, createdAt: now, endsOn: input.endsOn },
      })
      .execute();
    show(secret);
    return done(id);
  });

/** Ends a link at once: screens that show the wall by it are told to look, and find nothing. One that is revoked stays so. */
export const revokeWallLink = (context: Context, input: RevokeWallLinkInput): Promise<Outcome> =>
  inOneAct(context, 'revokeWallLink', input, async ({ trx, now, audit }) => {
    const id = rowId('WallLink', input.wallLink);
    const link = id
      ? await trx.selectFrom('wallLinks').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
      : undefined;
    const [forum] = link ? await forumsIn(trx, [link.forumId]) : [];
    const place = forum && { forumId: forum.id, seriesId: forum.seriesId };
    const verdict = place && permit(context.viewer, 'revokeWallLink', place);
    // Whoever may not revoke it does not learn that it is there.
    if (!link || !verdict || 'no' in verdict) return refused('NOT_FOUND', 'wallLink', notFound);
    audit.inRole(verdict.role);
    await audit.about(trx, watchedWallLink(link.id));
    if (!link.revokedAt) {
      await trx.updateTable('wallLinks').set({ revokedAt: now }).where('id', '=', link.id).execute();
      await callOut(trx, link.forumId);
    }
    return done(link.id);
  });

export const maySeeLinks = ({ viewer }: Context, forum: { id: string; seriesId: string | null }): boolean =>
  may(viewer, 'readWallLinks', { forumId: forum.id, seriesId: forum.seriesId });

const withinAMonth = {
  PL: `Link może działać najwyżej ${longestLife} dni. Podaj dzień od dziś do końca tego czasu.`,
  EN: `A link may live for ${longestLife} days at most. Give a day from today to the end of that time.`,
  UK: `Посилання може діяти щонайбільше ${longestLife} днів. Вкажіть день від сьогодні до кінця цього строку.`,
};

const tooMany = {
  PL: `To Forum ma już ${mostLinks} działających linków do ściany. Najpierw unieważnij te, które nie są potrzebne.`,
  EN: `This Forum already has ${mostLinks} links to its wall in force. First revoke those that are not needed.`,
  UK: `Цей Форум уже має ${mostLinks} чинних посилань на стіну. Спершу скасуйте ті, які не потрібні.`,
};
