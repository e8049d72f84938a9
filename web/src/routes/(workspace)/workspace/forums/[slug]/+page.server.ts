import {
  CreateWallLinkDocument,
  ForumDeskDocument,
  PublishManyDocument,
  RevokeWallLinkDocument,
  ToPublishDocument,
} from '#lib/server/__generated__/operations.ts';
import { m } from '#lib/paraglide/messages.js';
import { attempt, perform } from '#lib/server/acting.ts';
import { found, query } from '#lib/server/graphql.ts';
import { saying } from '#lib/workspace/flash.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { slug } = event.params;
  const { forum, viewer } = await query(event, ForumDeskDocument, { slug });
  const { workingGroups, ...about } = found(forum);
  const here = viewer?.tasks.edges.flatMap(({ node }) =>
    node.recommendation?.forum?.slug === slug ? [node] : [],
  );
  // Group by group: what each recommendation lacks is too much to ask of a whole Forum at once.
  const inWork = workingGroups.filter(({ drafts }) => drafts.totalCount > 0);
  const asked = await Promise.all(
    inWork.map(({ number }) => query(event, ToPublishDocument, { forum: slug, number })),
  );
  const handedIn = asked.flatMap(({ workingGroup }) => {
    const waiting = workingGroup?.drafts.edges
      .map(({ node }) => node)
      .filter(({ viewerCan }) => viewerCan.publish);
    return workingGroup && waiting?.length
      ? [{ number: workingGroup.number, topic: workingGroup.topic, waiting }]
      : [];
  });
  const toPublish = new Set(handedIn.flatMap(({ waiting }) => waiting.map(({ reference }) => reference)));
  return {
    handedIn,
    nonce: crypto.randomUUID(),
    forum: about,
    groups: workingGroups.map(({ number, topic, drafts }) => ({ number, topic, count: drafts.totalCount })),
    drafts: workingGroups.flatMap(({ number, drafts }) =>
      drafts.edges
        .filter(({ node }) => !toPublish.has(node.reference))
        .map(({ node }) => ({ ...node, group: number })),
    ),
    toSend: here?.filter(({ kind }) => kind === 'SEND') ?? [],
    closures: here?.filter(({ kind }) => kind === 'CONFIRM_CLOSURE') ?? [],
    // A gathering without groups has no list of drafts: what waits to be published is known from what waits.
    toPublish: workingGroups.length === 0 ? (here?.filter(({ kind }) => kind === 'PUBLISH') ?? []) : [],
  };
};

/** Version and reference of one that is to be published, as its checkbox holds them. */
const chosenOne = (value: string) => {
  const [version, reference = ''] = value.split(' ');
  return { reference, version: Number(version) || 0 };
};

export const actions: Actions = {
  createWallLink: async (event) => {
    const outcome = await attempt(event, {
      act: 'createWallLink',
      document: CreateWallLinkDocument,
      input: (form) => ({
        forum: event.params.slug,
        name: form.needed('name', m.wall_links_error_name()),
        endsOn: form.needed('endsOn', m.wall_links_error_ends()).slice(0, 40),
      }),
    });
    return 'answer' in outcome ? { secret: outcome.answer.secret ?? null } : outcome;
  },
  revokeWallLink: (event) =>
    perform(event, {
      act: 'revokeWallLink',
      document: RevokeWallLinkDocument,
      input: (form) => ({ wallLink: form.text('wallLink') }),
      after: () => saying('wall_link_revoked', `/workspace/forums/${event.params.slug}`),
    }),
  publish: (event) =>
    perform(event, {
      act: 'publish',
      document: PublishManyDocument,
      input: (form) => {
        const chosen = form.all('recommendations').map(chosenOne);
        if (chosen.length === 0) form.fault('recommendations', m.queue_choose());
        return { recommendations: chosen };
      },
      saidAs: ({ path, message }, form) => {
        const { reference } = chosenOne(form.all('recommendations')[Number(path[1])] ?? '');
        return { name: null, message: reference ? m.queue_refused({ reference, message }) : message };
      },
      after: () => saying('published_many', `/workspace/forums/${event.params.slug}`),
    }),
};
