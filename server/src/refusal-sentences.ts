import type { Sentence } from './refusal.ts';

/** Sentences that more than one verb says. One that a single rule says stands beside that rule. */

export const notFound: Sentence = {
  PL: 'Nie ma takiej pozycji albo nie masz do niej dostępu. Sprawdź adres.',
  EN: 'There is no such item, or you have no access to it. Check the address.',
  UK: 'Такого запису немає або ви не маєте до нього доступу. Перевірте адресу.',
};

export const notAllowed: Sentence = {
  PL: 'Twoje role nie obejmują tej czynności w tym miejscu. Poproś koordynatora o dostęp.',
  EN: 'Your roles do not include this act here. Ask a coordinator for access.',
  UK: 'Ваші ролі не охоплюють цю дію тут. Попросіть координатора про доступ.',
};

export const signInFirst: Sentence = {
  PL: 'Zaloguj się, aby to zrobić.',
  EN: 'Sign in to do this.',
  UK: 'Увійдіть, щоб це зробити.',
};

export const notForTokens: Sentence = {
  PL: 'Ten token na to nie pozwala. Zrób to po zalogowaniu albo utwórz token o szerszym zakresie.',
  EN: 'This token does not allow it. Do it signed in, or make a token with a wider scope.',
  UK: 'Цей токен цього не дозволяє. Зробіть це після входу або створіть токен із ширшим обсягом.',
};

export const changedMeanwhile: Sentence = {
  PL: 'Ktoś zmienił tę rekomendację po tym, jak ją otworzyłaś lub otworzyłeś. Porównaj obie wersje i zapisz ponownie.',
  EN: 'Someone changed this recommendation after you opened it. Compare both versions and save again.',
  UK: 'Хтось змінив цю рекомендацію після того, як ви її відкрили. Порівняйте обидві версії та збережіть знову.',
};

export const wrongStage: Sentence = {
  PL: 'Na obecnym etapie tej rekomendacji nie można tego zrobić.',
  EN: 'This is not possible at the present stage of the recommendation.',
  UK: 'На теперішньому етапі цієї рекомендації це неможливо.',
};

export const fillIn: Sentence = {
  PL: 'Wypełnij to pole.',
  EN: 'Fill in this field.',
  UK: 'Заповніть це поле.',
};

export const noSuchDay: Sentence = {
  PL: 'Takiego dnia nie ma. Podaj datę jak 2015-05-17.',
  EN: 'There is no such day. Give a date like 2015-05-17.',
  UK: 'Такого дня немає. Вкажіть дату, як-от 2015-05-17.',
};

export const notInTheFuture: Sentence = {
  PL: 'Ta data nie może być z przyszłości.',
  EN: 'This date cannot be in the future.',
  UK: 'Ця дата не може бути в майбутньому.',
};

export const noSuchInstitution: Sentence = {
  PL: 'Nie ma takiej instytucji w katalogu.',
  EN: 'There is no such institution in the directory.',
  UK: 'Такої установи немає в каталозі.',
};

export const tooLong = (limit: number): Sentence => ({
  PL: `Tekst jest za długi: najwyżej ${limit.toLocaleString('pl')} znaków.`,
  EN: `The text is too long: at most ${limit.toLocaleString('en')} characters.`,
  UK: `Текст задовгий: щонайбільше ${limit.toLocaleString('uk')} знаків.`,
});
