/** Leaves what is not public out of the manifest, and names modules as they are published. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const path = module.path.replace(/^src/, 'dist').replace(/\.ts$/, '.js');
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(({ privacy, name }) =>
          privacy === undefined ? !name.startsWith('#') : privacy === 'public',
        );
      }
      for (const exported of module.exports ?? []) exported.declaration.module = path;
      module.path = path;
    }
  },
};

/** How custom-elements.json is made from the comments above the element classes. */
export default {
  globs: [
    'src/element/widget-element.ts',
    'src/article-card/article-card.ts',
    'src/currency-ticker/currency-ticker.ts',
    'src/top-list/top-list.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
