/** A page's own address, as `page.url` gives it. */
export interface Address {
  pathname: string;
  search: string;
}

export const hasQuery = ({ search }: Address, name: string) => new URLSearchParams(search).has(name);

/** The same address with other values in its query; null takes one out. */
export function withQuery({ pathname, search }: Address, values: Record<string, string | null>): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(values)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}
