import js from '@eslint/js';
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/*
 * The walls of the house: what the code of each room may import by name. Within a room, relative
 * paths are free; no relative path leads into another room's src or dist.
 * A row further down takes the place of one above it for the files that both match.
 */
const walls = [
  ['packages/contract/src/**', ['valibot']],
  ['packages/contract/src/cli/**', ['node:*']],
  ['packages/sdk/src/**', ['@kerege/contract']],
  ['packages/sdk/src/transport.ts', ['@kerege/contract', 'ky']],
  ['packages/sdk/src/testing/**', ['@kerege/contract', '@kerege/contract/fixtures']],
  [
    'packages/widgets/src/**',
    ['@kerege/sdk', '@kerege/sdk/reader', '@kerege/contract', 'lit', 'lit/*'],
  ],
  ['packages/widgets/src/{locales,format}/**', []],
  [
    'packages/gateway/src/**',
    [
      '@kerege/contract',
      '@kerege/contract/*',
      '@kerege/widgets/locales',
      'node:*',
      'valibot',
      'hono',
    ]
      .concat('hono/*', '@hono/node-server', 'kysely', 'kysely/*', 'feedsmith', 'fast-xml-parser')
      .concat('htmlparser2', 'pino', 'croner'),
  ],
  [
    'stories/**',
    [
      '@kerege/widgets',
      '@kerege/widgets/*',
      '@kerege/contract',
      '@kerege/contract/*',
      'lit',
      'lit/*',
    ].concat('storybook/*', '@storybook/*', '@wc-toolkit/*', 'vite', 'vitest/*', '@vitest/*'),
  ],
  ['examples/**', ['@kerege/sdk', '@kerege/widgets', '@kerege/widgets/*', 'node:*']],
];

/* An element may not reach into another element's folder. */
const elements = ['article-card', 'currency-ticker', 'top-list'];

/** The rule for one room: whatever is not on its list is refused, and the list is told. */
function wall([files, allowed]) {
  const names = allowed.map((name) => name.replace(/[.]/g, '\\.').replace('*', '.+'));
  const own = '\\.{1,2}/(?!.*(src|dist|node_modules)/)';
  const regex = `^(?!${own}|(${[...names, '\\.{1,2}$'].join('|')})$)`;
  const list = allowed.length > 0 ? `its own files and ${allowed.join(', ')}` : 'its own files';
  const message = `This room may import ${list}.`;
  const patterns = [{ regex, message }];
  if (files === 'packages/widgets/src/**') {
    const regex = `^\\.\\./(${elements.join('|')})/`;
    patterns.push({ regex, message: "An element may not import from another element's folder." });
  }
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

/* Words of the platform that have no place in a room. */
const foreign = [
  ['packages/contract/src/**', ['window', 'document', 'fetch', 'process', 'Buffer']],
  ['packages/contract/src/cli/**', ['window', 'document']],
  ['packages/sdk/src/**', ['window', 'document', 'process', 'Buffer']],
  ['packages/widgets/src/**', ['fetch', 'process', 'Buffer', 'localStorage', 'sessionStorage']],
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/*.generated.ts',
      'packages/*/custom-elements.json',
      '**/.kerege/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.mjs', '**/*.js', 'test/**/*.ts', 'packages/*/scripts/**'],
    languageOptions: { globals: globals.node },
  },
  { files: ['packages/widgets/**', 'stories/**'], ...lit['flat/recommended'] },
  { files: ['packages/widgets/**', 'stories/**'], ...wc['flat/best-practice'] },
  {
    files: ['packages/*/src/**', 'stories/**'],
    rules: {
      'max-lines': ['warn', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 40, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      // A merged declaration is an interface that adds nothing of its own.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  // The sample newsroom is prose and drawings.
  {
    files: ['packages/gateway/src/sample/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  ...foreign.map(([files, names]) => ({
    files: [files],
    rules: { 'no-restricted-globals': ['error', ...names] },
  })),
  ...walls.map(wall),
  {
    // What is imported while running would go around the walls.
    files: ['packages/{contract,sdk,widgets}/src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression',
          message: 'This room may import at the top of a file alone.',
        },
      ],
    },
  },
  // The place where all the elements of the room meet.
  { files: ['packages/widgets/src/*.ts'], ...wall(['packages/widgets/src/*.ts', ['@kerege/sdk']]) },
);
