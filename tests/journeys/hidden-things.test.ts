import { inject, expect, test } from 'vitest';
import type { PersonaKey } from '../../server/src/accounts/index.ts';
import { signedInAs } from '../support/journey-people.ts';
import { aDraft, anAdopted, ask, aSent, desks, ministry, today, unheard } from '../support/journey-world.ts';
import { placed, publicPages, workspacePages } from '../support/pages.ts';

/** People to whom nothing of group 3's drafts and of the ministry's waiting reports is open. */
const outsiders: (PersonaKey | null)[] = [null, 'auditor', 'rapporteur-2', 'focal-point', 'administrator'];

/** Each page as HTML and as the data that the workspace's script asks for. */
const formsOf = (path: string): string[] => [path, `${path === '/' ? '' : path}/__data.json`];

const textOf = async (path: string, who: PersonaKey | null): Promise<string> => {
  const headers = who ? await signedInAs(who) : {};
  return (await fetch(inject('servedAt') + path, { headers, redirect: 'manual' })).text();
};

test('no page tells a stranger of a draft or of a report that waits', { timeout: 240_000 }, async () => {
  const draft = await aDraft({ title: unheard('Kanarek w szkicu') });
  const adopted = await anAdopted({ title: unheard('Kanarek w przyjętej') });
  const { reference, addressee } = await aSent(ministry);
  const word = unheard('Kanarek w sprawozdaniu');
  const { reportStatus } = await ask(
    `mutation ($input: ReportStatusInput!) { reportStatus(input: $input) { statusUpdate { id isPending } } }`,
    { input: { addressee, status: 'IN_PROGRESS', occurredOn: today(), explanation: word } },
    'focal-point-2',
  );
  expect(reportStatus.statusUpdate.isPending).toBe(true);
  const references = [draft, adopted].flatMap((one) => [`${one.reference}<`, `${one.reference}"`]);
  const hidden = [draft.title, adopted.title, ...references, word, reportStatus.statusUpdate.id];
  const own = [
    ...[draft, adopted].flatMap((one) => [
      desks.recommendation(one.reference),
      desks.published(one.reference),
    ]),
    desks.published(reference),
    desks.addressee(addressee),
    desks.group,
    `/rekomendacje?q=${encodeURIComponent(word)}`,
  ];
  const paths = [
    ...own,
    ...(await Promise.all([...publicPages, ...workspacePages].map((page) => placed(page.pl)))),
  ].flatMap(formsOf);

  /** What somebody may come across besides what is public. */
  const isTold = (who: PersonaKey | null, path: string, secret: string): boolean => {
    // The audit log tells administrators what was acted on, by its reference alone.
    if (who === 'administrator' && path.startsWith('/panel/dziennik')) return references.includes(secret);
    // The wall is for every group of the Forum, and shows what any of them adopted.
    const ofAdopted = [adopted.title, ...references.filter((each) => each.startsWith(adopted.reference))];
    return who === 'rapporteur-2' && path.startsWith('/sciana/') && ofAdopted.includes(secret);
  };
  const leaks: string[] = [];
  for (const who of outsiders) {
    for (const path of paths) {
      const text = await textOf(path, who);
      // A search says again what was searched for, and a page that is not there its own address.
      const echoed = decodeURIComponent(path);
      for (const secret of hidden.filter((each) => !isTold(who, path, each)))
        if (text.includes(secret) && !echoed.includes(secret.replace(/[<"]$/, '')))
          leaks.push(`${who ?? 'the public'} at ${path}: ${secret}`);
    }
  }
  expect(leaks).toEqual([]);

  expect(await textOf(desks.group, 'rapporteur'), 'its group has it').toContain(draft.title);
  expect(await textOf(desks.addressee(addressee), 'validator'), 'who confirms has it').toContain(word);
});
