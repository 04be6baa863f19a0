/** Where a test runs. */
export type Platform = 'node' | 'chromium' | 'firefox' | 'webkit';

const agent = typeof document === 'undefined' ? '' : navigator.userAgent;

/** Where this test runs. */
export const platform: Platform = !agent
  ? 'node'
  : agent.includes('Firefox')
    ? 'firefox'
    : agent.includes('Chrome')
      ? 'chromium'
      : 'webkit';
