import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { outboxFolder } from './carrying.ts';

/** The text of a letter that lies in the outbox; null when it does not. */
export async function textOf(config: Pick<Config, 'dataDir'>, id: string): Promise<string | null> {
  const file = await readFile(join(outboxFolder(config), `${id}.eml`)).catch(() => null);
  if (!file) return null;
  const { default: PostalMime } = await import('postal-mime');
  const { text } = await PostalMime.parse(file);
  return text ?? null;
}
