import multipart from '@fastify/multipart';
import plugin from 'fastify-plugin';
import { keepUpload, MOST_BYTES, type KeepingNeeds } from './uploads-keeping.ts';
import { Refused } from './refused.ts';

const statusOf = { EMPTY: 422, TOO_LARGE: 413, WRONG_TYPE: 415 } as const;

/**
 * POST /uploads: a file that evidence will refer to, before it does; with `?purpose=import` a table that will be imported.
 */
export const uploads = plugin<KeepingNeeds>(
  async (app, needs) => {
    await app.register(async (scope) => {
      await scope.register(multipart, {
        throwFileSizeLimit: false,
        limits: { files: 1, fields: 5, fieldSize: 1_000, parts: 6 },
      });
      const bodyLimit = MOST_BYTES.IMPORT + 1024 * 1024;
      scope.post<{ Querystring: { purpose?: unknown } }>(
        '/uploads',
        { bodyLimit },
        async (request, reply) => {
          const purpose = request.query.purpose === 'import' ? 'IMPORT' : 'EVIDENCE';
          const viewer = await request.viewer();
          if (!viewer) throw new Refused(401, 'NOT_SIGNED_IN', 'Sign in to send a file.');
          // One byte more than is kept, to tell a full file from one that was cut.
          const limits = { fileSize: MOST_BYTES[purpose] + 1 };
          const file = request.isMultipart() ? await unlessBroken(request.file({ limits })) : undefined;
          if (!file) throw noFile();
          const { filename: fileName, file: content } = file;
          const incoming = { uploader: viewer.id, fileName, content, purpose } as const;
          const kept = await unlessBroken(keepUpload(needs, incoming));
          if (!kept.ok) throw new Refused(statusOf[kept.code], kept.code, kept.message);
          return reply.code(201).send({ id: kept.id, sha256: kept.sha256, byteSize: kept.byteSize });
        },
      );
    });
  },
  { name: 'uploads', dependencies: ['sessions'] },
);

const noFile = () => new Refused(400, 'BAD_REQUEST', 'Send one file, as multipart/form-data.');

/** The parser of forms complains in plain errors, without a code: the form ended early, or was none. */
const unlessBroken = <T>(read: Promise<T>): Promise<T> =>
  read.catch((error: unknown) => {
    throw error instanceof Error && error.constructor === Error && !('code' in error) ? noFile() : error;
  });
