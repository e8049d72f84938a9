import { checkDay, checkText } from '../checking-input.ts';
import type { Act } from '../database/act.ts';
import type { Clock } from '../database/clock.ts';
import { isId, newId } from '../database/ids.ts';
import type { EvidenceInput } from '../graphql/__generated__/types.ts';
import { refusal, type Refusal, type Sentence } from '../refusal.ts';
import { fillIn } from '../refusal-sentences.ts';

/** Refusals for each piece of evidence, at its own place in the input. */
export const checkEvidence = async (
  act: Act,
  evidence: readonly EvidenceInput[],
  clock: Clock,
): Promise<(Refusal | null | false)[]> => {
  const refusals = await Promise.all(
    evidence.map((piece, at) => checkPiece(act, piece, `evidence.${at}`, clock)),
  );
  return [
    evidence.length > 20 && refusal('INVALID', 'evidence', tooMany),
    ...refusals.flat(),
    ...evidence.map((piece, at) => isShownBefore(piece, evidence.slice(0, at)) && noFile(`evidence.${at}`)),
  ];
};

/** An upload can be shown once, within one list too. */
const isShownBefore = ({ upload }: EvidenceInput, before: readonly EvidenceInput[]) =>
  Boolean(upload) && before.some((other) => other.upload === upload);
const noFile = (path: string) => refusal('NOT_FOUND', `${path}.upload`, noSuchUpload);

const checkPiece = async (act: Act, piece: EvidenceInput, path: string, clock: Clock) => {
  const isFile = piece.kind === 'FILE';
  return [
    checkText(`${path}.title`, piece.title, { limit: 300 }),
    !isFile && !piece.url && refusal('REQUIRED', `${path}.url`, fillIn),
    !isFile &&
      Boolean(piece.url) &&
      !isWebAddress(piece.url ?? '') &&
      refusal('INVALID', `${path}.url`, notAWebAddress),
    checkText(`${path}.url`, piece.url, { limit: 2000, needed: false }),
    isFile && !(await ownUpload(act, piece.upload)) && noFile(path),
    checkDay(`${path}.issuedOn`, piece.issuedOn, clock),
    checkText(`${path}.issuer`, piece.issuer, { limit: 300, needed: false }),
    checkText(`${path}.proves`, piece.proves, { limit: 2000, needed: false }),
  ];
};

const isWebAddress = (url: string) => {
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
};

/** An upload is its uploader's alone, and can be attached once. */
const ownUpload = async ({ trx, personId }: Act, upload: string | null | undefined) => {
  if (!upload || !isId(upload)) return null;
  return trx
    .selectFrom('uploads')
    .select('id')
    .where('id', '=', upload)
    .where('uploader', '=', personId)
    .where('purpose', '=', 'EVIDENCE')
    .where('attachedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
};

/** Puts the evidence beside the status it shows; uploads are taken out of their uploader's hands. */
export const attachEvidence = async (
  { trx, now }: Act,
  statusUpdateId: string,
  evidence: readonly EvidenceInput[],
): Promise<void> => {
  for (const [position, piece] of evidence.entries()) {
    const uploadId = piece.kind === 'FILE' ? (piece.upload ?? null) : null;
    await trx
      .insertInto('evidence')
      .values({
        id: newId(),
        statusUpdateId,
        position,
        kind: piece.kind,
        title: piece.title.trim(),
        url: uploadId ? null : (piece.url ?? null),
        uploadId,
        issuedOn: piece.issuedOn ?? null,
        issuedPrecision: piece.issuedOn ? 'DAY' : null,
        issuer: piece.issuer?.trim() || null,
        proves: piece.proves?.trim() || null,
      })
      .execute();
    if (uploadId)
      await trx.updateTable('uploads').set({ attachedAt: now }).where('id', '=', uploadId).execute();
  }
};

const tooMany: Sentence = {
  PL: 'Najwyżej 20 dowodów naraz.',
  EN: 'At most 20 pieces of evidence at once.',
  UK: 'Щонайбільше 20 доказів одночасно.',
};

const notAWebAddress: Sentence = {
  PL: 'Podaj pełny adres strony, zaczynający się od https:// albo http://.',
  EN: 'Give the whole address of the page, beginning with https:// or http://.',
  UK: 'Вкажіть повну адресу сторінки, що починається з https:// або http://.',
};

const noSuchUpload: Sentence = {
  PL: 'Nie ma takiego pliku. Wyślij go jeszcze raz.',
  EN: 'There is no such file. Send it again.',
  UK: 'Такого файлу немає. Надішліть його ще раз.',
};
