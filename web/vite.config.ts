import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => ({
  plugins: [
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/lib/paraglide',
      // Polish stands at `/`, every other language under its own first path word.
      strategy: ['url', 'baseLocale'],
      isServer: 'import.meta.env.SSR',
      outputStructure: command === 'build' ? 'message-modules' : 'locale-modules',
    }),
    sveltekit({
      adapter: adapter({ precompress: true }),
      // The desk of a group registers it, for the workspace alone.
      serviceWorker: { register: false },
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one inline style that SvelteKit brings: it hides the line that tells screen readers of a new page.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'worker-src': ['self'],
          'manifest-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
          'object-src': ['none'],
        },
      },
    }),
  ],
  // Islands are made as workers are: a module of their own with a hashed name.
  worker: { format: 'es' },
  build: {
    // Fonts and marks stay files: a data address would be refused by the policy, and could not be cached alone.
    assetsInlineLimit: 0,
    // Old phones: `light-dark()` and nesting are written out.
    cssTarget: ['chrome100', 'safari15', 'firefox100'],
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // One sheet for all pages: a page is four requests, and the next page needs none for its look.
            codeSplitting: { groups: [{ name: 'look', test: /\.css($|\?)|type=style/ }] },
          },
        },
      },
    },
  },
}));
