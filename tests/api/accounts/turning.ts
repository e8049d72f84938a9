/** A clock that stands at the present until a test turns it. */
export const turning = () => {
  let at = Date.now();
  return { now: () => new Date(at), by: (seconds: number) => void (at += seconds * 1000) };
};
