export { createGateway } from './gateway.ts';
export type { Gateway, GatewayOptions } from './gateway.ts';
export { ConfigSchema } from './config/config.ts';
export type { Config, SectionConfig, SourceConfig } from './config/config.ts';
export type { Clock } from './time/clock.ts';
export type { Log } from './log.ts';
export { version } from './version.ts';
