import type { RequestEvent } from '@sveltejs/kit';
import { apiLanguage, getLocale } from '#lib/language.ts';
import { m } from '#lib/paraglide/messages.js';
import { BeginImportDocument, GroupImportsDocument } from '#lib/server/__generated__/operations.ts';
import { keepOnce, perform, type FormReader } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { importDesk } from '#lib/workspace/tasks.ts';
import { groupNumber } from '../group-number.ts';
import type { Actions, PageServerLoad } from './$types';

const groupOf = async (event: RequestEvent<{ forum: string; number: string }>) => {
  const { forum, number } = event.params;
  return found(
    (await query(event, GroupImportsDocument, { forum, number: groupNumber(number) })).workingGroup,
  );
};

export const load: PageServerLoad = async (event) => ({
  group: await groupOf(event),
  nonce: crypto.randomUUID(),
});

export const actions: Actions = {
  begin: async (event) => {
    const { id, number, forum } = await groupOf(event);
    return perform(event, {
      act: 'begin',
      document: BeginImportDocument,
      input: async (form) => ({ workingGroup: id, upload: await keepTable(event, form) }),
      after: ({ recommendationImport }) => importDesk(forum.slug, number, recommendationImport?.id),
    });
  },
};

/** Keeps the file, or the text as one, and answers its id; why it cannot be kept is said at its field. */
async function keepTable(event: RequestEvent, form: FormReader): Promise<string> {
  const chosen = form.file('file');
  const text = form.values['text']?.[0] ?? '';
  const isPasted = text.trim() !== '';
  if (chosen && isPasted) form.fault('text', m.import_either());
  if (!chosen && !isPasted) form.fault('file', m.import_choose());
  if (form.faults.length > 0) return '';
  const name = chosen ? 'file' : 'text';
  const file = chosen ?? new File([text], m.import_text_name(), { type: 'text/plain' });
  const kept = await keepOnce(event, form, { file, name, purpose: 'IMPORT' });
  if (kept.ok) return kept.id;
  form.fault(name, whyNot(kept));
  return '';
}

type NotKept = Extract<Awaited<ReturnType<typeof keepOnce>>, { ok: false }>;

const whyNot = ({ code, sentence, message }: NotKept): string => {
  if (code === 'TOO_LARGE') return m.import_too_large();
  if (code === 'EMPTY') return m.import_empty();
  return sentence?.[apiLanguage(getLocale())] ?? message;
};
