// Builds the pages; run from this folder.

import { createBuilder } from 'vite';

const builder = await createBuilder({ logLevel: 'warn' }, null);
await builder.buildApp();
// The compiler of messages leaves timers of half a minute behind, which would keep this process waiting for nothing.
process.exit();
