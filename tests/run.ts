/**
 * `pnpm test`: every check of this repository. All of them run, also after one failed.
 *
 * `--only lint,api` runs a part; whatever else is given goes to vitest, as in `pnpm test --only api follow-up`.
 */
import { parseArgs } from 'node:util';
import { buildPagesIfChanged } from '../server/src/web-build.ts';
import { inOrder, program, type Step } from './run-steps.ts';
import { projects, runTests } from './run-tests.ts';
import { whyNoBrowser } from './support/browser-found.ts';

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const only = values.only?.split(',').map((name) => name.trim());

/** Comes before the others: the pages bring generated code that their types, lint and the journeys need. */
const pages: Step = {
  name: 'pages',
  run: async () => void (await buildPagesIfChanged(() => {})),
};

const checks: Step[] = [
  program('codegen', ['node', 'schema/generate.ts', '--check']),
  program('types', ['tsc', '--noEmit', '-p', 'server'], ['tsc', '--noEmit', '-p', 'tests']),
  program('web', ['node', '--run', 'check']).in('web'),
  program('lint', ['eslint', '.']),
  program('format', ['oxfmt', '--check']),
];

const browser: Step = {
  name: 'browser',
  async run() {
    const reason = await whyNoBrowser();
    if (reason) throw new Error(reason);
  },
};

const wanted = (name: string): boolean => !only || only.includes(name);
const needPages = ['pages', 'web', 'lint', 'launcher', 'journeys'];

const names = ['pages', 'browser', ...checks.map(({ name }) => name), ...projects];
const unknown = only?.filter((name) => !names.includes(name)) ?? [];
if (unknown.length > 0) {
  console.error(`--only knows ${names.join(', ')}; not ${unknown.join(', ')}.`);
  process.exit(2);
}

const results = [
  ...(await inOrder(needPages.some(wanted) ? [pages] : [])),
  ...(await inOrder(checks.filter(({ name }) => wanted(name)))),
  ...(await inOrder(wanted('journeys') || only?.includes('browser') ? [browser] : [])),
];
const noBrowser = results.some(({ name, failed }) => name === 'browser' && failed > 0);
const chosen = projects.filter((name) => wanted(name) && !(name === 'journeys' && noBrowser));
if (chosen.length > 0) results.push(await runTests(chosen, positionals));

const sum = (pick: 'passed' | 'failed') => results.reduce((total, result) => total + result[pick], 0);
const failures = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(failures.length > 0 ? 1 : 0);
