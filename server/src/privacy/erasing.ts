import { sql } from 'kysely';
import { isLastAdministrator, watchedPerson } from '../accounts/index.ts';
import { inOneAct } from '../database/act.ts';
import { today } from '../database/clock.ts';
import type { Trx } from '../database/tables.ts';
import type { EraseAccountInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refusedIfAny, type Outcome } from '../refusal.ts';
import { register } from './register.ts';

/**
 * Erases the account of whoever asks (RODO, article 17): they can never sign in again, and nothing says who they were.
 * What they entered stays, under the role they had (domain.md, rule 7: nothing that was public is deleted).
 */
export const eraseAccount = (context: Context, input: EraseAccountInput): Promise<Outcome> =>
  inOneAct(context, 'eraseAccount', input, async ({ trx, personId, now, audit }) => {
    await audit.about(trx, watchedPerson(personId));
    const person = await trx
      .selectFrom('people')
      .select(['email', 'isExample'])
      .where('id', '=', personId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const faults = refusedIfAny([
      person.isExample && refusal('NOT_ALLOWED', [], belongsToTheDemo),
      input.email.trim().toLowerCase() !== person.email.toLowerCase() &&
        refusal('INVALID', 'email', anotherAddress),
      (await isLastAdministrator(trx, personId, today(context.clock))) &&
        refusal('NOT_ALLOWED', [], nobodyElse),
    ]);
    if (faults) return faults;
    await eraseNow(trx, personId, now, today(context.clock));
    return done(personId);
  });

/** Does it, whoever may have asked for it. `day` is the last day of the person's roles. */
export const eraseNow = async (trx: Trx, personId: string, now: Date, day: string): Promise<void> => {
  await deleteWhatGoes(trx, personId);
  await endRoles(trx, personId, day);
  await trx
    .updateTable('people')
    .set({
      name: '',
      email: `${personId}@erased.invalid`,
      emailVerified: false,
      image: null,
      erasedAt: now,
    })
    .where('id', '=', personId)
    .execute();
};

const deleteWhatGoes = async (trx: Trx, personId: string): Promise<void> => {
  for (const { onErasure, lies } of register) {
    if (onErasure !== 'DELETED') continue;
    for (const { table, person } of lies) {
      if (person)
        await sql`delete from ${sql.table(table)} where ${sql.ref(person)} = ${personId}`.execute(trx);
    }
  }
};

/** Roles end today; those that had not begun never were. */
const endRoles = async (trx: Trx, personId: string, day: string): Promise<void> => {
  await trx.deleteFrom('roleGrants').where('personId', '=', personId).where('since', '>', day).execute();
  await trx
    .updateTable('roleGrants')
    .set({ until: day })
    .where('personId', '=', personId)
    .where((grant) => grant.or([grant('until', 'is', null), grant('until', '>', day)]))
    .execute();
};

const belongsToTheDemo = {
  PL: 'To konto należy do wersji pokazowej. Usuwać można tylko konta prawdziwych osób.',
  EN: 'This account belongs to the demo. Only accounts of real people can be erased.',
  UK: 'Цей обліковий запис належить до демонстраційної версії. Видаляти можна лише записи справжніх людей.',
};

const anotherAddress = {
  PL: 'To nie jest adres tego konta. Wpisz adres, którym się logujesz.',
  EN: 'This is not the address of this account. Type the address you sign in with.',
  UK: 'Це не адреса цього запису. Введіть адресу, з якою ви входите.',
};

const nobodyElse = {
  PL: 'Nikt inny nie administruje tym serwisem. Najpierw nadaj tę rolę drugiej osobie.',
  EN: 'Nobody else administers this site. First give the role to another person.',
  UK: 'Ніхто інший не адмініструє цей сайт. Спершу надайте цю роль іншій людині.',
};
