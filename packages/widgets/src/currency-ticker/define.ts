import { defineOnce } from '../element/define-once.ts';
import { CurrencyTickerElement } from './currency-ticker.ts';

defineOnce('kerege-currency-ticker', CurrencyTickerElement);
