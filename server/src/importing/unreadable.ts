import type { Sentence } from '../refusal.ts';

/** Why a file is not read, one sentence each. */

export const isEmpty: Sentence = {
  PL: 'Plik jest pusty. Sprawdź, czy zapisał się do końca.',
  EN: 'The file is empty. Check whether it was saved to its end.',
  UK: 'Файл порожній. Перевірте, чи він зберігся повністю.',
};

export const hasNoRows: Sentence = {
  PL: 'W pliku nie ma żadnego wiersza z danymi.',
  EN: 'The file has no row with data.',
  UK: 'У файлі немає жодного рядка з даними.',
};

export const isTooLarge: Sentence = {
  PL: 'Plik ma więcej niż 50 MB. Podziel go na kilka mniejszych.',
  EN: 'The file has more than 50 MB. Make several smaller ones of it.',
  UK: 'Файл більший за 50 МБ. Поділіть його на кілька менших.',
};

export const hasTooManyRows: Sentence = {
  PL: 'Plik ma więcej niż 500 000 wierszy. Podziel go na kilka mniejszych.',
  EN: 'The file has more than 500,000 rows. Make several smaller ones of it.',
  UK: 'Файл має понад 500 000 рядків. Поділіть його на кілька менших.',
};

export const isBroken: Sentence = {
  PL: 'Plik jest uszkodzony i nie da się go odczytać. Zapisz go jeszcze raz w programie, w którym powstał.',
  EN: 'The file is broken and cannot be read. Save it once more in the program it was made with.',
  UK: 'Файл пошкоджений, і його неможливо прочитати. Збережіть його ще раз у програмі, у якій він створений.',
};

export const isEncrypted: Sentence = {
  PL: 'Plik jest zaszyfrowany hasłem. Zapisz go bez hasła i wyślij jeszcze raz.',
  EN: 'The file is locked with a password. Save it without one and send it again.',
  UK: 'Файл зашифровано паролем. Збережіть його без пароля й надішліть ще раз.',
};

export const isBomb: Sentence = {
  PL: 'Po rozpakowaniu plik byłby nieproporcjonalnie duży, więc nie został odczytany.',
  EN: 'Unpacked, the file would be out of all proportion, so it was not read.',
  UK: 'Після розпакування файл був би непропорційно великим, тому його не прочитано.',
};

export const isOldOffice: Sentence = {
  PL: 'To jest plik starego programu biurowego (.xls lub .doc). Zapisz go jako XLSX, ODS, DOCX albo CSV.',
  EN: 'This is a file of an old office program (.xls or .doc). Save it as XLSX, ODS, DOCX or CSV.',
  UK: 'Це файл старої офісної програми (.xls або .doc). Збережіть його як XLSX, ODS, DOCX або CSV.',
};

export const isSomethingElse: Sentence = {
  PL: 'Tego rodzaju pliku nie da się wczytać, niezależnie od jego nazwy. Wyślij CSV, XLSX, ODS, JSON, DOCX albo tekst.',
  EN: 'This kind of file cannot be imported, whatever it is called. Send CSV, XLSX, ODS, JSON, DOCX or text.',
  UK: 'Такий файл неможливо імпортувати, незалежно від його назви. Надішліть CSV, XLSX, ODS, JSON, DOCX або текст.',
};

export const isNoJson: Sentence = {
  PL: 'Plik zaczyna się jak JSON, ale nie jest poprawny. Potrzebna jest lista obiektów.',
  EN: 'The file begins like JSON but is not right. A list of objects is needed.',
  UK: 'Файл починається як JSON, але він неправильний. Потрібен список об’єктів.',
};

export const hasNoSuchSheet: Sentence = {
  PL: 'W pliku nie ma arkusza o tej nazwie.',
  EN: 'The file has no sheet of that name.',
  UK: 'У файлі немає аркуша з такою назвою.',
};

export const hasNoFields: Sentence = {
  PL: 'Żadna kolumna nie odpowiada polu rekomendacji. Wskaż wiersz nagłówka albo kolumny ręcznie.',
  EN: 'No column answers to a field of a recommendation. Name the header row or the columns by hand.',
  UK: 'Жодна колонка не відповідає полю рекомендації. Вкажіть рядок заголовка або колонки вручну.',
};
