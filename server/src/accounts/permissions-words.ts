import type { Sentence } from '../refusal.ts';
import type { Verb } from './permissions.ts';

/** What each verb is called where people read the table. */
export const verbWords: Record<Verb, Sentence> = {
  readDraft: {
    PL: 'Czytać rekomendacje przed publikacją',
    EN: 'Read recommendations before they are public',
    UK: 'Читати рекомендації до публікації',
  },
  readEditors: {
    PL: 'Widzieć, kto z grupy właśnie edytuje rekomendację',
    EN: 'See by name who of the group is editing a recommendation',
    UK: 'Бачити, хто з групи саме редагує рекомендацію',
  },
  readAuditContact: {
    PL: 'Czytać, do kogo zwracają się osoby audytujące',
    EN: 'Read where auditors and jurors turn with questions',
    UK: 'Читати, до кого звертаються аудитори',
  },
  openAuditEdition: {
    PL: 'Otworzyć edycję audytu',
    EN: 'Open an audit edition',
    UK: 'Відкрити едицію аудиту',
  },
  reviseAuditEdition: {
    PL: 'Zmienić opis edycji audytu',
    EN: 'Change what an audit edition says',
    UK: 'Змінити опис едиції аудиту',
  },
  readReviewComments: {
    PL: 'Czytać uwagi redakcyjne',
    EN: 'Read reviewers’ comments',
    UK: 'Читати редакційні зауваження',
  },
  readPending: {
    PL: 'Czytać wpisy, które czekają na potwierdzenie, razem z dowodami',
    EN: 'Read entries that wait for a second person, with their evidence',
    UK: 'Читати записи, що очікують підтвердження, разом із доказами',
  },
  readAuditLog: {
    PL: 'Czytać dziennik czynności wszystkich osób',
    EN: 'Read the audit log of what everybody did',
    UK: 'Читати журнал дій усіх осіб',
  },
  readOutbox: {
    PL: 'Czytać listy, które wysyła serwis',
    EN: 'Read the letters that this site sends',
    UK: 'Читати листи, які надсилає сайт',
  },
  readApiTokens: {
    PL: 'Widzieć tokeny programów instytucji',
    EN: 'See the tokens of an institution’s software',
    UK: 'Бачити токени програм установи',
  },
  createApiToken: {
    PL: 'Utworzyć token dla programu instytucji',
    EN: 'Make a token for an institution’s software',
    UK: 'Створити токен для програми установи',
  },
  revokeApiToken: {
    PL: 'Unieważnić token programu instytucji',
    EN: 'Revoke a token of an institution’s software',
    UK: 'Скасувати токен програми установи',
  },
  readWall: {
    PL: 'Oglądać ścianę Forum w sali plenarnej',
    EN: 'Watch the wall of a Forum’s plenary room',
    UK: 'Дивитися стіну Форуму в пленарній залі',
  },
  readWallLinks: {
    PL: 'Widzieć linki do ściany Forum',
    EN: 'See the links to a Forum’s wall',
    UK: 'Бачити посилання на стіну Форуму',
  },
  createWallLink: {
    PL: 'Utworzyć link do ściany Forum',
    EN: 'Make a link to a Forum’s wall',
    UK: 'Створити посилання на стіну Форуму',
  },
  revokeWallLink: {
    PL: 'Unieważnić link do ściany Forum',
    EN: 'Revoke a link to a Forum’s wall',
    UK: 'Скасувати посилання на стіну Форуму',
  },
  eraseAccount: {
    PL: 'Usunąć konto',
    EN: 'Erase an account',
    UK: 'Видалити обліковий запис',
  },
  draftRecommendation: {
    PL: 'Napisać rekomendację',
    EN: 'Write a recommendation',
    UK: 'Написати рекомендацію',
  },
  beginImport: {
    PL: 'Zacząć import z pliku',
    EN: 'Begin an import of a file',
    UK: 'Почати імпорт із файлу',
  },
  adjustImport: {
    PL: 'Zmienić ustawienia importu',
    EN: 'Change the settings of an import',
    UK: 'Змінити налаштування імпорту',
  },
  runImport: {
    PL: 'Wczytać rekomendacje z pliku',
    EN: 'Import recommendations from a file',
    UK: 'Імпортувати рекомендації з файлу',
  },
  giveUpImport: {
    PL: 'Zrezygnować z importu',
    EN: 'Give an import up',
    UK: 'Відмовитися від імпорту',
  },
  moveRecommendation: {
    PL: 'Zmienić kolejność rekomendacji grupy',
    EN: 'Change the order of a group’s recommendations',
    UK: 'Змінити порядок рекомендацій групи',
  },
  noteEditing: {
    PL: 'Pokazać grupie, że się edytuje rekomendację',
    EN: 'Show the group that one is editing a recommendation',
    UK: 'Показати групі, що редагуєш рекомендацію',
  },
  reviseRecommendation: {
    PL: 'Zmienić treść rekomendacji',
    EN: 'Change the text of a recommendation',
    UK: 'Змінити текст рекомендації',
  },
  submitRecommendation: {
    PL: 'Przekazać szkic grupie',
    EN: 'Hand a draft to the group',
    UK: 'Передати чернетку групі',
  },
  adoptRecommendation: {
    PL: 'Zapisać, że grupa przyjęła rekomendację',
    EN: 'Record the group’s adoption',
    UK: 'Записати ухвалення групою',
  },
  undoAdoption: {
    PL: 'Cofnąć przyjęcie przez grupę',
    EN: 'Take the group’s adoption back',
    UK: 'Скасувати ухвалення групою',
  },
  translateRecommendation: {
    PL: 'Tłumaczyć rekomendację, także na tekst łatwy do czytania',
    EN: 'Translate a recommendation, also into easy-to-read Polish',
    UK: 'Перекладати рекомендацію, також простою польською',
  },
  approveTranslation: {
    PL: 'Zatwierdzić tłumaczenie maszynowe',
    EN: 'Approve a translation that a machine made',
    UK: 'Схвалити машинний переклад',
  },
  mergeRecommendation: {
    PL: 'Połączyć rekomendację z inną',
    EN: 'Let a recommendation go into another one',
    UK: 'Об’єднати рекомендацію з іншою',
  },
  splitRecommendation: {
    PL: 'Wydzielić z rekomendacji osobną',
    EN: 'Make a recommendation of its own from a part of one',
    UK: 'Виділити з рекомендації окрему',
  },
  supersedeRecommendation: {
    PL: 'Zastąpić rekomendację nowszą',
    EN: 'Put a newer recommendation in the place of one',
    UK: 'Замінити рекомендацію новішою',
  },
  recordComposition: {
    PL: 'Zapisać, kto był w grupie',
    EN: 'Record who sat in a group',
    UK: 'Записати, хто був у групі',
  },
  requestChanges: {
    PL: 'Odesłać do grupy z uwagami',
    EN: 'Send it back to the group with a comment',
    UK: 'Повернути групі із зауваженнями',
  },
  resubmitRecommendation: {
    PL: 'Oddać poprawioną koordynatorowi',
    EN: 'Hand it back to the coordinator',
    UK: 'Повернути виправлену координаторові',
  },
  publishRecommendation: {
    PL: 'Opublikować rekomendację',
    EN: 'Publish a recommendation',
    UK: 'Опублікувати рекомендацію',
  },
  publishRecommendations: {
    PL: 'Opublikować wiele rekomendacji naraz',
    EN: 'Publish many recommendations at once',
    UK: 'Опублікувати багато рекомендацій одразу',
  },
  remarkOnRecommendation: {
    PL: 'Zostawić uwagę przy części rekomendacji',
    EN: 'Say something about one part of a recommendation',
    UK: 'Залишити зауваження до частини рекомендації',
  },
  answerRemark: {
    PL: 'Odpowiedzieć na uwagę lub uznać ją za załatwioną',
    EN: 'Answer a remark or settle it',
    UK: 'Відповісти на зауваження або вважати його врахованим',
  },
  withdrawRecommendation: {
    PL: 'Wycofać opublikowaną rekomendację z podaniem powodu',
    EN: 'Withdraw a published one with a reason',
    UK: 'Відкликати опубліковану із зазначенням причини',
  },
  linkRecommendation: {
    PL: 'Powiązać z wcześniejszą rekomendacją',
    EN: 'Tie it to an earlier recommendation',
    UK: 'Пов’язати з попередньою рекомендацією',
  },
  addressRecommendation: {
    PL: 'Wskazać adresatów i odnotować wysłanie',
    EN: 'Name addressees and note the sending',
    UK: 'Указати адресатів і відзначити надсилання',
  },
  respond: {
    PL: 'Odpowiedzieć w imieniu instytucji',
    EN: 'Answer for the institution',
    UK: 'Відповісти від імені установи',
  },
  promise: {
    PL: 'Zobowiązać się do kroku w imieniu instytucji',
    EN: 'Promise a step for the institution',
    UK: 'Пообіцяти крок від імені установи',
  },
  movePromisedDate: {
    PL: 'Przesunąć obiecany termin',
    EN: 'Move a promised date',
    UK: 'Перенести обіцяний термін',
  },
  reportStatus: {
    PL: 'Zdać sprawozdanie z realizacji',
    EN: 'Report what was done',
    UK: 'Прозвітувати про виконання',
  },
  confirmReport: {
    PL: 'Potwierdzić sprawozdanie jako druga osoba w instytucji',
    EN: 'Confirm a report as a second person of the institution',
    UK: 'Підтвердити звіт як друга особа в установі',
  },
  assessStatus: {
    PL: 'Ocenić realizację',
    EN: 'Assess what became of it',
    UK: 'Оцінити виконання',
  },
  confirmClosure: {
    PL: 'Potwierdzić zamknięcie bez realizacji',
    EN: 'Confirm a closure without implementation',
    UK: 'Підтвердити закриття без виконання',
  },
  readPeople: {
    PL: 'Widzieć, kto ma jaką rolę',
    EN: 'See who has which role',
    UK: 'Бачити, хто має яку роль',
  },
  invite: { PL: 'Zaprosić do roli', EN: 'Invite to a role', UK: 'Запросити на роль' },
  resendInvitation: {
    PL: 'Wysłać zaproszenie ponownie',
    EN: 'Send an invitation again',
    UK: 'Надіслати запрошення ще раз',
  },
  revokeInvitation: {
    PL: 'Cofnąć zaproszenie',
    EN: 'Take an invitation back',
    UK: 'Відкликати запрошення',
  },
  acceptInvitation: { PL: 'Przyjąć zaproszenie', EN: 'Accept an invitation', UK: 'Прийняти запрошення' },
  importInvitations: {
    PL: 'Zaprosić wszystkich z listy',
    EN: 'Invite everybody in a list',
    UK: 'Запросити всіх зі списку',
  },
  endRole: { PL: 'Zakończyć rolę', EN: 'End a role', UK: 'Завершити роль' },
  handOver: { PL: 'Przekazać instytucję zastępcy', EN: 'Hand an institution over', UK: 'Передати установу' },
  handOverGroup: {
    PL: 'Przekazać rolę w grupie',
    EN: 'Hand a role in a group over',
    UK: 'Передати роль у групі',
  },
};
