/** A step of the way of a recommendation. */
export interface Step {
  label: string;
  state: 'done' | 'current' | 'ahead';
  /** When it was reached, or a word about it. */
  note?: string;
}
