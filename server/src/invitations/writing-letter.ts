import { randomBytes } from 'node:crypto';
import type { Act } from '../database/act.ts';
import type { Language } from '../graphql/__generated__/types.ts';
import { sendMail, type Letter, type Localized3 } from '../mail/index.ts';
import { LINK_LIVES, type InvitationRow } from './invitation.ts';
import { hashOf } from './invitations-queries.ts';
import { placeInWords } from './places.ts';
import { dayInWords, momentInWords, roleDuties, roleNames } from './words.ts';

type Written = Pick<
  InvitationRow,
  'id' | 'email' | 'name' | 'language' | 'role' | 'since' | 'until' | 'invitedAs'
> &
  Parameters<typeof placeInWords>[1];

/** Makes a new link for an invitation, which then is the only one that works, and puts its letter into the act. */
export const sendLink = async ({ trx, now }: Act, invitation: Written): Promise<void> => {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + LINK_LIVES);
  await trx
    .updateTable('invitationLinks')
    .set({ replacedAt: now })
    .where('invitationId', '=', invitation.id)
    .where('replacedAt', 'is', null)
    .execute();
  await trx
    .insertInto('invitationLinks')
    .values({
      tokenHash: hashOf(token),
      invitationId: invitation.id,
      sentAt: now,
      expiresAt,
      replacedAt: null,
    })
    .execute();
  const { email, language } = invitation;
  const place = await placeInWords(trx, invitation);
  await sendMail(trx, {
    to: { email, language },
    letter: letter(invitation, place, { token, expiresAt }),
    now,
  });
};

// The pages speak Polish and English; who reads Ukrainian in Poland is sent to the Polish ones.
const pathOf: Record<Language, string> = { PL: '/zaproszenie', EN: '/en/invitation', UK: '/zaproszenie' };

const letter = (
  { language, name, role, since, until, invitedAs }: Written,
  place: Localized3,
  { token, expiresAt }: { token: string; expiresAt: Date },
): Letter => {
  const roleName = roleNames[role];
  const [by, first, works] = [roleNames[invitedAs], dayInWords(since), momentInWords(expiresAt)];
  const last = until ? dayInWords(until) : null;
  return {
    kind: 'INVITATION',
    subject: {
      PL: `Zaproszenie: ${roleName.PL}, ${place.PL}`,
      EN: `Invitation: ${roleName.EN}, ${place.EN}`,
      UK: `Запрошення: ${roleName.UK}, ${place.UK}`,
    },
    lines: [
      { PL: `Dzień dobry, ${name}!`, EN: `Hello ${name},`, UK: `Добрий день, ${name}!` },
      {
        PL: `Zapraszamy Cię do roli: ${roleName.PL} (${place.PL}). Zaproszenie wysyła ${by.PL}.`,
        EN: `You are invited to be ${roleName.EN} (${place.EN}). The invitation comes from a person whose role is: ${by.EN}.`,
        UK: `Запрошуємо вас на роль: ${roleName.UK} (${place.UK}). Запрошення надсилає ${by.UK}.`,
      },
      roleDuties[role],
      {
        PL: last ? `Rola trwa od ${first.PL} do ${last.PL}.` : `Rola trwa od ${first.PL}, bezterminowo.`,
        EN: last
          ? `The role lasts from ${first.EN} to ${last.EN}.`
          : `The role begins on ${first.EN} and has no end date.`,
        UK: last ? `Роль триває з ${first.UK} до ${last.UK}.` : `Роль триває з ${first.UK}, безстроково.`,
      },
      {
        PL: `Link działa do: ${works.PL}.`,
        EN: `The link works until ${works.EN}.`,
        UK: `Посилання діє до: ${works.UK}.`,
      },
    ],
    button: {
      label: { PL: 'Zobacz zaproszenie', EN: 'See the invitation', UK: 'Переглянути запрошення' },
      path: `${pathOf[language]}/${token}`,
    },
    after: [
      {
        PL: 'Samo otwarcie linku niczego nie zmienia: na stronie potwierdzasz, że przyjmujesz rolę. Link jest tylko dla Ciebie, nie przekazuj go dalej. Jeśli ten list nie jest do Ciebie, po prostu go usuń.',
        EN: 'Opening the link changes nothing: on the page you confirm that you take the role. The link is for you alone, do not pass it on. If this letter is not meant for you, just delete it.',
        UK: 'Саме відкриття посилання нічого не змінює: на сторінці ви підтверджуєте, що приймаєте роль. Посилання лише для вас, не передавайте його далі. Якщо цей лист не для вас, просто видаліть його.',
      },
    ],
  };
};
