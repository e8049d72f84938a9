import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { tokenSentTo } from '../support/mails.ts';
import { aTab, expectDone, expectRefused, unfold, ways, type Way } from '../support/journey-steps.ts';
import { ask, unheard } from '../support/journey-world.ts';
import { aWindow, wide } from '../support/served-page.ts';

const window = await aWindow();
const password = 'cztery słowa w jednym zdaniu';
const anAddress = () => `${randomBytes(5).toString('hex')}@example.org`;

const aStranger = async ({ javaScriptEnabled }: Way): Promise<Page> => {
  const context = await window.browser.newContext({
    baseURL: inject('servedAt'),
    viewport: wide,
    javaScriptEnabled,
  });
  context.setDefaultTimeout(20_000);
  return context.newPage();
};

/** Fills in the form of an invitation and sends it. */
async function invite(page: Page, given: { email: string; name: string; role: string; place: string }) {
  const form = await unfold(page, 'invite');
  await form.getByLabel('Adres e-mail').fill(given.email);
  await form.getByLabel('Imię i nazwisko').fill(given.name);
  await form.getByLabel('Rola', { exact: true }).selectOption({ label: given.role });
  await form.getByLabel('Miejsce').selectOption(given.place);
  await form.getByRole('button', { name: 'Wyślij zaproszenie' }).click();
}

/** Opens the link from the letter and takes the role on. */
async function accept(page: Page, email: string) {
  await page.goto(`/zaproszenie/${await tokenSentTo(email)}`);
  await page.getByLabel('Hasło').fill(password);
  await page.getByRole('button', { name: 'Przyjmuję tę rolę' }).click();
  await page.getByRole('heading', { level: 1, name: 'Zaproszenie przyjęte' }).waitFor();
}

async function signIn(page: Page, email: string) {
  await page.goto('/zaloguj');
  await page.getByLabel('Adres e-mail').fill(email);
  await page.getByLabel('Hasło').fill(password);
  await page.getByRole('button', { name: 'Zaloguj się', exact: true }).click();
  await page.waitForURL('**/panel');
}

const group = async () =>
  (await ask('{ workingGroup(forum: "wroclaw-2015", number: 5) { id } }')).workingGroup.id as string;

/** An institution that nobody of the cast belongs to, another for each way. */
async function anOffice(at: number): Promise<{ id: string; slug: string }> {
  const { invitationPlaces } = await ask('{ invitationPlaces { scope roles } }', {}, 'administrator');
  const { roleHolders } = await ask(
    '{ roleHolders(first: 100) { edges { node { holds { institution { id } } } } } }',
    {},
    'administrator',
  );
  const taken = roleHolders.edges.map(
    ({ node }: { node: { holds: { institution: { id: string } | null } } }) => node.holds.institution?.id,
  );
  const free = invitationPlaces.filter(
    ({ scope }: { scope: string | null }) => scope?.startsWith('Institution:') && !taken.includes(scope),
  );
  const id = free.at(at).scope as string;
  const { node } = await ask('query ($id: ID!) { node(id: $id) { ... on Institution { slug } } }', { id });
  return { id, slug: node.slug };
}

describe.each(ways)('somebody new, $how,', (way) => {
  test('is invited, reads the letter, takes the role on, and acts in it', async () => {
    const email = anAddress();
    const coordinator = await aTab(window, 'coordinator', way, '/panel');
    await coordinator.getByRole('link', { name: 'Osoby i role' }).click();
    await coordinator.getByRole('heading', { level: 1, name: 'Osoby i role' }).waitFor();
    const invited = { name: 'Maria Kowal', role: 'Sprawozdawczyni lub sprawozdawca', place: await group() };
    await invite(coordinator, { ...invited, email: 'nonsense' });
    await expectRefused(coordinator, 'To nie wygląda na adres e-mail. Wpisz go jak anna@urzad.pl.');
    await invite(coordinator, { ...invited, email });
    await expectDone(coordinator, 'Wysłano zaproszenie');
    await coordinator.locator('tr', { hasText: email }).getByText('Czeka na przyjęcie').waitFor();

    const page = await aStranger(way);
    const link = `/zaproszenie/${await tokenSentTo(email)}`;
    const answer = await page.goto(link);
    expect(answer?.headers()['cache-control']).toContain('no-store');
    expect(answer?.headers()['referrer-policy']).toBe('strict-origin');
    await page.getByText('sprawozdawczyni lub sprawozdawca').waitFor();
    await page.getByLabel('Hasło').fill('krótkie');
    await page.getByRole('button', { name: 'Przyjmuję tę rolę' }).click();
    await expectRefused(page, 'Hasło ma mieć od 12 do 128 znaków. Dobre jest zdanie z kilku słów.');
    expect(await page.getByLabel('Imię i nazwisko').inputValue()).toBe('Maria Kowal');
    await accept(page, email);
    await page.goto(link);
    await page.getByText('To zaproszenie zostało już przyjęte.').waitFor();

    await signIn(page, email);
    await page.goto('/panel/grupy/wroclaw-2015/5/nowa');
    const title = unheard('Kurs języka');
    await page.getByLabel('Tytuł').fill(title);
    await page.getByLabel('Co rekomendujemy').fill('Kurs dla każdego.');
    await page.getByRole('radio', { name: 'Rekomendacja dla instytucji' }).check();
    await page.getByRole('button', { name: 'Zapisz szkic' }).click();
    await expectDone(page, 'Zapisano szkic');

    await coordinator.goto('/panel/osoby?rola=RAPPORTEUR');
    await coordinator
      .locator('tr', { hasText: email })
      .getByRole('link', { name: 'Zakończ lub przekaż' })
      .click();
    const form = await unfold(coordinator, 'endRole');
    await form.getByRole('button', { name: 'Zakończ rolę' }).click();
    await expectDone(coordinator, 'Zakończono rolę');
    await page.goto('/panel');
    await page.getByText('Nie masz jeszcze żadnej roli').waitFor();
    await page.context().close();
    await coordinator.close();
  });

  test('hears of an invitation sent again, and of one taken back', async () => {
    const email = anAddress();
    const coordinator = await aTab(window, 'coordinator', way, '/panel/osoby');
    await invite(coordinator, { email, name: 'Jan', role: 'Osoba moderująca', place: await group() });
    await expectDone(coordinator, 'Wysłano zaproszenie');
    const first = await tokenSentTo(email);
    const row = coordinator.locator('tr', { hasText: email });
    await row.getByRole('button', { name: 'Wyślij ponownie' }).click();
    await expectDone(coordinator, 'Wysłano zaproszenie ponownie');
    await row.getByText('2 listy.').waitFor();
    const page = await aStranger(way);
    await page.goto(`/zaproszenie/${first}`);
    await page.getByText('Wysłaliśmy Ci nowszy list z nowym linkiem.').waitFor();
    await row.getByRole('button', { name: 'Cofnij' }).click();
    await expectDone(coordinator, 'Cofnięto zaproszenie');
    await row.waitFor({ state: 'detached' });
    await page.goto(`/zaproszenie/${await tokenSentTo(email)}`);
    await page.getByText(/To zaproszenie zostało cofnięte|nowszy list/).waitFor();
    await page.goto('/zaproszenie/zmyslony');
    await page.getByText('Nie znamy takiego linku.').waitFor();
    await page.context().close();
    await coordinator.close();
  });
});

describe.each(ways)('a focal point who leaves, $how,', (way) => {
  test('names a deputy, hands the institution over, and the deputy has what was theirs', async () => {
    const office = await anOffice(way.javaScriptEnabled ? 0 : 1);
    const [leaving, deputy] = [anAddress(), anAddress()];
    await ask(
      'mutation ($input: InviteInput!) { invite(input: $input) { userErrors { message } } }',
      { input: { email: leaving, name: 'Odchodząca', role: 'FOCAL_POINT', scope: office.id } },
      'administrator',
    );
    const focalPoint = await aStranger(way);
    await accept(focalPoint, leaving);
    await signIn(focalPoint, leaving);
    await focalPoint.goto('/panel/osoby');
    if (way.javaScriptEnabled) await focalPoint.locator('#svelte-announcer').waitFor({ state: 'attached' });
    await invite(focalPoint, {
      email: deputy,
      name: 'Zastępczyni',
      role: 'Zastępstwo osoby kontaktowej',
      place: office.id,
    });
    await expectDone(focalPoint, 'Wysłano zaproszenie');
    const next = await aStranger(way);
    await accept(next, deputy);

    await focalPoint.goto('/panel/osoby');
    await focalPoint
      .locator('tr', { hasText: leaving })
      .getByRole('link', { name: 'Zakończ lub przekaż' })
      .click();
    const form = await unfold(focalPoint, 'handOver');
    await form
      .getByLabel('Kto przejmuje')
      .selectOption({ label: 'Zastępczyni (zastępstwo osoby kontaktowej)' });
    await form.getByRole('button', { name: 'Przekaż' }).last().click();
    await expectDone(focalPoint, 'Przekazano rolę');

    await signIn(next, deputy);
    await next.getByText('osoba kontaktowa').first().waitFor();
    await next.goto(`/panel/instytucje/${office.slug}/przekazanie`);
    await next.getByText('Co przekazać').first().waitFor();
    expect(await next.locator('main').innerText()).toContain('Zastępczyni');
    await focalPoint.context().close();
    await next.context().close();
  });
});

describe.each(ways)('a list of people, $how,', (way) => {
  test('is shown row by row before anything is sent, and then sent', async () => {
    const email = anAddress();
    const page = await aTab(window, 'coordinator', way, '/panel/osoby/import');
    const csv = `\uFEFFemail;name;role;scope;language\r\n${email};"Kowal; Maria";RAPPORTEUR;wroclaw-2015/3;PL\r\nzly;;KROL;nigdzie;PL\r\n`;
    const file = { name: 'osoby.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.getByLabel('Plik CSV').setInputFiles(file);
    await page.getByRole('button', { name: 'Pokaż, co się stanie' }).click();
    await page.getByText('1 osoba dostanie zaproszenie.').waitFor();
    await page.locator('tr', { hasText: email }).getByText('Dostanie zaproszenie').waitFor();
    await page.getByText('Nie ma takiej roli.').waitFor();
    const waiting = async () =>
      (
        await ask('{ invitations(first: 100) { edges { node { email } } } }', {}, 'coordinator')
      ).invitations.edges.filter(({ node }: { node: { email: string } }) => node.email === email).length;
    expect(await waiting()).toBe(0);
    await page.getByRole('button', { name: 'Wyślij zaproszenia' }).click();
    await expectDone(page, 'Wysłano zaproszenia z listy');
    expect(await waiting()).toBe(1);
    await page.close();
  });

  test('that is no UTF-8, or no list, is refused with what to do', async () => {
    const page = await aTab(window, 'coordinator', way, '/panel/osoby/import');
    const send = async (buffer: Buffer) => {
      await page.getByLabel('Plik CSV').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('button', { name: 'Pokaż, co się stanie' }).click();
    };
    await send(Buffer.from([0x65, 0xb3, 0xff]));
    await expectRefused(
      page,
      'Tego pliku nie da się odczytać jako tekstu UTF-8. Zapisz arkusz jeszcze raz jako „CSV UTF-8”.',
    );
    await send(Buffer.from('a,b\n1,2\n'));
    await page.getByRole('alert').getByText('mają stać nagłówki').waitFor();
    await page.close();
  });
});

test('whoever keeps no list of people finds no page of it', async () => {
  for (const who of ['rapporteur', 'auditor', 'assessor'] as const) {
    const page = await aTab(window, who, { javaScriptEnabled: false }, '/panel/osoby');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('main').innerText(), who).not.toContain('Zaproś');
    await page.close();
  }
});
