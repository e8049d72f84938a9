import type { Language, Role } from '../graphql/__generated__/types.ts';
import type { Translated } from '../graphql/localized.ts';
import type { Localized3 } from '../mail/index.ts';

/** What a letter calls each role. */
export const roleNames: Readonly<Record<Role, Localized3>> = {
  RAPPORTEUR: { PL: 'sprawozdawczyni lub sprawozdawca', EN: 'rapporteur', UK: 'доповідач або доповідачка' },
  MODERATOR: { PL: 'osoba moderująca', EN: 'moderator', UK: 'модератор або модераторка' },
  FOCAL_POINT: { PL: 'osoba kontaktowa', EN: 'focal point', UK: 'контактна особа' },
  DEPUTY: { PL: 'zastępstwo osoby kontaktowej', EN: 'deputy focal point', UK: 'заступник контактної особи' },
  VALIDATOR: { PL: 'osoba zatwierdzająca', EN: 'validator', UK: 'особа, що затверджує' },
  ASSESSOR: { PL: 'osoba oceniająca', EN: 'assessor', UK: 'особа, що оцінює' },
  AUDITOR: { PL: 'audytorka lub audytor', EN: 'auditor', UK: 'аудитор або аудиторка' },
  JUROR: { PL: 'jurorka lub juror', EN: 'juror', UK: 'член журі' },
  COORDINATOR: { PL: 'osoba koordynująca', EN: 'coordinator', UK: 'координатор або координаторка' },
  ADMINISTRATOR: { PL: 'osoba administrująca', EN: 'administrator', UK: 'адміністратор або адміністраторка' },
};

/** What one does in each role, as it is put to whoever is invited. */
export const roleDuties: Readonly<Record<Role, Localized3>> = {
  RAPPORTEUR: {
    PL: 'W tej roli zapisujesz rekomendacje, które ustala grupa, i oddajesz je do publikacji.',
    EN: 'In this role you write down what the group recommends, and hand it in for publication.',
    UK: 'У цій ролі ви записуєте рекомендації групи та передаєте їх на публікацію.',
  },
  MODERATOR: {
    PL: 'W tej roli prowadzisz grupę: zapisujesz jej rekomendacje i przekazujesz grupę następnej osobie.',
    EN: 'In this role you lead the group: you write down its recommendations, and hand the group over when you leave.',
    UK: 'У цій ролі ви ведете групу: записуєте її рекомендації та передаєте групу наступній особі.',
  },
  FOCAL_POINT: {
    PL: 'W tej roli odpowiadasz w imieniu instytucji na rekomendacje skierowane do niej i piszesz, co zrobiono.',
    EN: 'In this role you answer recommendations on behalf of the institution, and report what was done.',
    UK: 'У цій ролі ви відповідаєте від імені установи на адресовані їй рекомендації та повідомляєте, що зроблено.',
  },
  DEPUTY: {
    PL: 'W tej roli zastępujesz osobę kontaktową: możesz wszystko to, co ona.',
    EN: 'In this role you stand in for the focal point, and may do all they may.',
    UK: 'У цій ролі ви заступаєте контактну особу та можете робити все те саме.',
  },
  VALIDATOR: {
    PL: 'W tej roli potwierdzasz to, co wpisała osoba kontaktowa, zanim stanie się publiczne.',
    EN: 'In this role you confirm what the focal point entered, before it becomes public.',
    UK: 'У цій ролі ви підтверджуєте те, що внесла контактна особа, перш ніж це стане публічним.',
  },
  ASSESSOR: {
    PL: 'W tej roli oceniasz z zewnątrz, co stało się z rekomendacjami.',
    EN: 'In this role you judge, from outside, what became of recommendations.',
    UK: 'У цій ролі ви ззовні оцінюєте, що сталося з рекомендаціями.',
  },
  AUDITOR: {
    PL: 'W tej roli piszesz raporty w edycji audytu.',
    EN: 'In this role you write reports in an audit edition.',
    UK: 'У цій ролі ви пишете звіти в межах аудиту.',
  },
  JUROR: {
    PL: 'W tej roli oceniasz w edycji audytu.',
    EN: 'In this role you score in an audit edition.',
    UK: 'У цій ролі ви оцінюєте в межах аудиту.',
  },
  COORDINATOR: {
    PL: 'W tej roli prowadzisz Fora i to, co dzieje się po nich: redagujesz, publikujesz, wysyłasz, zapraszasz.',
    EN: 'In this role you run Forums and their follow-up: you edit, publish, send and invite.',
    UK: 'У цій ролі ви ведете Форуми та роботу після них: редагуєте, публікуєте, надсилаєте, запрошуєте.',
  },
  ADMINISTRATOR: {
    PL: 'W tej roli opiekujesz się instalacją: kontami, rolami i ustawieniami.',
    EN: 'In this role you keep the installation: accounts, roles and settings.',
    UK: 'У цій ролі ви опікуєтеся інсталяцією: обліковими записами, ролями та налаштуваннями.',
  },
};

export const wholeInstallation: Localized3 = {
  PL: 'cała instalacja',
  EN: 'the whole installation',
  UK: 'уся інсталяція',
};

const tags: Record<Language, string> = { PL: 'pl-PL', EN: 'en-GB', UK: 'uk-UA' };

/** A calendar day, YYYY-MM-DD, as each language writes it. */
export const dayInWords = (day: string): Localized3 =>
  inEach((tag) =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`)),
  );

/** An instant as each language writes it, by the clocks of Warsaw. */
export const momentInWords = (instant: Date): Localized3 =>
  inEach((tag) =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Warsaw' }).format(
      instant,
    ),
  );

const inEach = (write: (tag: string) => string): Localized3 => ({
  PL: write(tags.PL),
  EN: write(tags.EN),
  UK: write(tags.UK),
});

/** A name in each language; Polish, its original, where there is no translation. */
export const nameInEach = ({ pl, en = pl, uk = pl }: Translated): Localized3 => ({ PL: pl, EN: en, UK: uk });
