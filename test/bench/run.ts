/** Runs a benchmark by its name: `npm run bench -- sdk`. */
const benches: Readonly<Record<string, () => Promise<{ bench(): Promise<boolean> }>>> = {
  sdk: () => import('./sdk.ts'),
};

const [name = ''] = process.argv.slice(2);
const load = benches[name];
if (load) {
  const { bench } = await load();
  if (!(await bench())) process.exitCode = 1;
} else {
  console.error(`Which benchmark? npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exitCode = 2;
}
