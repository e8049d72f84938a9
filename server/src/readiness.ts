/** What must be there before anybody is served. `/health` prints it; until `ready()`, requests are answered 503. */
export interface Readiness {
  /** The database answers. Goes back to false while it does not. */
  database: boolean;
  migrations: boolean;
  /** The first content, in demo mode. */
  content: boolean;
  /** The pages are built: from now on web/build may be imported. */
  pages: boolean;
  /** Why it will not get ready by waiting. */
  failure?: string;
  ready(): boolean;
}

export const newReadiness = (): Readiness => ({
  database: false,
  migrations: false,
  content: false,
  pages: false,
  ready() {
    return this.database && this.migrations && this.content && this.pages;
  },
});
