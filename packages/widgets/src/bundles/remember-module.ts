import { rememberScript } from '../settings/settings.ts';

rememberScript(import.meta.url);
