import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';
import { sql, type Kysely } from 'kysely';
import type { AuthenticationTables } from './authentication-tables.ts';
import type { Clock } from '../database/clock.ts';

export interface Try {
  email: string;
  address: string;
}

export interface SignInTries {
  /** Counts a try. Answers 0 when it may go on, else the seconds to wait. */
  admit(attempt: Try): Promise<number>;
  /** Only failed tries count: gives the successful one back. */
  succeeded(attempt: Try): Promise<void>;
  /** Drops counts nobody needs any more. */
  forgetOld(): Promise<void>;
}

/** The same for letters that hold a link, and for the links. */
export interface LinkTries {
  /** Counts a wish for a letter to an account, whether or not there is one. Answers as `admit`. */
  admitLetter(attempt: Try): Promise<number>;
  /** Counts a try with a link. Answers as `admit`. */
  admitLink(address: string): Promise<number>;
  /** Only links that are none count: gives the others back. */
  linkSucceeded(address: string): Promise<void>;
  /** Counts who leaves for an identity provider. Answers as `admit`. */
  admitDeparture(address: string): Promise<number>;
  /** Only those count who do not come back with an account: gives the others back. */
  departureSucceeded(address: string): Promise<void>;
}

interface Limit {
  /** Tries before the first wait. */
  free: number;
  /** Seconds of the longest wait. */
  longest: number;
}

/**
 * Three counts, because each alone is a hole. One guesser against one account meets the first. Many addresses against
 * one account meet the second, whose waits stay short: nobody may lock a person out. One address against many accounts
 * meets the third, counted generously, since a town hall shares one address.
 */
const limits = {
  pair: { free: 5, longest: 15 * 60 },
  account: { free: 20, longest: 60 },
  address: { free: 20, longest: 15 * 60 },
  // Letters are a nuisance to whoever did not ask for them; links cannot be guessed, and need not be tried often.
  letter: { free: 5, longest: 15 * 60 },
  link: { free: 20, longest: 15 * 60 },
  // The provider guards its passwords itself: this keeps one address from filling the table.
  departure: { free: 60, longest: 15 * 60 },
} satisfies Record<string, Limit>;

/** Seconds of the first wait; each further try doubles it. */
const FIRST_WAIT = 60;
/** Seconds of quiet after which a count starts anew. */
const QUIET = 60 * 60;

interface Needs {
  db: Kysely<AuthenticationTables>;
  clock: Clock;
  /** Keys the hashes under which tries are counted. */
  secret: string;
  /** Addresses that are not counted: the demo's own machine. */
  isExempt: (address: string) => boolean;
}

export function signInTries({ db, clock, secret, isExempt }: Needs): SignInTries & LinkTries {
  const keysOf = ({ email, address }: Try): Record<keyof typeof limits, string> => {
    const account = email.trim().toLowerCase();
    const network = networkOf(address);
    const key = (...parts: string[]) =>
      createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');
    return {
      pair: key('pair', account, network),
      account: key('account', account),
      address: key('address', network),
      letter: key('letter', account),
      link: key('link', network),
      departure: key('departure', network),
    };
  };
  const admitBy = async (attempt: Try, ...names: (keyof typeof limits)[]): Promise<number> => {
    if (isExempt(attempt.address)) return 0;
    const keys = keysOf(attempt);
    for (const name of names) {
      const seconds = await count(db, clock.now(), keys[name], limits[name]);
      if (seconds > 0) return seconds;
    }
    return 0;
  };
  const giveBack = (key: string) =>
    db
      .updateTable('signInTries')
      .set({ tries: sql`greatest(tries - 1, 0)`, opensAt: new Date(0) })
      .where('key', '=', key)
      .execute();

  return {
    admit: (attempt) => admitBy(attempt, 'pair', 'account', 'address'),
    async succeeded(attempt) {
      if (isExempt(attempt.address)) return;
      const { pair, account, address } = keysOf(attempt);
      await db.deleteFrom('signInTries').where('key', 'in', [pair, account]).execute();
      await giveBack(address);
    },
    admitLetter: (attempt) => admitBy(attempt, 'letter'),
    admitLink: (address) => admitBy({ email: '', address }, 'link'),
    async linkSucceeded(address) {
      if (!isExempt(address)) await giveBack(keysOf({ email: '', address }).link);
    },
    admitDeparture: (address) => admitBy({ email: '', address }, 'departure'),
    async departureSucceeded(address) {
      if (!isExempt(address)) await giveBack(keysOf({ email: '', address }).departure);
    },
    async forgetOld() {
      const old = new Date(clock.now().getTime() - QUIET * 1000);
      await db.deleteFrom('signInTries').where('lastTryAt', '<', old).execute();
    },
  };
}

/**
 * Counts and judges in one statement, so that a thousand tries at once are counted one after another. A free try moves
 * nothing but the count: the clocks of tries at once need not agree.
 */
async function count(
  db: Kysely<AuthenticationTables>,
  now: Date,
  key: string,
  { free, longest }: Limit,
): Promise<number> {
  const forgottenBefore = new Date(now.getTime() - QUIET * 1000);
  const tries = sql`case when t.last_try_at < ${forgottenBefore} then 1 else t.tries + 1 end`;
  const { rows: counted } = await sql`
    insert into sign_in_tries as t (key, tries, last_try_at, opens_at)
    values (${key}, 1, ${now}, ${forgottenBefore})
    on conflict (key) do update set
      tries = ${tries},
      last_try_at = ${now},
      opens_at = case when ${tries} < ${free} then t.opens_at
        else ${now}::timestamptz
          + make_interval(secs => least(${FIRST_WAIT} * 2 ^ least(${tries} - ${free}, 10), ${longest})) end
    where t.opens_at <= ${now}
    returning key`.execute(db);
  if (counted.length > 0) return 0;
  const closed = await db
    .selectFrom('signInTries')
    .select('opensAt')
    .where('key', '=', key)
    .executeTakeFirst();
  return closed ? Math.max(1, Math.ceil((closed.opensAt.getTime() - now.getTime()) / 1000)) : 1;
}

export const isLoopback = (address: string): boolean => /^(127\.|::1$|::ffff:127\.)/i.test(address);

/** An IPv6 subscriber owns a whole /64 and can turn through its addresses at will. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}
