// Generated from CLDR 48.2.0 by scripts/generate-formats.ts: do not edit.
import type { Language } from './language.ts';
import type { LanguageTable } from './table.ts';
/** Each currency's ISO 4217 code and, where it has one, its narrow sign. */
export const currencySigns =
  'AED|AMD֏|AUD$|AZN₼|BRLR$|BYNр.|CAD$|CHF|CNY¥|CZKKč|DKKkr|EUR€|GBP£|GEL₾|HKD$|HUFFt|INR₹|IRR|JPY¥|KGS⃀|KRW₩|KWD|KZT₸|MDL|MXN$|MYRRM|NOKkr|PLNzł|RUB₽|SAR|SEKkr|SGD$|THB฿|TJS|TRY₺|UAH₴|USD$|UZS|XDR|ZARR';
/** The tables of the languages that ship. */
export const tables: Readonly<Record<Language, LanguageTable>> = {
  ru: {
    marks: ',\u00a0',
    compact: '\u00a0тыс.|\u00a0тыс.|\u00a0тыс.|\u00a0млн|\u00a0млн|\u00a0млн|\u00a0млрд|\u00a0млрд|\u00a0млрд|\u00a0трлн|\u00a0трлн|\u00a0трлн',
    signFirst: false,
    months: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
    monthLetters: '343333334343',
    monthEnd: '.',
    days: 'воскресенье|понедельник|вторник|среда|четверг|пятница|суббота',
    date: 'd M y г.',
    shortDate: 'd M',
    time: 'H:m',
    relative:
      'год,года,лет|месяц,месяца,месяцев|день,дня,дней|час,часа,часов|минуту,минуты,минут|сейчас|назад',
    currencyNames:
      'дирхам ОАЭ|армянский драм|австралийский доллар|азербайджанский манат|бразильский реал|белорусский рубль|канадский доллар|швейцарский франк|китайский юань|чешская крона|датская крона|евро|британский фунт стерлингов|грузинский лари|гонконгский доллар|венгерский форинт|индийская рупия|иранский риал|японская иена|киргизский сом|южнокорейская вона|кувейтский динар|казахский тенге|молдавский лей|мексиканский песо|малайзийский ринггит|норвежская крона|польский злотый|российский рубль|саудовский риял|шведская крона|сингапурский доллар|таиландский бат|таджикский сомони|турецкая лира|украинская гривна|доллар США|узбекский сум|СДР (специальные права заимствования)|южноафриканский рэнд',
    ownSigns: 'GELლ',
  },
  kk: {
    marks: ',\u00a0',
    compact: '\u00a0мың|\u00a0мың|\u00a0м.|\u00a0млн|\u00a0млн|\u00a0млн|\u00a0млрд|\u00a0млрд|\u00a0млрд|\u00a0трлн|\u00a0трлн|\u00a0трлн',
    signFirst: false,
    months: 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
    monthLetters: '333333333333',
    monthEnd: '.',
    days: 'жексенбі|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі',
    date: 'y ж. d M',
    shortDate: 'd M',
    time: 'H:m',
    relative: 'жыл|ай|күн|сағат|минут|қазір|бұрын',
    currencyNames:
      'Біріккен Араб Әмірліктерінің дирхамы|Армения драмы|Аустралия доллары|Әзірбайжан манаты|Бразилия реалы|Беларусь рублі|Канада доллары|Швейцария франкі|Қытай юані|Чехия кронасы|Дат кроны|Еуро|Британдық фунт|Грузия лариі|Гонконг доллары|Венгрия форинті|Үндістан рупиясы|Иран риалы|Жапония иенасы|Қырғызстан сомы|Оңтүстік Корея воны|Кувейт динары|Қазақстан теңгесі|Молдова лейі|Мексика песосы|Малайзия ринггиті|Норвегия кроны|Польша злотасы|Ресей рублі|Сауд Арабиясының риалы|Швеция кроны|Сингапур доллары|Тай баты|Тәжікстан сомониі|Түрік лирасы|Украина гривнасы|АҚШ доллары|Өзбекстан сомы||Оңтүстік Африка рэнді',
    ownSigns: '',
  },
  en: {
    marks: '.,',
    compact: 'K|K|K|M|M|M|B|B|B|T|T|T',
    signFirst: true,
    months: 'January|February|March|April|May|June|July|August|September|October|November|December',
    monthLetters: '333333333333',
    monthEnd: '',
    days: 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
    date: 'M d, y',
    shortDate: 'M d',
    time: 'h:m a',
    relative: 'year,years|month,months|day,days|hour,hours|minute,minutes|now|ago',
    currencyNames:
      'United Arab Emirates Dirham|Armenian Dram|Australian Dollar|Azerbaijani Manat|Brazilian Real|Belarusian Ruble|Canadian Dollar|Swiss Franc|Chinese Yuan|Czech Koruna|Danish Krone|Euro|British Pound|Georgian Lari|Hong Kong Dollar|Hungarian Forint|Indian Rupee|Iranian Rial|Japanese Yen|Kyrgyz Som|South Korean Won|Kuwaiti Dinar|Kazakhstani Tenge|Moldovan Leu|Mexican Peso|Malaysian Ringgit|Norwegian Krone|Polish Zloty|Russian Ruble|Saudi Riyal|Swedish Krona|Singapore Dollar|Thai Baht|Tajikistani Somoni|Turkish Lira|Ukrainian Hryvnia|US Dollar|Uzbekistani Som|Special Drawing Rights|South African Rand',
    ownSigns: 'BYN',
  },
};
