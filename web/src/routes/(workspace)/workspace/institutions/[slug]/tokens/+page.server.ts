import { m } from '#lib/paraglide/messages.js';
import {
  ApiTokensDocument,
  CreateApiTokenDocument,
  RevokeApiTokenDocument,
} from '#lib/server/__generated__/operations.ts';
import { attempt, perform } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { saying } from '#lib/workspace/flash.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const institution = found((await query(event, ApiTokensDocument, { slug: event.params.slug })).institution);
  return { institution, tokens: found(institution.apiTokens), nonce: crypto.randomUUID() };
};

export const actions: Actions = {
  create: async (event) => {
    const outcome = await attempt(event, {
      act: 'create',
      document: CreateApiTokenDocument,
      input: (form) => ({
        institution: event.params.slug,
        name: form.needed('name', m.tokens_error_name()),
        scope: form.choice('scope', ['READ', 'REPORT'] as const, m.tokens_error_scope()),
        endsOn: form.needed('endsOn', m.tokens_error_ends()).slice(0, 40),
      }),
    });
    return 'answer' in outcome ? { secret: outcome.answer.secret ?? null } : outcome;
  },
  revoke: (event) =>
    perform(event, {
      act: 'revoke',
      document: RevokeApiTokenDocument,
      input: (form) => ({ apiToken: form.text('apiToken') }),
      after: () => saying('token_revoked', `/workspace/institutions/${event.params.slug}/tokens`),
    }),
};
