/** Where a person works, from what their roles reach. */
import type { ReachFragment, WordsFragment } from '#lib/server/__generated__/operations.ts';
import type { Role } from '#lib/server/__generated__/schema.ts';
import { auditDesk, groupDesk } from '#lib/workspace/tasks.ts';

export interface Place {
  to: string;
  kind: 'group' | 'institution' | 'forum' | 'audit';
  name: WordsFragment;
  number?: number;
}

const working: readonly Role[] = ['RAPPORTEUR', 'MODERATOR', 'COORDINATOR'];

export function placesOf(roles: readonly ReachFragment[]): Place[] {
  const places = roles.flatMap(
    ({ role, workingGroup, institution, forum, series, auditEdition }): Place[] => {
      if (institution)
        return [
          { kind: 'institution', to: `/workspace/institutions/${institution.slug}`, name: institution.name },
        ];
      if (auditEdition) {
        const { slug, title } = auditEdition;
        return [{ kind: 'audit', to: auditDesk(slug), name: title }];
      }
      if (!working.includes(role)) return [];
      if (workingGroup) {
        const { number, topic } = workingGroup;
        return [{ kind: 'group', to: groupDesk(workingGroup.forum.slug, number), name: topic, number }];
      }
      const forums = forum ? [forum] : (series?.forums ?? []).toReversed();
      return forums.map(({ slug, title }) => ({
        kind: 'forum',
        to: `/workspace/forums/${slug}`,
        name: title,
      }));
    },
  );
  return [...new Map(places.map((place) => [place.to, place])).values()];
}
