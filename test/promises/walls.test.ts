import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: new URL('../..', import.meta.url).pathname });

/** What the walls say of one import, planted in a file of a room. */
async function objections(filePath: string, specifier: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${specifier}';\n`, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
}

describe('the walls between the rooms', () => {
  it.each([
    ['packages/contract/src/routes.ts', 'ky'],
    ['packages/contract/src/routes.ts', 'node:fs'],
    ['packages/contract/src/routes.ts', '@kerege/sdk'],
    ['packages/contract/src/conformance/asker.ts', 'node:http'],
    ['packages/contract/src/cli/options.ts', 'valibot'],
    ['packages/sdk/src/client.ts', 'ky'],
    ['packages/sdk/src/client.ts', 'lit'],
    ['packages/sdk/src/client.ts', 'node:http'],
    ['packages/sdk/src/client.ts', '@kerege/contract/fixtures'],
    ['packages/sdk/src/testing/fake-gateway.ts', 'node:http'],
    ['packages/sdk/src/testing/fake-gateway.ts', 'ky'],
    ['packages/sdk/src/client.ts', '../../widgets/src/index.ts'],
    ['packages/widgets/src/top-list/top-list.ts', 'ky'],
    ['packages/widgets/src/top-list/top-list.ts', '../article-card/article-card.ts'],
    ['packages/widgets/src/top-list/top-list.ts', '@kerege/gateway'],
    ['packages/widgets/src/locales/index.ts', 'lit'],
    ['packages/gateway/src/index.ts', '@kerege/sdk'],
    ['packages/gateway/src/index.ts', '@kerege/widgets'],
    ['packages/gateway/src/index.ts', '../../widgets/src/index.ts'],
    ['stories/top-list.stories.ts', '@kerege/gateway'],
    ['stories/top-list.stories.ts', '@kerege/sdk'],
    ['examples/sdk-node/top-10.js', '../../packages/sdk/src/index.ts'],
  ])('%s may not import %s, and is told what it may', async (file, specifier) => {
    const [message] = await objections(file, specifier);
    expect(message).toMatch(/may import|may not import/);
  });

  it('are not gone around by importing while running', async () => {
    const filePath = 'packages/sdk/src/client.ts';
    const [result] = await eslint.lintText("await import('node:fs');\n", { filePath });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-syntax');
  });

  it.each([
    ['packages/contract/src/routes.ts', 'valibot'],
    ['packages/contract/src/cli/options.ts', 'node:util'],
    ['packages/sdk/src/transport.ts', 'ky'],
    ['packages/sdk/src/client.ts', '@kerege/contract'],
    ['packages/sdk/src/testing/newsroom.ts', '@kerege/contract/fixtures'],
    ['packages/widgets/src/top-list/top-list.ts', 'lit/directives/if-defined.js'],
    ['packages/widgets/src/top-list/top-list.ts', '../element/widget-element.ts'],
    ['packages/gateway/src/index.ts', '@kerege/widgets/locales'],
    ['packages/gateway/src/index.ts', 'node:fs'],
    ['stories/top-list.stories.ts', '@kerege/contract/fixtures'],
    ['examples/sdk-node/top-10.js', '@kerege/sdk'],
  ])('%s may import %s', async (file, specifier) => {
    expect(await objections(file, specifier)).toEqual([]);
  });
});
