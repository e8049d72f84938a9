import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type { PersonaKey } from '../../server/src/accounts/index.ts';
import { signedInAs } from './journey-people.ts';

/** The example institutions of the demo's cast. */
export const cityOffice = 'urzad-miasta-warszawa-przyklad';
export const ministry = 'ministerstwo-spraw-spolecznych-przyklad';

/** The day it is in Warsaw, which is the clock that the served installation goes by. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format(new Date());

/** A sentence nobody else wrote, so that a journey finds its own. */
export const unheard = (words: string): string => `${words} ${randomBytes(4).toString('hex')}`;

/** Asks the API as somebody, or as the public. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they asked for
export async function ask(query: string, variables: object = {}, persona?: PersonaKey): Promise<any> {
  const answer = await fetch(`${inject('servedAt')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(persona ? await signedInAs(persona) : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: object[] };
  if (errors) throw new Error(JSON.stringify({ errors, query, variables }));
  return data;
}

/** Does one act through the API, which must succeed: what has to have happened before a journey begins. */
async function did(persona: PersonaKey, verb: string, inputType: string, input: object, selection: string) {
  const query = `mutation ($input: ${inputType}!) { ${verb}(input: $input) { ${selection} userErrors { code path message } } }`;
  const { [verb]: payload } = await ask(query, { input }, persona);
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify({ verb, input, payload }));
  return payload;
}

const stage = 'recommendation { reference version }';

/** A draft of group 3 in Wrocław. */
export async function aDraft({ title = unheard('Dyżur z tłumaczką') } = {}): Promise<{
  reference: string;
  title: string;
}> {
  const { workingGroup } = await ask(
    '{ workingGroup(forum: "wroclaw-2015", number: 3) { id } }',
    {},
    'rapporteur',
  );
  const input = {
    workingGroup: workingGroup.id,
    kind: 'INSTITUTIONAL',
    title,
    body: 'Raz w tygodniu w urzędzie dyżuruje tłumaczka.',
    rationale: 'Bez niej nikt nie rozumie pism.',
  };
  const { recommendation } = await did(
    'rapporteur',
    'draftRecommendation',
    'DraftRecommendationInput',
    input,
    stage,
  );
  return { reference: recommendation.reference, title };
}

/** One that the group has adopted; its coordinator has not published it yet. */
export async function anAdopted(
  given: { title?: string } = {},
): Promise<{ reference: string; title: string }> {
  const { reference, title } = await aDraft(given);
  await did(
    'rapporteur',
    'adoptRecommendation',
    'AdoptRecommendationInput',
    { reference, version: 1 },
    stage,
  );
  return { reference, title };
}

/** An adopted one with an institution that is to answer: nothing keeps it from the public. */
export async function anAddressed(): Promise<{ reference: string; title: string }> {
  const adopted = await anAdopted();
  const { reference } = adopted;
  const addressees = [{ institution: cityOffice, role: 'LEAD' }];
  await did(
    'coordinator',
    'addressRecommendation',
    'AddressRecommendationInput',
    { reference, addressees },
    stage,
  );
  return adopted;
}

/** A published one, sent to one institution: its reference, and the id under which that institution answers. */
export async function aSent(
  institution: string,
  given: { title?: string } = {},
): Promise<{ reference: string; title: string; addressee: string }> {
  const { reference, title } = await anAdopted(given);
  const addressees = [{ institution, role: 'LEAD' }];
  const version = async () =>
    (
      await ask(
        'query ($reference: String!) { recommendation(reference: $reference) { version } }',
        { reference },
        'coordinator',
      )
    ).recommendation.version;
  await did(
    'coordinator',
    'addressRecommendation',
    'AddressRecommendationInput',
    { reference, addressees },
    stage,
  );
  await did(
    'coordinator',
    'publishRecommendation',
    'PublishRecommendationInput',
    { reference, version: await version() },
    stage,
  );
  const sentOn = today();
  await did(
    'coordinator',
    'addressRecommendation',
    'AddressRecommendationInput',
    { reference, addressees, sentOn },
    stage,
  );
  const { recommendation } = await ask(
    'query ($reference: String!) { recommendation(reference: $reference) { addressees { id } } }',
    { reference },
  );
  return { reference, title, addressee: recommendation.addressees[0].id };
}

/** What an institution said of a recommendation. */
export async function aReported(institution: string, persona: PersonaKey, status = 'IN_PROGRESS') {
  const sent = await aSent(institution);
  const input = {
    addressee: sent.addressee,
    status,
    occurredOn: today(),
    explanation: 'Trwa nabór tłumaczek.',
  };
  await did(persona, 'reportStatus', 'ReportStatusInput', input, 'statusUpdate { id isPending }');
  return sent;
}

/** The addresses of the desks at which people work. */
export const desks = {
  group: '/panel/grupy/wroclaw-2015/3',
  forum: '/panel/fora/wroclaw-2015',
  recommendation: (reference: string) => `/panel/rekomendacje/${reference}`,
  addressee: (id: string) => `/panel/adresaci/${encodeURIComponent(id)}`,
  published: (reference: string) => `/rekomendacje/${reference}`,
};

/** What an institution is called in Polish. */
export const nameOf = async (slug: string): Promise<string> =>
  (
    await ask('query ($slug: String!) { institution(slug: $slug) { name(language: PL) { value } } }', {
      slug,
    })
  ).institution.name.value;
