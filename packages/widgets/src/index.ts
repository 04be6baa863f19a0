export { ArticleCardElement } from './article-card/article-card.ts';
export { CurrencyTickerElement } from './currency-ticker/currency-ticker.ts';
export { TopListElement } from './top-list/top-list.ts';
export { WidgetElement } from './element/widget-element.ts';
export type { ClickDetail, ErrorDetail, LoadDetail, WidgetEvents } from './element/events.ts';
export type { ResourceState } from './controllers/resource-controller.ts';
export { configure } from './settings/settings.ts';
export type { Settings } from './settings/settings.ts';
export { version } from './version.ts';
