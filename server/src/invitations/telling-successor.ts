import type { Act } from '../database/act.ts';
import type { Language } from '../graphql/__generated__/types.ts';
import { sendMail } from '../mail/index.ts';
import type { RoleAt } from './invitation.ts';
import { placeInWords } from './places.ts';
import { dayInWords, roleDuties, roleNames } from './words.ts';

const panel: Record<Language, string> = { PL: '/panel', EN: '/en/workspace', UK: '/panel' };

/** Tells somebody, who was not asked, that a role was handed over to them. */
export const tellSuccessor = async (
  { trx, now }: Act,
  given: RoleAt & { personId: string; since: string },
): Promise<void> => {
  const { email, language } = await trx
    .selectFrom('people')
    .select(['email', 'language'])
    .where('id', '=', given.personId)
    .executeTakeFirstOrThrow();
  const [role, place, day] = [roleNames[given.role], await placeInWords(trx, given), dayInWords(given.since)];
  await sendMail(trx, {
    to: { email, language, personId: given.personId },
    now,
    letter: {
      kind: 'ROLE_HANDED_OVER',
      subject: {
        PL: `Przejmujesz rolę: ${role.PL}, ${place.PL}`,
        EN: `You take over: ${role.EN}, ${place.EN}`,
        UK: `Ви переймаєте роль: ${role.UK}, ${place.UK}`,
      },
      lines: [
        {
          PL: `Od ${day.PL} masz rolę: ${role.PL} (${place.PL}).`,
          EN: `From ${day.EN} on your role is: ${role.EN} (${place.EN}).`,
          UK: `З ${day.UK} ваша роль: ${role.UK} (${place.UK}).`,
        },
        roleDuties[given.role],
        {
          PL: 'To, co czeka, zobaczysz w panelu.',
          EN: 'What waits stands in your workspace.',
          UK: 'Те, що очікує, побачите в панелі.',
        },
      ],
      button: {
        label: { PL: 'Otwórz panel', EN: 'Open the workspace', UK: 'Відкрити панель' },
        path: panel[language],
      },
    },
  });
};
