import type { Generated } from 'kysely';

/** A link that opens the wall of one Forum. */
export interface WallLinksTable {
  id: string;
  forumId: string;
  /** What it is for, in the words of whoever made it. */
  name: string;
  /** SHA-256, in hex: whoever reads the table cannot open the wall. */
  tokenHash: string;
  /** Who made it. */
  personId: string;
  createdAt: Date;
  /** Its last day. */
  endsOn: string;
  revokedAt: Generated<Date | null>;
}

export interface WallTables {
  wallLinks: WallLinksTable;
}
