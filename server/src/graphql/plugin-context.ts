import type { FastifyRequest } from 'fastify';
import type { ActivityNews } from '../activity/index.ts';
import type { Clock } from '../database/clock.ts';
import type { Database } from '../database/tables.ts';
import { cookieIn } from '../http/session-cookie.ts';
import { wallCookie } from '../http/wall-cookie.ts';
import type { Language } from './__generated__/types.ts';
import type { Context } from './context.ts';

export interface ContextNeeds {
  db: Database;
  clock: Clock;
  demo: boolean;
  /** The origins that are this installation itself. */
  origins: () => string[];
  dataDir: string;
  dataController: string | undefined;
}

const OPERATION_NAME = Symbol('operationName');

interface Asked {
  /** What a page says; it wins over what the request's headers ask for. */
  language?: Language | undefined;
  operationName?: string | undefined;
}

/** The context of one request, over HTTP or from a page. */
export async function contextFor(
  { db, clock, demo, origins, dataDir, dataController }: ContextNeeds,
  request: FastifyRequest,
  asked: Asked = {},
): Promise<Context> {
  const viewer = await request.viewer();
  const language =
    asked.language ??
    asLanguage(request.headers['x-language']) ??
    viewer?.language ??
    preferred(request.headers['accept-language']) ??
    'PL';
  const publicUrl = ownAddress(origins(), request.headers.host);
  const place = { demo, publicUrl, dataDir, dataController };
  const wallLink = cookieIn(request.headers.cookie, wallCookie);
  const context: Context = { db, clock, viewer, wallLink, language, requestId: request.id, ...place };
  return Object.assign(context, { [OPERATION_NAME]: asked.operationName });
}

/** The own origin the reader came to: on one's own machine there are three. */
const ownAddress = (origins: string[], host: string | undefined): string =>
  origins.find((origin) => new URL(origin).host === host) ?? origins[0] ?? '';

/** The operation a request named. Pages send one operation per document and name none. */
export const operationNameOf = (context: object): string | undefined =>
  (context as { [OPERATION_NAME]?: string })[OPERATION_NAME];

export function operationNameIn({ method, query, body }: FastifyRequest): string | undefined {
  const given = (method === 'GET' ? query : body) as { operationName?: unknown } | null | undefined;
  return typeof given?.operationName === 'string' ? given.operationName : undefined;
}

/** The context of a subscription: what follows its events, and of one of them, the event itself. */
export interface SubscriptionContext extends Context {
  news: ActivityNews;
  event?: unknown;
}

const languages: Record<string, Language> = { pl: 'PL', en: 'EN', uk: 'UK' };

const asLanguage = (tag: unknown): Language | undefined =>
  typeof tag === 'string' ? languages[tag.trim().slice(0, 2).toLowerCase()] : undefined;

/** The first language of an Accept-Language header that the product speaks, by the reader's own order. */
function preferred(header: string | undefined): Language | undefined {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', quality = 'q=1'] = wish.split(';');
    return { language: asLanguage(tag), quality: Number(quality.replace(/^\s*q=/, '')) || 0 };
  });
  return wishes
    .filter((wish) => wish.language && wish.quality > 0)
    .toSorted((a, b) => b.quality - a.quality)[0]?.language;
}
