/**
 * Gives Lit a global object of its own in the script-tag bundles. A page can then neither bend Lit by
 * naming an element after one of its hooks, nor find Lit's version lists among its own globals; and
 * Lit's Trusted Types policy is called `kerege`, so that it never clashes with the page's own Lit.
 */
const scope = 'kerege:lit-scope';

const scopeSource = `
const real = globalThis.trustedTypes;
export const litScope = {
  ShadowRoot: globalThis.ShadowRoot,
  trustedTypes: real && {
    emptyScript: real.emptyScript,
    createPolicy(name, rules) {
      try {
        return real.createPolicy('kerege', rules);
      } catch {
        // The page allows no policy of ours: drawing will fail, and its own content stays.
      }
    },
  },
};
`;

/**
 * The Rollup plugin that does it.
 *
 * @returns {import('rollup').Plugin} The plugin.
 */
export function hermeticLit() {
  return {
    name: 'hermetic-lit',
    resolveId: (id) => (id === scope ? id : null),
    load: (id) => (id === scope ? scopeSource : null),
    transform(code, id) {
      if (!/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//.test(id))
        return null;
      if (!/globalThis|Symbol\.metadata|litPropertyMetadata/.test(code)) return null;
      const own = code
        .replaceAll('globalThis', 'litScope')
        .replaceAll('Symbol.metadata', 'litScope.metadata')
        .replaceAll(/(?<![.\w])litPropertyMetadata/g, 'litScope.litPropertyMetadata');
      return { code: `import { litScope } from '${scope}';\n${own}`, map: null };
    },
  };
}
