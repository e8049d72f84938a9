import type { Act } from '../database/act.ts';
import { dayInWarsaw } from '../database/clock.ts';
import type { Trx } from '../database/tables.ts';
import { sendMail } from '../mail/index.ts';
import type { RoleHolderRow } from './invitation.ts';
import { inForce } from './invitations-queries.ts';
import { placeInWords } from './places.ts';
import { dayInWords, roleNames } from './words.ts';

/** Tells somebody that a role of theirs ends, when, and whom to ask about it. */
export const tellLeaver = async (act: Act, holder: RoleHolderRow, lastDay: string): Promise<void> => {
  const { trx, now } = act;
  const { email, language } = await trx
    .selectFrom('people')
    .select(['email', 'language'])
    .where('id', '=', holder.personId)
    .executeTakeFirstOrThrow();
  const [role, place, day] = [roleNames[holder.role], await placeInWords(trx, holder), dayInWords(lastDay)];
  const goesOn = lastDay >= dayInWarsaw(now);
  const ask = await whomToAsk(act, holder);
  await sendMail(trx, {
    to: { email, language, personId: holder.personId },
    now,
    letter: {
      kind: 'ROLE_ENDED',
      subject: {
        PL: `Koniec roli: ${role.PL}, ${place.PL}`,
        EN: `A role ends: ${role.EN}, ${place.EN}`,
        UK: `Кінець ролі: ${role.UK}, ${place.UK}`,
      },
      lines: [
        goesOn
          ? {
              PL: `Ostatni dzień Twojej roli to ${day.PL}: ${role.PL} (${place.PL}).`,
              EN: `${day.EN} is the last day of your role: ${role.EN} (${place.EN}).`,
              UK: `Останній день вашої ролі: ${day.UK}. Роль: ${role.UK} (${place.UK}).`,
            }
          : {
              PL: `Nie masz już roli: ${role.PL} (${place.PL}).`,
              EN: `You no longer have this role: ${role.EN} (${place.EN}).`,
              UK: `Ви більше не маєте цієї ролі: ${role.UK} (${place.UK}).`,
            },
        {
          PL: 'Konto zostaje, tak samo Twoje inne role. To, co zostało wpisane, też zostaje.',
          EN: 'Your account stays, and so do your other roles. What was entered stays too.',
          UK: 'Обліковий запис залишається, як і ваші інші ролі. Внесене також залишається.',
        },
        ...(ask
          ? [
              {
                PL: `W razie pytań albo pomyłki napisz: ${ask.name}, ${ask.email}.`,
                EN: `If you have questions, or think it a mistake, write to ${ask.name}, ${ask.email}.`,
                UK: `Якщо маєте запитання або це помилка, напишіть: ${ask.name}, ${ask.email}.`,
              },
            ]
          : []),
      ],
    },
  });
};

/** Whoever ended it; of a role somebody gave up themselves, whoever administers the installation longest. */
const whomToAsk = async ({ trx, personId, now }: Act, holder: RoleHolderRow) => {
  if (personId === holder.personId) return longestAdministrator(trx, holder.personId, dayInWarsaw(now));
  return trx.selectFrom('people').select(['name', 'email']).where('id', '=', personId).executeTakeFirst();
};

const longestAdministrator = (trx: Trx, besides: string, day: string) =>
  trx
    .selectFrom('roleGrants as g')
    .innerJoin('people as p', 'p.id', 'g.personId')
    .select(['p.name', 'p.email'])
    .where('g.role', '=', 'ADMINISTRATOR')
    .where('g.personId', '<>', besides)
    .where('p.erasedAt', 'is', null)
    .where(inForce(day))
    .orderBy('g.since')
    .orderBy('g.id')
    .executeTakeFirst();
