import type { RequestEvent } from '@sveltejs/kit';

/** Hands Set-Cookie lines of the server on to the browser unchanged. */
export function passOn(event: RequestEvent, lines: readonly string[]) {
  for (const line of lines) {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const cut = pair.indexOf('=');
    const given = new Map(
      attributes.map((attribute) => {
        const [key = '', value = ''] = attribute.split('=');
        return [key.toLowerCase(), value] as const;
      }),
    );
    const sameSite = given.get('samesite')?.toLowerCase();
    const maxAge = given.get('max-age');
    const expires = given.get('expires');
    event.cookies.set(pair.slice(0, cut), pair.slice(cut + 1), {
      path: given.get('path') ?? '/',
      httpOnly: given.has('httponly'),
      secure: given.has('secure'),
      ...(sameSite === 'lax' || sameSite === 'strict' || sameSite === 'none' ? { sameSite } : {}),
      ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
      ...(expires === undefined ? {} : { expires: new Date(expires) }),
      encode: (value) => value,
    });
  }
}
