/**
 * Builds the reference of what the SDK and the contract export, from the comments in their sources, and fails where a
 * public name has none or leads nowhere.
 */
import { join } from 'node:path';
import { Application, ConsoleLogger, LogLevel, ReflectionKind } from 'typedoc';
import ts from 'typescript';

process.chdir(import.meta.dirname);

const packages = ['@kerege/sdk', '@kerege/contract'];
const entries = {
  '@kerege/sdk': 'sdk/src/index.ts',
  '@kerege/sdk/testing': 'sdk/src/testing/index.ts',
  '@kerege/sdk/reader': 'sdk/src/reader.ts',
  '@kerege/contract': 'contract/src/index.ts',
};
const nameOf = (entry) =>
  Object.keys(entries).find((name) => entries[name].replace(/(\/index)?\.ts$/, '') === entry);
const out = '../dist/reference';

/** Says each thing once. TypeDoc takes the one declaration of an inferred field for two, which is no fault of ours. */
class Report extends ConsoleLogger {
  faults = 0;
  #said = new Set();

  log(message, level) {
    if (this.#said.has(message) || / has multiple declarations with a comment/.test(message))
      return;
    this.#said.add(message);
    if (level < LogLevel.Warn) return;
    this.faults += 1;
    super.log(message, level);
  }
}

/** Reads the sources of both packages as one program, so that what the SDK hands on is told once. */
function compilerOptions() {
  const { config } = ts.readConfigFile('../tsconfig.base.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      composite: false,
      noEmit: true,
      rootDir: '.',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      paths: {
        '@kerege/contract': ['./contract/src/index.ts'],
        '@kerege/contract/fixtures': ['./contract/src/fixtures/index.ts'],
      },
    },
    '.',
  );
  return options;
}

/** Leaves out of a schema's type what is in it: the type that is inferred from it says the same readably. */
function shorten(project, type) {
  if (type?.type === 'reflection') {
    for (const field of type.declaration.children ?? []) shorten(project, field.type);
  }
  if (type?.type !== 'reference' || !type.typeArguments) return;
  const [path] = type.typeArguments.filter((argument) => argument.type === 'literal');
  for (const argument of type.typeArguments) project.removeTypeReflections(argument);
  type.typeArguments = path && [path];
}

const app = await Application.bootstrap(
  {
    name: 'Kerege',
    entryPoints: Object.values(entries),
    readme: 'sdk/README.md',
    disableSources: true,
    packagesRequiringDocumentation: packages,
    validation: { notExported: true, invalidLink: true, notDocumented: true },
    // `npm run types` tells these.
    skipErrorChecking: true,
  },
  [],
);
app.logger = new Report();
const files = Object.values(entries).map((file) => join(import.meta.dirname, file));
app.options.setCompilerOptions(files, compilerOptions(), undefined);

const project = await app.convert();
if (!project) process.exit(1);
for (const entry of project.children) entry.name = nameOf(entry.name);
for (const { name, type } of project.getReflectionsByKind(ReflectionKind.Variable)) {
  if (/Schema$|^routes$|^pathParameters$/.test(name)) shorten(project, type);
}
// What TypeDoc takes for the default of an inferred field is its schema.
for (const field of project.getReflectionsByKind(ReflectionKind.Property))
  delete field.defaultValue;
// What a class implements is told by its fields.
for (const one of project.getReflectionsByKind(ReflectionKind.Class)) delete one.implementedTypes;
for (const name of packages) {
  // TypeDoc looks for names that are not exported in one package alone.
  project.packageName = name;
  app.validate(project);
}
await app.generateDocs(project, out);
const { faults } = app.logger;
console.log(faults > 0 ? `${faults} faults in the comments` : `dist/reference/index.html`);
process.exitCode = faults > 0 ? 1 : 0;
