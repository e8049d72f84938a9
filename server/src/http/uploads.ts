import multipart from '@fastify/multipart';
import plugin from 'fastify-plugin';
import { keepUpload, MOST_BYTES, type UploadNeeds } from './uploads-keeping.ts';
import { Refused } from './refused.ts';

const statusOf = { EMPTY: 422, TOO_LARGE: 413, WRONG_TYPE: 415 } as const;

/** POST /uploads: a file that evidence will refer to, before it does. */
export const uploads = plugin<UploadNeeds>(
  async (app, needs) => {
    await app.register(async (scope) => {
      await scope.register(multipart, {
        throwFileSizeLimit: false,
        // One byte more than is kept, to tell a full file from one that was cut.
        limits: { files: 1, fileSize: MOST_BYTES + 1, fields: 5, fieldSize: 1_000, parts: 6 },
      });
      scope.post('/uploads', { bodyLimit: MOST_BYTES + 1024 * 1024 }, async (request, reply) => {
        const viewer = await request.viewer();
        if (!viewer) throw new Refused(401, 'NOT_SIGNED_IN', 'Sign in to send a file.');
        const file = request.isMultipart() ? await unlessBroken(request.file()) : undefined;
        if (!file) throw noFile();
        const { filename: fileName, file: content } = file;
        const kept = await unlessBroken(keepUpload(needs, { uploader: viewer.id, fileName, content }));
        if (!kept.ok) throw new Refused(statusOf[kept.code], kept.code, kept.message);
        return reply.code(201).send({ id: kept.id, sha256: kept.sha256, byteSize: kept.byteSize });
      });
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
