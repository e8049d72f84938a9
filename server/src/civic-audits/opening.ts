import { grantsFor, permit } from '../accounts/index.ts';
import { inOneAct, type Act } from '../database/act.ts';
import { newId } from '../database/ids.ts';
import { seriesBySlug } from '../forums/index.ts';
import type { OpenAuditEditionInput } from '../graphql/__generated__/types.ts';
import type { Context } from '../graphql/context.ts';
import { done, refusal, refused, refusedIfAny, type Outcome } from '../refusal.ts';
import { fillIn, notAllowed } from '../refusal-sentences.ts';
import { limits } from './audit-edition.ts';
import { watchedAuditEdition } from './auditing.ts';
import { checkTold, columnsOf } from './checking.ts';

/** Opens an edition, so that its auditors and jurors have something to be invited to. */
export const openAuditEdition = (context: Context, input: OpenAuditEditionInput): Promise<Outcome> =>
  inOneAct(context, 'openAuditEdition', input, async (act) => {
    if (!context.viewer || grantsFor(context.viewer, 'openAuditEdition').length === 0)
      return refused('NOT_ALLOWED', [], notAllowed);
    const series = input.series ? await seriesBySlug(act.trx, input.series) : null;
    if (input.series && !series) return refused('NOT_FOUND', 'series', noSuchSeries);
    const verdict = permit(context.viewer, 'openAuditEdition', { seriesId: series?.id ?? null });
    if ('no' in verdict) return refused('NOT_ALLOWED', 'series', notYourSeries);
    act.audit.inRole(verdict.role);
    await act.audit.about(act.trx, watchedAuditEdition(null));
    const faults = refusedIfAny([
      !isSlug(input.slug) && refusal('INVALID', 'slug', noSlug),
      ...checkTold(input, context.clock),
      !input.opensOn && refusal('REQUIRED', 'opensOn', fillIn),
      !isYear(input.year) && refusal('INVALID', 'year', noYear),
    ]);
    if (faults) return faults;
    return write(act, input, series?.id ?? null);
  });

const write = async (
  { trx }: Act,
  input: OpenAuditEditionInput,
  seriesId: string | null,
): Promise<Outcome> => {
  const id = newId();
  const { slug, year } = input;
  const written = await trx
    .insertInto('auditEditions')
    .values({ id, slug, year, seriesId, ...columnsOf(input) })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .executeTakeFirst();
  return written.numInsertedOrUpdatedRows === 1n ? done(id) : refused('INVALID', 'slug', slugTaken);
};

const isSlug = (slug: string) => slug.length <= limits.slug && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);
const isYear = (year: number) => year >= 1990 && year <= 2199;

const noSuchSeries = {
  PL: 'Nie ma takiego cyklu. Wybierz go z listy.',
  EN: 'There is no such series. Choose one from the list.',
  UK: 'Такого циклу немає. Виберіть його зі списку.',
};

const notYourSeries = {
  PL: 'Twoja rola nie sięga tego cyklu. Wybierz cykl, który koordynujesz, albo poproś o to osobę administrującą.',
  EN: 'Your role does not reach this series. Choose one that you coordinate, or ask an administrator.',
  UK: 'Ваша роль не охоплює цього циклу. Виберіть той, який ви координуєте, або зверніться до адміністратора.',
};

const noSlug = {
  PL: 'Adres składa się z małych liter bez ogonków, cyfr i myślników, najwyżej 60 znaków. Wpisz na przykład miasta-otwarte-2026.',
  EN: 'An address is made of small letters without accents, digits and hyphens, up to 60 characters. Write for example miasta-otwarte-2026.',
  UK: 'Адреса складається з малих латинських літер, цифр і дефісів, щонайбільше 60 знаків. Напишіть, наприклад, miasta-otwarte-2026.',
};

const slugTaken = {
  PL: 'Edycja o takim adresie już jest. Wybierz inny.',
  EN: 'There is already an edition with this address. Choose another.',
  UK: 'Едиція з такою адресою вже є. Виберіть іншу.',
};

const noYear = {
  PL: 'Podaj rok od 1990 do 2199.',
  EN: 'Give a year from 1990 to 2199.',
  UK: 'Вкажіть рік від 1990 до 2199.',
};
