import { describe, expect, test } from 'vitest';
import { sendMail } from '../../../server/src/mail/index.ts';
import { forgetOldMails } from '../../../server/src/mail/forgetting.ts';
import { personas } from '../../support/cast.ts';
import { mailsTo } from '../../support/mails.ts';
import { aWorld } from '../../support/world.ts';

const world = await aWorld();
const { db } = world.database;

const send = (email: string) =>
  db.transaction().execute((trx) =>
    sendMail(trx, {
      to: { email, language: 'PL' },
      letter: {
        kind: 'GREETING',
        subject: { PL: `Do ${email}`, EN: '', UK: '' },
        lines: [{ PL: 'Treść', EN: '', UK: '' }],
      },
      now: world.clock.now(),
    }),
  );

const list = '{ outbox { totalCount edges { node { id kind to subject status sentAt attempts text } } } }';
const one = 'query ($id: ID!) { mail(id: $id) { subject text } }';

describe('the outbox', () => {
  test('shows an administrator what left and what waits, and what the files say', async () => {
    await send('first@example.org');
    await mailsTo(world, 'first@example.org');
    world.today('2016-03-02');
    await send('second@example.org');
    const { outbox } = await world.as('administrator').ask(list);
    expect(outbox.totalCount).toBe(2);
    expect(outbox.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { to: 'second@example.org', status: 'WAITING', sentAt: null, text: null },
      { to: 'first@example.org', status: 'SENT', attempts: 1, text: expect.stringContaining('Treść') },
    ]);
    const { id } = outbox.edges[1].node;
    expect((await world.as('administrator').ask(one, { id })).mail.subject).toBe('Do first@example.org');
  });

  test('is there for nobody else', async () => {
    const { outbox } = await world.as('administrator').ask(list);
    const { id } = outbox.edges[0].node;
    const others = personas.filter((persona) => persona !== 'administrator').map(world.as);
    for (const voice of [world.anonymous, ...others]) {
      expect(await voice.ask(list)).toEqual({ outbox: null });
      expect(await voice.ask(one, { id })).toEqual({ mail: null });
    }
  });

  test.each(['Mail:x', 'Mail:../../secret', 'nonsense', ''])('has no letter %j', async (id) => {
    expect(await world.as('administrator').ask(one, { id })).toEqual({ mail: null });
  });

  test('forgets a letter after a month, its file too', async () => {
    world.today('2016-04-20');
    const { config, clock } = world;
    await mailsTo(world, 'second@example.org');
    await forgetOldMails({ db, clock, config });
    expect((await world.as('administrator').ask(list)).outbox.totalCount).toBe(0);
    expect(await mailsTo(world, 'first@example.org')).toEqual([]);
  });
});
