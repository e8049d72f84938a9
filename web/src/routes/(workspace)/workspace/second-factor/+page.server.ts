import { fail, redirect } from '@sveltejs/kit';
import { encode } from 'uqr';
import { m } from '#lib/paraglide/messages.js';
import { href } from '#lib/paths.ts';
import { doorOf, passOn } from '#lib/server/door.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'cache-control': 'no-store' });
  return { factor: await doorOf(event).account.secondFactor() };
};

/** What the page shows after a form: the secret to add to an app, codes to put away, or what was wrong. */
interface Shown {
  act: 'begin' | 'confirm' | 'renew' | 'off';
  /** Between the first step and the second, the browser alone knows it. */
  begun?: { uri: string; secret: string; backupCodes: string[]; picture: { size: number; path: string } };
  codes?: string[];
  errors: { field?: string; message: string }[];
}

const shown = (what: Shown) => what;
const refused = (act: Shown['act'], message: string, field?: string, begun?: Shown['begun']) =>
  fail(422, shown({ act, errors: [{ ...(field ? { field } : {}), message }], ...(begun ? { begun } : {}) }));

/** The squares of a QR code as one path, in units of a square. */
function pictureOf(uri: string) {
  const { size, data } = encode(uri, { border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: squares.join('') };
}

const sentences = {
  NOT_SIGNED_IN: () => m.panel_signed_out_now(),
  TOO_MANY_TRIES: () => m.sign_in_too_many(),
  WRONG_PASSWORD: () => m.panel_change_email_WRONG_PASSWORD(),
  WRONG_CODE: () => m.sign_in_code_WRONG_CODE(),
  NOT_ASKED: () => m.sign_in_code_NOT_ASKED(),
  ALREADY_ON: () => m.panel_factor_ALREADY_ON(),
  REQUIRED: () => m.panel_factor_required(),
};

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

export const actions: Actions = {
  begin: async (event) => {
    const form = await event.request.formData();
    const answer = await doorOf(event).account.beginSecondFactor(text(form, 'password'));
    if (!answer.ok) return refused('begin', sentences[answer.reason](), 'password');
    const { uri, secret, backupCodes } = answer;
    return shown({ act: 'begin', begun: { uri, secret, backupCodes, picture: pictureOf(uri) }, errors: [] });
  },
  confirm: async (event) => {
    const form = await event.request.formData();
    const [uri, secret] = [text(form, 'uri').slice(0, 500), text(form, 'secret').slice(0, 100)];
    const backupCodes = text(form, 'codes').slice(0, 400).split(' ').filter(Boolean);
    const answer = await doorOf(event).account.confirmSecondFactor(text(form, 'code'));
    if (!answer.ok) {
      const begun = { uri, secret, backupCodes, picture: pictureOf(uri) };
      return refused('confirm', sentences[answer.reason](), 'code', begun);
    }
    passOn(event, answer.cookies);
    return shown({ act: 'confirm', codes: backupCodes, errors: [] });
  },
  renew: async (event) => {
    const form = await event.request.formData();
    const answer = await doorOf(event).account.renewBackupCodes(text(form, 'password'));
    if (!answer.ok) return refused('renew', sentences[answer.reason](), 'renew-password');
    return shown({ act: 'renew', codes: answer.backupCodes, errors: [] });
  },
  off: async (event) => {
    const form = await event.request.formData();
    const answer = await doorOf(event).account.switchOffSecondFactor(text(form, 'code'));
    if (!answer.ok) return refused('off', sentences[answer.reason](), 'off-code');
    redirect(303, `${href('/workspace/second-factor')}?zrobiono=wylaczono`);
  },
};
