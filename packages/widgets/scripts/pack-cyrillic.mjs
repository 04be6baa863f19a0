/**
 * Writes Cyrillic in the script-tag bundles as one ASCII letter each. The bundles are ASCII, so that
 * they read the same on a page of any encoding, and an escape takes six bytes a letter.
 */
const letters = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі';
const codes = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP';

const unpacker = 'kerege:unpack';
const unpackerSource = `
const letters = '${letters}';
export const unpack = (text) =>
  text.replace(/(\\^?)([a-zA-P])/g, (_, upper, code) => {
    const letter = letters['${codes}'.indexOf(code)];
    return upper ? letter.toUpperCase() : letter;
  });
`;

/**
 * Packs a text.
 *
 * @param {string} text - Any text.
 * @returns {string | null} The packed text, or null where packing does not apply: no Cyrillic, or Latin among it.
 */
export function pack(text) {
  if (!/[\u0400-\u04ff]/.test(text) || /[A-Za-z^]/.test(text)) return null;
  return text.replace(/[\u0400-\u04ff]/g, (letter) => {
    const lower = letter.toLowerCase();
    const code = codes[letters.indexOf(lower)];
    if (code === undefined) throw new Error(`no code for ${letter}`);
    return lower === letter ? code : `^${code}`;
  });
}

/**
 * The Rollup plugin that packs every string and template of the modules that hold the words.
 *
 * @returns {import('rollup').Plugin} The plugin.
 */
export function packCyrillic() {
  return {
    name: 'pack-cyrillic',
    resolveId: (id) => (id === unpacker ? id : null),
    load: (id) => (id === unpacker ? unpackerSource : null),
    transform(code, id) {
      if (!/widgets\/dist\/(locales|format)\//.test(id)) return null;
      const edits = [];
      visit(this.parse(code), (node) => {
        const cooked = node.type === 'TemplateElement' ? node.value.cooked : node.value;
        const packed = typeof cooked === 'string' ? pack(cooked) : null;
        if (packed === null) return;
        const call = `unpack(${JSON.stringify(packed)})`;
        edits.push([node, node.type === 'TemplateElement' ? `\${${call}}` : call]);
      });
      if (edits.length === 0) return null;
      edits.sort(([first], [second]) => second.start - first.start);
      const own = edits.reduce(
        (text, [{ start, end }, call]) => text.slice(0, start) + call + text.slice(end),
        code,
      );
      return { code: `import { unpack } from '${unpacker}';\n${own}`, map: null };
    },
  };
}

/** Calls back for every literal and template element below a node of the syntax tree. */
function visit(node, found) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'Literal' || node.type === 'TemplateElement') found(node);
  else for (const child of Object.values(node)) visit(child, found);
}
