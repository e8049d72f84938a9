import {
  demoCast,
  guardedRoles,
  openedBy,
  permissions,
  verbWords,
  type DemoPersonaRow,
  type RoleGrantRow,
  type ViewerRow,
} from '../accounts/index.ts';
import { auditEditionsIn, civicAuditsLoaders, civicAuditsResolvers } from '../civic-audits/index.ts';
import { auditResolvers } from '../audit/audit-resolvers.ts';
import { catalogueResolvers } from '../catalogue/index.ts';
import { dashboardsLoaders, dashboardsResolvers } from '../dashboards/index.ts';
import { followUpLoaders, followUpResolvers } from '../follow-up/index.ts';
import { forumsIn, forumsLoaders, forumsResolvers, groupsIn, seriesIn, themesIn } from '../forums/index.ts';
import { importingLoaders, importingResolvers } from '../importing/index.ts';
import { institutionsIn, institutionsLoaders, institutionsResolvers } from '../institutions/index.ts';
import { invitationsLoaders, invitationsResolvers } from '../invitations/index.ts';
import { mailResolvers } from '../mail/index.ts';
import { privacyResolvers } from '../privacy/index.ts';
import { reviewLoaders, reviewResolvers } from '../review/index.ts';
import {
  boardLoaders,
  boardResolvers,
  recommendationsLoaders,
  recommendationsResolvers,
  textsLoaders,
  textsResolvers,
} from '../recommendations/index.ts';
import { tokensLoaders, tokensResolvers } from '../tokens/index.ts';
import { tasksLoaders, tasksResolvers } from '../tasks/index.ts';
import { wallLoaders, wallResolvers } from '../wall/index.ts';
import type { Resolvers } from './__generated__/types.ts';
import { toOne } from './loaders.ts';
import { spoken } from './localized.ts';
import { node } from './node.ts';

const accountsResolvers: Resolvers = {
  Query: {
    node: (_, { id }, context) => node(context, id) as never,
    permissions: () => permissions as never,
    guardedRoles: () => [...guardedRoles],
    // A token is nobody in particular.
    viewer: (_, _args, { viewer }) => (viewer?.token ? null : viewer),
    demoCast: (_, _args, { db, clock, demo }) => (demo ? demoCast(db, clock) : null),
  },
  Permission: {
    title: ({ verb }, { language }, context) => spoken(verbWords[verb], language ?? context.language),
    stages: ({ stages }) => [...(stages ?? [])],
    condition: ({ condition }, { language }, context) =>
      condition ? spoken(condition, language ?? context.language) : null,
    opens: ({ verb }) => openedBy(verb),
    byToken: ({ byToken }) => byToken ?? false,
  },
  Viewer: {
    roles: ({ grants }: ViewerRow) => grants,
    lacksSecondFactor: ({ lacksSecondFactor }: ViewerRow) => lacksSecondFactor ?? false,
  },
  DemoPersona: { roles: ({ grants }: DemoPersonaRow) => grants },
};

const own = ({ id }: { id: string }) => id;

const accountsLoaders = {
  RoleGrant: {
    series: toOne(({ seriesId }: RoleGrantRow) => seriesId, seriesIn, own),
    forum: toOne(({ forumId }: RoleGrantRow) => forumId, forumsIn, own),
    workingGroup: toOne(({ workingGroupId }: RoleGrantRow) => workingGroupId, groupsIn, own),
    institution: toOne(({ institutionId }: RoleGrantRow) => institutionId, institutionsIn, own),
    theme: toOne(({ themeId }: RoleGrantRow) => themeId, themesIn, own),
    auditEdition: toOne(({ auditEditionId }: RoleGrantRow) => auditEditionId, auditEditionsIn, own),
  },
};

type ByType = Record<string, Record<string, unknown>>;

/** What the modules say of each type, put together; two modules never answer for the same field. */
const together = (...parts: ByType[]): ByType => {
  const whole: ByType = {};
  for (const [type, fields] of parts.flatMap((part) => Object.entries(part))) {
    const double = Object.keys(fields).find((field) => field in (whole[type] ?? {}));
    if (double) throw new Error(`Two modules answer for ${type}.${double}`);
    whole[type] = { ...whole[type], ...fields };
  }
  return whole;
};

export const resolvers = together(
  accountsResolvers as ByType,
  auditResolvers as ByType,
  institutionsResolvers as ByType,
  forumsResolvers as ByType,
  recommendationsResolvers as ByType,
  textsResolvers as ByType,
  importingResolvers as ByType,
  reviewResolvers as ByType,
  boardResolvers as ByType,
  followUpResolvers as ByType,
  civicAuditsResolvers as ByType,
  catalogueResolvers as ByType,
  dashboardsResolvers as ByType,
  invitationsResolvers as ByType,
  tasksResolvers as ByType,
  mailResolvers as ByType,
  privacyResolvers as ByType,
  tokensResolvers as ByType,
  wallResolvers as ByType,
);

export const loaders = together(
  accountsLoaders,
  institutionsLoaders,
  forumsLoaders,
  recommendationsLoaders,
  textsLoaders,
  importingLoaders,
  reviewLoaders,
  boardLoaders,
  followUpLoaders,
  civicAuditsLoaders,
  dashboardsLoaders,
  invitationsLoaders,
  tasksLoaders,
  tokensLoaders,
  wallLoaders,
);
