import type { Tables } from '../database/tables.ts';
import type { Sentence } from '../refusal.ts';

/** What becomes of it when somebody has their account erased. */
export type OnErasure = 'DELETED' | 'ANONYMISED' | 'KEPT';

/** One thing we know about people: where it lies, why, and until when. */
export interface DataHoldingRow {
  key: string;
  what: Sentence;
  why: Sentence;
  howLong: Sentence;
  onErasure: OnErasure;
  lies: readonly Place[];
}

interface Place {
  table: keyof Tables | 'verifications';
  /** The column that leads to the person's id; null where nothing does. */
  person: string | null;
  /** Columns that are never shown, not even to the person: they would open the account. */
  secret?: readonly string[];
}

/**
 * The one register of personal data (RODO, articles 13 and 30): the privacy page, the export of one's own data and the
 * erasure are made of it, and a house test looks for tables that it forgot.
 */
export const register: readonly DataHoldingRow[] = [
  {
    key: 'ACCOUNT',
    what: {
      PL: 'Imię i nazwisko lub podpis, adres e-mail i język osoby, która ma konto.',
      EN: 'The name, the e-mail address and the language of a person with an account.',
      UK: 'Імʼя та прізвище або підпис, адреса електронної пошти та мова людини, яка має обліковий запис.',
    },
    why: {
      PL: 'Żeby można było się zalogować i żeby serwis mógł do tej osoby napisać.',
      EN: 'So that the person can sign in, and the site can write to them.',
      UK: 'Щоб людина могла увійти, а сайт міг їй написати.',
    },
    howLong: {
      PL: 'Do usunięcia konta przez jego właścicielkę lub właściciela. Konto nieużywane przez dwa lata usuwamy miesiąc po liście z zapowiedzią.',
      EN: 'Until its owner has the account erased. An account not used for two years is erased a month after a letter that says so.',
      UK: 'До видалення облікового запису його власницею чи власником. Запис, яким не користуються два роки, видаляємо через місяць після листа з попередженням.',
    },
    onErasure: 'ANONYMISED',
    lies: [{ table: 'people', person: 'id' }],
  },
  {
    key: 'SIGN_IN',
    what: {
      PL: 'Skrót hasła, identyfikator u dostawcy logowania instytucji, dzień ostatniego zalogowania, drugi składnik i inne sposoby logowania, otwarte sesje, skróty jednorazowych linków oraz liczba nieudanych prób pod zaszyfrowanym kluczem.',
      EN: 'The hash of the password, the identifier at an institution’s sign-in, the day of the last sign-in, the second factor and other ways to sign in, open sessions, hashes of one-time links, and the number of failed tries under a keyed hash.',
      UK: 'Хеш пароля, ідентифікатор у системі входу установи, день останнього входу, другий фактор та інші способи входу, відкриті сеанси, хеші одноразових посилань і кількість невдалих спроб під зашифрованим ключем.',
    },
    why: {
      PL: 'Żeby nikt inny nie wszedł na konto. Adresu IP ani przeglądarki nie zapisujemy.',
      EN: 'So that nobody else gets into the account. Neither IP address nor browser is stored.',
      UK: 'Щоб ніхто інший не увійшов в обліковий запис. IP-адресу та браузер ми не зберігаємо.',
    },
    howLong: {
      PL: 'Sesje 12 godzin, linki tydzień, próby dzień, reszta do usunięcia konta.',
      EN: 'Sessions 12 hours, links a week, tries a day, the rest until the account is erased.',
      UK: 'Сеанси 12 годин, посилання тиждень, спроби добу, решта до видалення облікового запису.',
    },
    onErasure: 'DELETED',
    lies: [
      { table: 'sessions', person: 'userId', secret: ['token'] },
      {
        table: 'signInMethods',
        person: 'userId',
        secret: ['password', 'accessToken', 'refreshToken', 'idToken'],
      },
      { table: 'lastSignIns', person: 'personId' },
      { table: 'signInLinks', person: 'personId', secret: ['tokenHash'] },
      { table: 'signInDepartures', person: null },
      { table: 'secondFactors', person: 'userId', secret: ['secret', 'backupCodes'] },
      { table: 'passkeys', person: 'userId', secret: ['publicKey', 'credentialId'] },
      { table: 'verifications', person: null },
      { table: 'signInTries', person: null },
    ],
  },
  {
    key: 'ROLES',
    what: {
      PL: 'Role: w czym, gdzie i od kiedy do kiedy ta osoba działa.',
      EN: 'Roles: what the person may do, where, from when until when.',
      UK: 'Ролі: що людина може робити, де, з якого й до якого дня.',
    },
    why: {
      PL: 'Żeby było wiadomo, kto ma prawo wpisać decyzję grupy albo odpowiedź instytucji.',
      EN: 'So that it is known who may enter the decision of a group or the answer of an institution.',
      UK: 'Щоб було відомо, хто має право внести рішення групи чи відповідь установи.',
    },
    howLong: {
      PL: 'Bez terminu, bo mówią, w jakiej roli coś wpisano. Po usunięciu konta bez nazwiska.',
      EN: 'Without end, since they say in which role something was entered. After an erasure without a name.',
      UK: 'Безстроково, бо вони свідчать, у якій ролі щось внесено. Після видалення запису — без імені.',
    },
    onErasure: 'KEPT',
    lies: [
      { table: 'roleGrants', person: 'personId', secret: ['grantedBy', 'endedBy'] },
      { table: 'roleGrants', person: 'grantedBy', secret: ['personId', 'endedBy', 'endReason'] },
      { table: 'roleGrants', person: 'endedBy', secret: ['personId', 'grantedBy'] },
      { table: 'invitations', person: 'invitedBy', secret: ['email', 'name', 'acceptedBy', 'revokedBy'] },
      { table: 'invitations', person: 'revokedBy', secret: ['email', 'name', 'acceptedBy', 'invitedBy'] },
    ],
  },
  {
    key: 'INVITATIONS',
    what: {
      PL: 'Zaproszenia do ról: adres i imię osoby zaproszonej, rola, kiedy wysłano i przyjęto; z linku tylko jego skrót.',
      EN: 'Invitations to roles: the address and name of the invited, the role, when it was sent and accepted; of the link only a hash.',
      UK: 'Запрошення на ролі: адреса та імʼя запрошеної особи, роль, коли надіслано й прийнято; від посилання лише хеш.',
    },
    why: {
      PL: 'Żeby rola trafiła do osoby, która ma ją pełnić, i do nikogo innego.',
      EN: 'So that a role reaches the person it is meant for, and nobody else.',
      UK: 'Щоб роль отримала саме та особа, якій вона призначена, і ніхто інший.',
    },
    howLong: {
      PL: 'Nieprzyjęte 30 dni od wygaśnięcia lub cofnięcia, przyjęte do usunięcia konta.',
      EN: 'Those not accepted for 30 days after they expired or were taken back, the others until the account is erased.',
      UK: 'Неприйняті 30 днів після завершення терміну чи відкликання, прийняті до видалення облікового запису.',
    },
    onErasure: 'DELETED',
    lies: [
      { table: 'invitations', person: 'acceptedBy', secret: ['invitedBy', 'revokedBy'] },
      { table: 'invitationLinks', person: null, secret: ['tokenHash'] },
    ],
  },
  {
    key: 'ACTS',
    what: {
      PL: 'Co ta osoba wpisała w swojej roli: teksty, odpowiedzi, zobowiązania, sprawozdania, oceny, dowody, z datą.',
      EN: 'What the person entered in their role: texts, responses, promises, reports, assessments, evidence, with the date.',
      UK: 'Що людина внесла у своїй ролі: тексти, відповіді, зобовʼязання, звіти, оцінки, докази, з датою.',
    },
    why: {
      PL: 'To jest publiczny rejestr: bez niego nie da się sprawdzić, co stało się z rekomendacją. Publicznie widać rolę i instytucję, nie osobę.',
      EN: 'This is the public record: without it nobody can check what became of a recommendation. The public sees the role and the institution, not the person.',
      UK: 'Це публічний реєстр: без нього не перевірити, що сталося з рекомендацією. Публічно видно роль та установу, а не людину.',
    },
    howLong: {
      PL: 'Bez terminu. Po usunięciu konta zostaje czyn i rola, bez osoby.',
      EN: 'Without end. After an erasure the act and the role stay, without the person.',
      UK: 'Безстроково. Після видалення запису лишаються дія та роль, без людини.',
    },
    onErasure: 'KEPT',
    lies: [
      { table: 'activities', person: 'personId' },
      { table: 'recommendationRevisions', person: 'personId' },
      { table: 'remarks', person: 'personId' },
      { table: 'remarkAnswers', person: 'personId' },
      { table: 'recommendationTexts', person: 'autosavedBy' },
      { table: 'responses', person: 'personId' },
      { table: 'commitments', person: 'personId' },
      { table: 'commitmentMoves', person: 'personId' },
      { table: 'statusUpdates', person: 'personId' },
      { table: 'confirmations', person: 'personId' },
      { table: 'uploads', person: 'uploader' },
    ],
  },
  {
    key: 'AUDIT',
    what: {
      PL: 'Dziennik czynności: co zrobiono z konta, co zmieniono w jego rolach, kiedy ktoś się zalogował albo próbował.',
      EN: 'The audit log: what was done from the account, what was changed in its roles, when somebody signed in or tried to.',
      UK: 'Журнал дій: що зроблено з облікового запису, що змінено в його ролях, коли хтось увійшов або намагався.',
    },
    why: {
      PL: 'Żeby dało się wykazać, kto i w jakiej roli coś zmienił, i żeby nikt nie mógł tego potem poprawić.',
      EN: 'So that it can be shown who changed something, in which role, and nobody can alter that afterwards.',
      UK: 'Щоб можна було довести, хто і в якій ролі щось змінив, і щоб ніхто не міг цього потім виправити.',
    },
    howLong: {
      PL: 'Bez terminu. Zamiast nazwiska i adresu dziennik ma numer konta; po usunięciu konta nikogo już nie wskazuje.',
      EN: 'Without end. Instead of a name and an address the log has the account’s number; after an erasure it points to nobody.',
      UK: 'Безстроково. Замість імені та адреси журнал має номер запису; після видалення він ні на кого не вказує.',
    },
    onErasure: 'KEPT',
    lies: [{ table: 'auditEntries', person: 'personId' }],
  },
  {
    key: 'EDITING',
    what: {
      PL: 'Którą rekomendację ta osoba ma właśnie otwartą do edycji.',
      EN: 'Which recommendation the person has open for editing right now.',
      UK: 'Яку рекомендацію людина саме відкрила для редагування.',
    },
    why: {
      PL: 'Żeby dwie osoby z grupy nie pisały naraz tego samego.',
      EN: 'So that two people of a group do not write the same text at once.',
      UK: 'Щоб дві людини з групи не писали водночас той самий текст.',
    },
    howLong: { PL: 'Minuta.', EN: 'A minute.', UK: 'Хвилина.' },
    onErasure: 'DELETED',
    lies: [{ table: 'recommendationEditing', person: 'personId' }],
  },
  {
    key: 'IMPORTS',
    what: {
      PL: 'Plik z rekomendacjami, który ta osoba wczytała do grupy, i co stało się z jego wierszami.',
      EN: 'A file of recommendations that the person imported into a group, and what became of its rows.',
      UK: 'Файл із рекомендаціями, який людина імпортувала до групи, і що сталося з його рядками.',
    },
    why: {
      PL: 'Żeby można było obejrzeć podgląd, poprawić odrzucone wiersze i wrócić do przerwanego importu.',
      EN: 'So that there is a preview, rejected rows can be mended, and an interrupted import can go on.',
      UK: 'Щоб можна було переглянути, що станеться, виправити відхилені рядки й продовжити перерваний імпорт.',
    },
    howLong: {
      PL: 'Plik do końca importu, najwyżej 7 dni bez zmian; losy wierszy 30 dni od końca.',
      EN: 'The file until the import ends, at most 7 days without a change; what became of the rows for 30 days after.',
      UK: 'Файл до кінця імпорту, щонайбільше 7 днів без змін; доля рядків — 30 днів після завершення.',
    },
    onErasure: 'DELETED',
    lies: [
      { table: 'recommendationImports', person: 'personId', secret: ['runBy'] },
      { table: 'recommendationImports', person: 'runBy', secret: ['personId'] },
    ],
  },
  {
    key: 'REQUESTS',
    what: {
      PL: 'Znaczniki wysłanych formularzy, bez ich treści.',
      EN: 'Marks of forms that were sent, without what they said.',
      UK: 'Позначки надісланих форм, без їхнього змісту.',
    },
    why: {
      PL: 'Żeby formularz wysłany dwa razy na słabym łączu zapisał się raz.',
      EN: 'So that a form sent twice over a bad network is written once.',
      UK: 'Щоб форма, надіслана двічі через слабкий звʼязок, записалася один раз.',
    },
    howLong: { PL: '30 dni.', EN: '30 days.', UK: '30 днів.' },
    onErasure: 'DELETED',
    lies: [{ table: 'mutationAnswers', person: 'personId' }],
  },
  {
    key: 'TOKENS',
    what: {
      PL: 'Kto utworzył token dla programu instytucji i którego dnia token był ostatnio użyty. Samego tokena nie przechowujemy.',
      EN: 'Who made a token for an institution’s software, and on which day it was last used. The token itself is not kept.',
      UK: 'Хто створив токен для програми установи та якого дня його востаннє використано. Сам токен ми не зберігаємо.',
    },
    why: {
      PL: 'Żeby instytucja wiedziała, który program pisze w jej imieniu, i mogła go odłączyć.',
      EN: 'So that the institution knows which software writes in its name, and can cut it off.',
      UK: 'Щоб установа знала, яка програма пише від її імені, і могла її відключити.',
    },
    howLong: {
      PL: 'Bez terminu; token działa najwyżej rok. Po usunięciu konta bez osoby.',
      EN: 'Without end; a token works for a year at most. After an erasure without the person.',
      UK: 'Безстроково; токен діє щонайбільше рік. Після видалення запису — без людини.',
    },
    onErasure: 'KEPT',
    lies: [{ table: 'apiTokens', person: 'personId', secret: ['tokenHash'] }],
  },
  {
    key: 'WALL_LINKS',
    what: {
      PL: 'Kto utworzył link do ściany Forum i kiedy. Samego linku nie przechowujemy, ani tego, kto go otworzył.',
      EN: 'Who made a link to a Forum’s wall, and when. Neither the link itself is kept nor who opened it.',
      UK: 'Хто й коли створив посилання на стіну Форуму. Ні самого посилання, ні того, хто його відкрив, ми не зберігаємо.',
    },
    why: {
      PL: 'Żeby osoby koordynujące wiedziały, które linki działają, i mogły je unieważnić.',
      EN: 'So that coordinators know which links work, and can revoke them.',
      UK: 'Щоб координатори знали, які посилання діють, і могли їх скасувати.',
    },
    howLong: {
      PL: 'Bez terminu; link działa najwyżej miesiąc. Po usunięciu konta bez osoby.',
      EN: 'Without end; a link works for a month at most. After an erasure without the person.',
      UK: 'Безстроково; посилання діє щонайбільше місяць. Після видалення запису — без людини.',
    },
    onErasure: 'KEPT',
    lies: [{ table: 'wallLinks', person: 'personId', secret: ['tokenHash'] }],
  },
  {
    key: 'LETTERS',
    what: {
      PL: 'Komu i kiedy serwis wysłał list i jaki miał temat.',
      EN: 'To whom and when the site sent a letter, and its subject.',
      UK: 'Кому й коли сайт надіслав лист і яку він мав тему.',
    },
    why: {
      PL: 'Żeby list dotarł także wtedy, gdy serwer poczty chwilowo nie działa.',
      EN: 'So that a letter arrives even when the mail server is away for a while.',
      UK: 'Щоб лист дійшов навіть тоді, коли поштовий сервер тимчасово не працює.',
    },
    howLong: {
      PL: '30 dni; treść do chwili wysłania.',
      EN: '30 days; what it says until it has left.',
      UK: '30 днів; зміст — до моменту надсилання.',
    },
    onErasure: 'DELETED',
    lies: [{ table: 'mails', person: 'personId', secret: ['content'] }],
  },
];
