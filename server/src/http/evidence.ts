import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import plugin from 'fastify-plugin';
import { validate as isUuid } from 'uuid';
import type { ViewerRow } from '../accounts/index.ts';
import { Refused } from './refused.ts';
import { uploadsFolder, type UploadNeeds } from './uploads-keeping.ts';

interface File {
  id: string;
  fileName: string;
  mediaType: string;
  sha256: string;
}

interface Needs extends UploadNeeds {
  /** The file behind a piece of evidence, for whoever may read it. */
  fileFor: (evidenceId: string, viewer: ViewerRow | null) => Promise<File | null>;
}

/** GET /evidence/:id: a file somebody gave as evidence, to save and never to run. */
export const evidence = plugin<Needs>(
  async (app, { config, fileFor }) => {
    app.get<{ Params: { id: string } }>('/evidence/:id', async (request, reply) => {
      // The API's id, with or without the name of its type.
      const id = request.params.id.replace(/^Evidence:/, '');
      const file = isUuid(id) ? await fileFor(id, await request.viewer()) : null;
      const path = file && join(uploadsFolder(config), file.id);
      const size = path && (await stat(path).catch(() => undefined))?.size;
      // A missing file and one that is not public look the same.
      if (!path || size === undefined) throw new Refused(404, 'NOT_FOUND', 'There is no such file.');
      reply.raw.setHeader('content-security-policy', "default-src 'none'; sandbox");
      return reply
        .type(file.mediaType)
        .header('content-length', size)
        .header('content-disposition', asAttachment(file.fileName))
        .header('etag', `"${file.sha256}"`)
        .header('cache-control', 'no-cache')
        .send(createReadStream(path));
    });
  },
  { name: 'evidence', dependencies: ['sessions'] },
);

/** RFC 6266: a name every client reads, and the real one beside it. */
export function asAttachment(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]|["\\%]/g, '_');
  const exact = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
