import type { InvitationState } from '../graphql/__generated__/types.ts';
import type { Sentence } from '../refusal.ts';

/** What is refused about people and their roles, in words. */

export const noSuchAddress: Sentence = {
  PL: 'To nie wygląda na adres e-mail. Wpisz go jak anna@urzad.pl.',
  EN: 'This does not look like an e-mail address. Write it like anna@office.pl.',
  UK: 'Це не схоже на електронну адресу. Напишіть її так: anna@urzad.pl.',
};

export const noSuchPlace: Sentence = {
  PL: 'Nie ma takiego miejsca. Wybierz je z listy.',
  EN: 'There is no such place. Choose one from the list.',
  UK: 'Такого місця немає. Виберіть його зі списку.',
};

export const roleDoesNotFit: Sentence = {
  PL: 'Tej roli nie nadaje się w tym miejscu: w grupie roboczej są osoby piszące i moderujące, w instytucji osoby kontaktowe, ich zastępcy i osoby zatwierdzające, w edycji audytu osoby audytujące i jurorskie.',
  EN: 'This role does not belong to this place: working groups have rapporteurs and moderators, institutions have focal points, deputies and validators, audit editions have auditors and jurors.',
  UK: 'Ця роль не належить до цього місця: у робочих групах є доповідачі та модератори, в установах контактні особи, їхні заступники та затверджувачі, в едиції аудиту аудитори та члени журі.',
};

export const furtherThanOwn: Sentence = {
  PL: 'Nie możesz nadać tej roli w tym miejscu: sięga dalej niż Twoja albo należy do kogoś innego. Poproś koordynatora lub administratora.',
  EN: 'You cannot give this role here: it reaches further than yours, or it is for somebody else to give. Ask a coordinator or an administrator.',
  UK: 'Ви не можете надати цю роль тут: вона сягає далі за вашу або її надає хтось інший. Зверніться до координатора чи адміністратора.',
};

export const hasThisRole: Sentence = {
  PL: 'Ta osoba ma już tę rolę w tym miejscu i w tym czasie.',
  EN: 'This person already has this role here at that time.',
  UK: 'Ця особа вже має цю роль тут у цей час.',
};

export const isInvited: Sentence = {
  PL: 'Ta osoba ma już zaproszenie do tej roli. Możesz je wysłać ponownie albo cofnąć.',
  EN: 'This person is already invited to this role. You can send the invitation again, or take it back.',
  UK: 'Цю особу вже запрошено на цю роль. Запрошення можна надіслати ще раз або відкликати.',
};

export const endsBeforeItBegins: Sentence = {
  PL: 'Ostatni dzień roli jest wcześniejszy niż pierwszy.',
  EN: 'The last day of the role comes before the first.',
  UK: 'Останній день ролі передує першому.',
};

export const isOverAlready: Sentence = {
  PL: 'Ten dzień już minął.',
  EN: 'That day has passed.',
  UK: 'Цей день уже минув.',
};

/** Why a link, or an invitation, can no longer be accepted, sent again or taken back. */
export const whyNot: Record<Exclude<InvitationState, 'SENT'>, Sentence> = {
  EXPIRED: {
    PL: 'Ten link wygasł po 14 dniach. Poproś osobę, która Cię zaprosiła, o wysłanie zaproszenia jeszcze raz.',
    EN: 'This link expired after 14 days. Ask whoever invited you to send the invitation again.',
    UK: 'Це посилання втратило чинність через 14 днів. Попросіть того, хто вас запросив, надіслати запрошення ще раз.',
  },
  ACCEPTED: {
    PL: 'To zaproszenie zostało już przyjęte. Wystarczy się zalogować.',
    EN: 'This invitation was accepted already. Just sign in.',
    UK: 'Це запрошення вже прийнято. Просто увійдіть.',
  },
  REVOKED: {
    PL: 'To zaproszenie zostało cofnięte.',
    EN: 'This invitation was taken back.',
    UK: 'Це запрошення відкликано.',
  },
  REPLACED: {
    PL: 'Wysłaliśmy Ci nowszy list z nowym linkiem. Otwórz link z najnowszego listu.',
    EN: 'A newer letter with a new link was sent to you. Open the link in the latest letter.',
    UK: 'Вам надіслано новіший лист із новим посиланням. Відкрийте посилання з останнього листа.',
  },
};

export const neverSent: Sentence = {
  PL: 'Nie znamy takiego linku. Skopiuj z listu cały adres albo otwórz go przyciskiem z listu.',
  EN: 'This link is not known. Copy the whole address from the letter, or use the button in it.',
  UK: 'Такого посилання ми не знаємо. Скопіюйте з листа всю адресу або скористайтеся кнопкою в листі.',
};

export const offerIsOver: Sentence = {
  PL: 'Czas, na który była ta rola, już minął. Poproś o nowe zaproszenie.',
  EN: 'The time this role was meant for has passed. Ask for a new invitation.',
  UK: 'Час, на який призначалася ця роль, уже минув. Попросіть нове запрошення.',
};

export const passwordLength: Sentence = {
  PL: 'Hasło ma mieć od 12 do 128 znaków. Dobre jest zdanie z kilku słów.',
  EN: 'A password has 12 to 128 characters. A sentence of a few words is a good one.',
  UK: 'Пароль має містити від 12 до 128 знаків. Добре підійде речення з кількох слів.',
};

export const openedMeanwhile: Sentence = {
  PL: 'Przed chwilą założono konto z tym adresem. Wyślij formularz jeszcze raz, a rola zostanie do niego dodana.',
  EN: 'An account with this address was opened a moment ago. Send the form again, and the role is added to it.',
  UK: 'Щойно створено обліковий запис із цією адресою. Надішліть форму ще раз, і роль буде додано до нього.',
};

export const roleIsOver: Sentence = {
  PL: 'Ta rola już się skończyła.',
  EN: 'This role has ended already.',
  UK: 'Ця роль уже завершилася.',
};

export const lastAdministrator: Sentence = {
  PL: 'To jedyna osoba, która administruje tą instalacją. Najpierw zaproś następną; gdy przyjmie zaproszenie, tę rolę będzie można zakończyć.',
  EN: 'Nobody else administers this installation. Invite the next administrator first; once they have accepted, this role can end.',
  UK: 'Ніхто інший не адмініструє цю інсталяцію. Спершу запросіть наступного адміністратора; коли він прийме запрошення, цю роль можна буде завершити.',
};

export const noDeputy: Sentence = {
  PL: 'Ta instytucja nie ma zastępcy, który mógłby przejąć obowiązki. Najpierw zaproś kogoś do roli zastępcy.',
  EN: 'This institution has no deputy who could take over. Invite a deputy first.',
  UK: 'Ця установа не має заступника, який міг би перебрати обов’язки. Спершу запросіть заступника.',
};

export const notAFocalPoint: Sentence = {
  PL: 'Ta osoba nie jest teraz osobą kontaktową tej instytucji.',
  EN: 'This person is not a focal point of this institution now.',
  UK: 'Ця особа зараз не є контактною особою цієї установи.',
};

export const notADeputy: Sentence = {
  PL: 'Ta osoba nie jest teraz zastępcą w tej instytucji.',
  EN: 'This person is not a deputy of this institution now.',
  UK: 'Ця особа зараз не є заступником у цій установі.',
};

export const sayWhoLeaves: Sentence = {
  PL: 'Ta instytucja nie ma dokładnie jednej osoby kontaktowej. Wskaż, kto odchodzi.',
  EN: 'This institution has not exactly one focal point. Say who leaves.',
  UK: 'Ця установа має не рівно одну контактну особу. Вкажіть, хто відходить.',
};

export const notOfAGroup: Sentence = {
  PL: 'Tak przekazuje się tylko role w grupie roboczej.',
  EN: 'Only roles in a working group are handed over this way.',
  UK: 'Так передають лише ролі в робочій групі.',
};

export const notOfThisGroup: Sentence = {
  PL: 'Wskaż inną osobę, która ma teraz rolę w tej samej grupie.',
  EN: 'Name another person who has a role in the same group now.',
  UK: 'Вкажіть іншу особу, яка зараз має роль у тій самій групі.',
};

export const someoneOrAddress: Sentence = {
  PL: 'Wskaż osobę z grupy albo podaj adres kogoś nowego, jedno z dwojga.',
  EN: 'Name somebody of the group, or give the address of somebody new: one of the two.',
  UK: 'Вкажіть особу з групи або дайте адресу когось нового: одне з двох.',
};
