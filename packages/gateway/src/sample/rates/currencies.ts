/** A currency for which the National Bank publishes an official rate. */
export interface OfficialCurrency {
  /** ISO 4217. */
  readonly currency: string;
  /** How many units the value is for. */
  readonly quant: number;
  /** The bank's own name: Russian capitals, in mixed grammatical forms. */
  readonly name: string;
  /** The tenge for `quant` units at the sample's instant. */
  readonly value: number;
  /** How much it moves of its own against the dollar; 0 is a currency pegged to it. */
  readonly swing: number;
}

const row = (
  currency: string,
  quant: number,
  value: number,
  swing: number,
  name: string,
): OfficialCurrency => ({ currency, quant, name, value, swing });

/** The 39 currencies of the National Bank, in its own order: by the Russian name. */
export const officialCurrencies: readonly OfficialCurrency[] = [
  row('AUD', 1, 331.86, 1, 'АВСТРАЛИЙСКИЙ ДОЛЛАР'),
  row('AZN', 1, 297.37, 0, 'АЗЕРБАЙДЖАНСКИЙ МАНАТ'),
  row('AMD', 10, 13.25, 0.5, 'АРМЯНСКИХ ДРАМОВ'),
  row('BYN', 1, 172.54, 0.5, 'БЕЛОРУССКИЙ РУБЛЬ'),
  row('BRL', 1, 94.69, 1.5, 'БРАЗИЛЬСКИЙ РЕАЛ'),
  row('HUF', 10, 15.41, 1.5, 'ВЕНГЕРСКИХ ФОРИНТОВ'),
  row('HKD', 1, 64.95, 0, 'ГОНКОНГСКИЙ ДОЛЛАР'),
  row('GEL', 1, 187.21, 0.5, 'ГРУЗИНСКИЙ ЛАРИ'),
  row('DKK', 1, 79.07, 1, 'ДАТСКАЯ КРОНА'),
  row('AED', 1, 137.65, 0, 'ДИРХАМ ОАЭ'),
  row('USD', 1, 505.53, 0, 'ДОЛЛАР США'),
  row('EUR', 1, 590.6, 1, 'ЕВРО'),
  row('INR', 1, 5.61, 0.5, 'ИНДИЙСКАЯ РУПИЯ'),
  row('IRR', 1000, 12.04, 0, 'ИРАНСКИЙ РИАЛ'),
  row('CAD', 1, 362, 0.5, 'КАНАДСКИЙ ДОЛЛАР'),
  row('CNY', 1, 71.5, 0.5, 'КИТАЙСКИЙ ЮАНЬ'),
  row('KWD', 1, 1646.9, 0.5, 'КУВЕЙТСКИЙ ДИНАР'),
  row('KGS', 1, 5.78, 0, 'КЫРГЫЗСКИЙ СОМ'),
  row('MYR', 1, 122.61, 1, 'МАЛАЗИЙСКИЙ РИНГГИТ'),
  row('MXN', 1, 27.69, 1.5, 'МЕКСИКАНСКИЙ ПЕСО'),
  row('MDL', 1, 29.76, 0.5, 'МОЛДАВСКИЙ ЛЕЙ'),
  row('NOK', 1, 50.05, 1.5, 'НОРВЕЖСКАЯ КРОНА'),
  row('PLN', 1, 139.6, 1, 'ПОЛЬСКИЙ ЗЛОТЫЙ'),
  row('SAR', 1, 134.7, 0, 'РИЯЛ САУДОВСКОЙ АРАВИИ'),
  row('RUB', 1, 6.59, 1, 'РОССИЙСКИЙ РУБЛЬ'),
  row('XDR', 1, 688.4, 0.5, 'СДР'),
  row('SGD', 1, 389.9, 0.5, 'СИНГАПУРСКИЙ ДОЛЛАР'),
  row('TJS', 1, 54.65, 0.5, 'ТАДЖИКСКИЙ СОМОНИ'),
  row('THB', 1, 15.78, 1, 'ТАИЛАНДСКИЙ БАТ'),
  row('TRY', 1, 11.91, 0.5, 'ТУРЕЦКАЯ ЛИРА'),
  row('UZS', 100, 4.24, 0.5, 'УЗБЕКСКИХ СУМОВ'),
  row('UAH', 1, 11.96, 0.5, 'УКРАИНСКАЯ ГРИВНА'),
  row('GBP', 1, 668.6, 1, 'ФУНТ СТЕРЛИНГОВ СОЕДИНЕННОГО КОРОЛЕВСТВА'),
  row('CZK', 1, 24.4, 1, 'ЧЕШСКАЯ КРОНА'),
  row('SEK', 1, 53.75, 1.5, 'ШВЕДСКАЯ КРОНА'),
  row('CHF', 1, 629.1, 1, 'ШВЕЙЦАРСКИЙ ФРАНК'),
  row('ZAR', 1, 29.5, 1.5, 'ЮЖНО-АФРИКАНСКИЙ РАНД'),
  row('KRW', 100, 34.43, 1, 'ЮЖНО-КОРЕЙСКИХ ВОН'),
  row('JPY', 1, 3.25, 1, 'ЯПОНСКАЯ ИЕНА'),
];
