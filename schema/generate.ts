/**
 * Writes everything that follows from the `.graphql` files: the merged snapshot, the server's types and the web's
 * operations. `--check` writes nothing and fails when something committed is stale.
 */
import { readFile, writeFile, mkdir, glob } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';
import {
  buildASTSchema,
  concatAST,
  lexicographicSortSchema,
  parse,
  printSchema,
  extendSchema,
} from 'graphql';

const root = resolve(import.meta.dirname, '..');
const checking = process.argv.includes('--check');

const rows = (module: string, ...types: string[]) =>
  Object.fromEntries(types.map((type) => [type, `../../${module}/index.ts#${type}Row`]));

const scalars = {
  Date: 'string',
  DateTime: { input: 'string', output: 'Date | string' },
  Url: 'string',
  Markdown: 'string',
  ID: 'string',
};

const server: CodegenConfig = {
  schema: `${root}/schema/*.graphql`,
  generates: {
    [`${root}/server/src/graphql/__generated__/types.ts`]: {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars,
        contextType: '../context.ts#Context',
        mappers: {
          ...rows('institutions', 'City', 'Voivodeship', 'Institution', 'InstitutionName', 'AddresseeClass'),
          ...rows(
            'forums',
            'Forum',
            'ForumSeries',
            'WorkingGroup',
            'Theme',
            'Output',
            'ForumOrganiser',
            'Competence',
          ),
          ...rows('civic-audits', 'AuditEdition'),
          ...rows(
            'recommendations',
            'Recommendation',
            'RecommendationLink',
            'RecommendationText',
            'Revision',
          ),
          ...rows(
            'follow-up',
            'Addressee',
            'StatusUpdate',
            'Evidence',
            'Commitment',
            'Change',
            'Action',
            'Response',
          ),
          ...rows('accounts', 'Viewer', 'RoleGrant', 'DemoPersona', 'Permission'),
          ...rows('invitations', 'Invitation', 'OpenedInvitation', 'RoleHolder', 'InstitutionWithoutContact'),
          ...rows('importing', 'RecommendationImport', 'JudgedRow'),
          ...rows('review', 'Remark'),
          ...rows('tasks', 'Task', 'TranslationTask'),
          ...rows('mail', 'Mail'),
          ...rows('privacy', 'DataHolding'),
          ...rows('tokens', 'ApiToken'),
          ...rows('wall', 'Wall', 'WallGroup', 'WallRecommendation', 'WallLink'),
        },
      },
    },
  },
};

const generated = `${root}/web/src/lib/server/__generated__`;
const webScalars = { Date: 'string', DateTime: 'string', Url: 'string', Markdown: 'string', ID: 'string' };

const web: CodegenConfig = {
  schema: `${root}/schema/*.graphql`,
  documents: `${root}/web/src/**/*.graphql`,
  ignoreNoDocuments: true,
  generates: {
    [`${generated}/schema.ts`]: {
      plugins: ['typescript'],
      config: {
        enumType: 'string-literal',
        enumsAsTypes: true,
        onlyOperationTypes: true,
        scalars: webScalars,
      },
    },
    [`${generated}/operations.ts`]: {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        useTypeImports: true,
        skipTypename: true,
        importSchemaTypesFrom: `${generated}/schema.ts`,
        scalars: webScalars,
      },
    },
  },
};

const files: { filename: string; content: string }[] = [];
for (const config of [server, web]) {
  files.push(...((await generate({ ...config, silent: true }, false)) as typeof files));
}
files.push({ filename: `${root}/schema/__generated__/schema.graphql`, content: await mergedSnapshot() });

const stale: string[] = [];
for (const { filename, content } of files) {
  const written = `${content.trimEnd()}\n`;
  if (written === (await readFile(filename, 'utf8').catch(() => undefined))) continue;
  stale.push(relative(root, filename));
  if (checking) continue;
  await mkdir(dirname(filename), { recursive: true });
  await writeFile(filename, written);
}
if (stale.length > 0) console.log(`${checking ? 'Stale' : 'Written'}: ${stale.join(', ')}`);
if (checking && stale.length > 0) {
  console.log('Run `pnpm codegen` and commit what it writes.');
  process.exitCode = 1;
}

async function mergedSnapshot(): Promise<string> {
  const documents = [];
  for await (const file of glob('*.graphql', { cwd: `${root}/schema` })) {
    documents.push(parse(await readFile(`${root}/schema/${file}`, 'utf8')));
  }
  const document = concatAST(documents);
  const base = buildASTSchema(
    {
      kind: document.kind,
      definitions: document.definitions.filter((node) => !node.kind.endsWith('Extension')),
    },
    { assumeValid: true },
  );
  const extensions = {
    kind: document.kind,
    definitions: document.definitions.filter((node) => node.kind.endsWith('Extension')),
  };
  return printSchema(lexicographicSortSchema(extendSchema(base, extensions)));
}
