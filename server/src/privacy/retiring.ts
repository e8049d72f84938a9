import { sql } from 'kysely';
import { isLastAdministrator } from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { dayInWarsaw, type Clock } from '../database/clock.ts';
import type { Database, Trx } from '../database/tables.ts';
import type { Language } from '../graphql/__generated__/types.ts';
import { sendMail, type Letter } from '../mail/index.ts';
import { eraseNow } from './erasing.ts';

const DAY = 24 * 60 * 60 * 1000;
/** After so long without signing in, and without software of theirs asking, an account is unused. */
const monthsUnused = 24;
/** From the letter to the erasure. */
const daysOfNotice = 30;
/** Letters, and erasures, of one round: what is left waits for the next. */
const most = 100;

interface Needs {
  db: Database;
  clock: Clock;
}

interface UnusedAccount {
  id: string;
  email: string;
  language: Language;
}

/**
 * Accounts that nobody used for two years: their people are told by a letter, and where nobody signs in within a month of
 * it, the account is erased as if its owner had asked (RODO, article 5: no longer than needed). The last administrator's
 * stays, since nobody could let another one in.
 */
export async function retireUnusedAccounts({ db, clock }: Needs): Promise<void> {
  const now = clock.now();
  for (const { id } of await unused(db, now, sql`s.noticed_at is null`))
    await db.transaction().execute((trx) => notice(trx, id, now));
  const noticedBefore = new Date(now.getTime() - daysOfNotice * DAY);
  for (const { id } of await unused(db, now, sql`s.noticed_at < ${noticedBefore}`))
    await db.transaction().execute((trx) => retire(trx, id, now));
}

const unused = async (
  db: Database,
  now: Date,
  where: ReturnType<typeof sql>,
  person: string | null = null,
): Promise<UnusedAccount[]> => {
  const { rows } = await sql<UnusedAccount>`
    select p.id, p.email, p.language from people p left join last_sign_ins s on s.person_id = p.id
    where p.erased_at is null and not p.is_example and ${where}
      and (${person}::text is null or p.id = ${person})
      and coalesce(s.signed_in_at, p.created_at) < ${now}::timestamptz - make_interval(months => ${monthsUnused})
      and not exists (select from api_tokens t where t.person_id = p.id
        and t.last_used_on > (${now}::timestamptz - make_interval(months => ${monthsUnused}))::date)
    order by p.id limit ${most}`.execute(db);
  return rows;
};

/** Asked once more with the person locked: of two processes one writes the letter, and whoever just signed in stays. */
const stillUnused = async (trx: Trx, now: Date, where: ReturnType<typeof sql>, id: string) => {
  await trx.selectFrom('people').select('id').where('id', '=', id).forUpdate().execute();
  const [person] = await unused(trx, now, where, id);
  return person;
};

const notice = async (trx: Trx, id: string, now: Date): Promise<void> => {
  const person = await stillUnused(trx, now, sql`s.noticed_at is null`, id);
  if (!person) return;
  await sql`insert into last_sign_ins (person_id, signed_in_at, noticed_at)
    select id, created_at, ${now} from people where id = ${id}
    on conflict (person_id) do update set noticed_at = excluded.noticed_at`.execute(trx);
  const { email, language } = person;
  await sendMail(trx, { to: { email, language, personId: id }, letter: letterOfNotice, now });
};

const retire = async (trx: Trx, id: string, now: Date): Promise<void> => {
  const person = await stillUnused(trx, now, sql`s.noticed_at is not null`, id);
  const day = dayInWarsaw(now);
  if (!person || (await isLastAdministrator(trx, id, day))) return;
  await eraseNow(trx, id, now, day);
  await recordAudit(trx, { verb: 'retireAccount', now, personId: null, object: { type: 'Person', id } });
};

const letterOfNotice: Letter = {
  kind: 'ACCOUNT_UNUSED',
  subject: {
    PL: 'Za 30 dni usuniemy nieużywane konto',
    EN: 'In 30 days we will erase an account that is not used',
    UK: 'Через 30 днів ми видалимо невикористаний обліковий запис',
  },
  lines: [
    {
      PL: 'Od dwóch lat nikt nie zalogował się na konto z tym adresem. Nie trzymamy danych dłużej, niż są potrzebne.',
      EN: 'For two years nobody signed in to the account of this address. We keep no data longer than they are needed.',
      UK: 'Два роки ніхто не входив в обліковий запис із цією адресою. Ми не зберігаємо дані довше, ніж потрібно.',
    },
    {
      PL: 'Jeśli konto ma zostać, wystarczy się zalogować w ciągu 30 dni. Jeśli nie, nie trzeba robić nic: konto zniknie, a to, co zostało wpisane, zostanie bez nazwiska.',
      EN: 'If the account should stay, sign in within 30 days; that is enough. If not, there is nothing to do: the account goes, and what was entered stays without a name.',
      UK: 'Якщо запис має залишитися, досить увійти протягом 30 днів. Якщо ні, нічого робити не треба: запис зникне, а внесене залишиться без імені.',
    },
  ],
  button: { label: { PL: 'Zaloguj się', EN: 'Sign in', UK: 'Увійти' }, path: '/zaloguj' },
};
