interface Promised {
  dueOn: string | null;
  isOverdue: boolean;
}

/** The promised date to watch: the earliest that passed, else the earliest there is. */
export const latestDue = <P extends Promised>(commitments: readonly P[]): P | null =>
  commitments
    .filter(({ dueOn }) => dueOn !== null)
    .toSorted(
      (one, other) =>
        Number(other.isOverdue) - Number(one.isOverdue) || (one.dueOn ?? '').localeCompare(other.dueOn ?? ''),
    )[0] ?? null;
