import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { signedInAs } from './journey-people.ts';
import { ask } from './journey-world.ts';

/** Does one act on an import as the rapporteur of group 3, which must succeed; answers its id. */
export async function importAct(verb: 'beginImport' | 'runImport', input: object): Promise<string> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { recommendationImport { id } userErrors { code path message } } }`;
  const { [verb]: payload } = await ask(query, { input }, 'rapporteur');
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify({ verb, input, payload }));
  return payload.recommendationImport.id;
}

/** Waits for the background to have brought an import there. */
export async function untilImport(id: string, state: 'PREVIEWED' | 'DONE'): Promise<void> {
  const query = 'query ($id: ID!) { recommendationImport(id: $id) { state } }';
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await pause(50))
    if ((await ask(query, { id }, 'rapporteur')).recommendationImport.state === state) return;
  throw new Error(`The import ${id} does not become ${state}`);
}

/** Sends a table to group 3 in Wrocław and waits for its preview; answers the id of the import. */
export async function aPreviewedImport(csv: string): Promise<string> {
  const form = new FormData();
  form.set('file', new File([csv], 'lista.csv', { type: 'text/csv' }));
  const answer = await fetch(`${inject('servedAt')}/uploads?purpose=import`, {
    method: 'POST',
    headers: await signedInAs('rapporteur'),
    body: form,
  });
  const { id: upload } = (await answer.json()) as { id: string };
  const { workingGroup } = await ask('{ workingGroup(forum: "wroclaw-2015", number: 3) { id } }');
  const id = await importAct('beginImport', { workingGroup: workingGroup.id, upload });
  await untilImport(id, 'PREVIEWED');
  return id;
}
