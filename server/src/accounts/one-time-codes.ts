import { createHmac } from 'node:crypto';

/** Milliseconds each code is shown for. */
const STEP = 30_000;

/** Steps a phone's clock may be off, either way (RFC 6238, section 6). */
const TOLERATED = 1;

/** What an app shows in a step (RFC 6238): six digits. */
function codeIn(step: number, secret: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** The step a code belongs to, counted from 1970, if it is near enough to `now`. */
export function stepOf(code: string, secret: string, now: Date): number | undefined {
  const present = Math.floor(now.getTime() / STEP);
  for (let step = present - TOLERATED; step <= present + TOLERATED; step += 1) {
    if (codeIn(step, secret) === code) return step;
  }
  return undefined;
}

/** The code of this moment. */
export const codeAt = (secret: string, now: Date): string => codeIn(Math.floor(now.getTime() / STEP), secret);
