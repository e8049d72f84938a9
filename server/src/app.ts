import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { v7 as uuid } from 'uuid';
import { createAuthentication, sessionCookieName } from './accounts/authentication.ts';
import { authenticationRoutes } from './accounts/authentication-routes.ts';
import type { AuthenticationTables } from './accounts/authentication-tables.ts';
import { demoSignIn } from './accounts/demo-sign-in.ts';
import { viewerFor } from './accounts/index.ts';
import { signInProviders } from './accounts/providers-asking.ts';
import { sessions } from './accounts/sessions.ts';
import { sessionsForgetting } from './accounts/sessions-forgetting.ts';
import { viewerByToken } from './tokens/index.ts';
import { requestsForgetting } from './privacy/forgetting.ts';
import { signIn, signingOut, signOut } from './accounts/signing-in.ts';
import { accountDoor } from './accounts/signing-in-door.ts';
import { isLoopback, signInTries } from './accounts/signing-in-tries.ts';
import { newsOfActivities } from './activity/index.ts';
import type { Config } from './config.ts';
import type { Clock } from './database/clock.ts';
import type { Target } from './database/connect.ts';
import type { Database } from './database/tables.ts';
import { fileFor } from './follow-up/index.ts';
import * as everyModule from './graphql/modules.ts';
import { graphql, type Modules } from './graphql/plugin.ts';
import { isSocket, rewriteUrl } from './graphql/subscriptions.ts';
import { refuseBrokenRequest } from './http/broken-requests.ts';
import { answer, errors } from './http/errors.ts';
import { checkTable } from './importing/index.ts';
import { evidence } from './http/evidence.ts';
import { headers, protect } from './http/headers.ts';
import { health } from './http/health.ts';
import { logOptions, type Log } from './http/log.ts';
import { origin } from './http/origin.ts';
import { sessionCookie } from './http/session-cookie.ts';
import { uploads } from './http/uploads.ts';
import { uploadsForgetting } from './http/uploads-forgetting.ts';
import { keepUploadFromPage } from './http/uploads-keeping.ts';
import { createPrinter } from './http/printing.ts';
import { builtPages, web, type Pages } from './http/web.ts';
import type { Readiness } from './readiness.ts';

interface Needs {
  config: Config;
  db: Database;
  /** Where the database is, for a connection that listens to it. */
  target: Target;
  clock: Clock;
  /** Signs session cookies. At least 32 characters, the same after each start. */
  secret: string;
  readiness: Readiness;
  logger?: Log;
  /** Answers with pages; the built ones unless development brings its own. */
  pages?: () => Promise<Pages | undefined>;
  /** The domain behind the schema; a test brings its own. */
  modules?: Modules;
}

/** The server, ready to listen: every part of it, in the order in which a request meets them. */
export async function buildApp(needs: Needs): Promise<FastifyInstance> {
  const { config, db, clock, secret, readiness, logger = { level: 'warn' } } = needs;
  const app = Fastify({
    logger: logOptions(logger),
    genReqId: () => uuid(),
    // Behind a public address stands a proxy on this machine; its word on the client's address counts, nobody else's.
    trustProxy: config.publicUrl && !config.demo ? 'loopback' : false,
    bodyLimit: 100 * 1024,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    handlerTimeout: 30_000,
    forceCloseConnections: 'idle',
    http: { shouldUpgradeCallback: isSocket },
    rewriteUrl,
    clientErrorHandler: refuseBrokenRequest,
    // An address that cannot be decoded meets no hook.
    frameworkErrors: (error, request, reply) => {
      protect(reply.raw, request.id, config);
      return answer(error, request, reply);
    },
  });
  const accounts = db.withTables<AuthenticationTables>();
  const tries = signInTries({
    db: accounts,
    clock,
    secret,
    isExempt: (address) => config.demo && isLoopback(address),
  });
  const authentication = createAuthentication({ config, db, secret, tries, log: app.log, clock });
  const { demo, dataDir, dataController } = config;
  const context = { db, clock, demo, dataDir, dataController, origins: () => config.origins() };
  const files = { db, clock, config, checkTable };

  await app.register(errors);
  await app.register(sessionCookie, { name: sessionCookieName(config) });
  await app.register(headers, { config });
  await app.register(health, { db, readiness });
  await app.register(origin, { config });
  await app.register(sessions, {
    authentication,
    viewerFor: (id) => viewerFor(db, clock, id),
    viewerByToken: (header) => viewerByToken(db, clock, header),
    demandsSecondFactor: !config.demo,
  });
  await app.register(sessionsForgetting, { db: accounts, tries });
  await app.register(requestsForgetting, { db, clock });

  await app.register(authenticationRoutes, { authentication });
  await app.register(signingOut, { authentication });
  if (config.demo) await app.register(demoSignIn, { authentication });

  await app.register(graphql, {
    ...context,
    typeDefs: await schema(),
    modules: needs.modules ?? everyModule,
    news: newsOfActivities(needs.target, app.log),
  });
  await app.register(uploads, files);
  await app.register(uploadsForgetting, files);
  await app.register(evidence, { ...files, fileFor: (id, viewer) => fileFor({ db, viewer }, id) });
  await app.register(web, {
    ...context,
    config,
    pages: needs.pages ?? builtPages,
    signIn: (request, given) => signIn(authentication, request, given),
    signOut: (request) => signOut(authentication, request),
    account: accountDoor({
      authentication,
      db,
      clock,
      tries,
      providers: signInProviders({ config, log: app.log }),
      secureCookies: config.secureCookies,
    }),
    keepUpload: (request, ...given) => keepUploadFromPage(files, request, ...given),
    printer: createPrinter(config.chromiumPath),
  });
  return app;
}

const folder = resolve(import.meta.dirname, '../../schema');

/** The schema, one text per module. */
async function schema(): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).toSorted();
  return Promise.all(names.map((name) => readFile(resolve(folder, name), 'utf8')));
}
