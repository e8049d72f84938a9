/** What the forms of an edition have in common. */
import { m } from '#lib/paraglide/messages.js';
import type { FormReader } from '#lib/server/acting.ts';

export const told = (form: FormReader) => ({
  title: form.needed('title', m.audits_error_name()),
  titleInEnglish: form.given('titleInEnglish'),
  closesOn: form.day('closesOn'),
  about: form.given('about'),
  aboutInEnglish: form.given('aboutInEnglish'),
  contact: form.needed('contact', m.audits_error_contact()),
});
