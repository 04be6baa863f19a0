import { counted } from './counted.ts';
import type { Phrases } from './phrases.ts';

/**
 * The phrases in Kazakh. A noun stays singular after a number; names and dates stand after a colon
 * or before a noun, since a case ending would have to be bent to each of them.
 */
export const kk: Phrases = {
  loading: 'Жүктелуде',
  retry: 'Қайталау',
  failed: {
    article: 'Мақала жүктелмеді',
    list: 'Тізім жүктелмеді',
    rates: 'Валюта бағамы жүктелмеді',
  },
  empty: {
    article: 'Мақала табылмады',
    list: 'Тізім әзірге бос',
    rates: 'Валюта бағамы әзірге жоқ',
  },
  stale: 'Деректер ескірген',
  unknown: 'дерек жоқ',
  updated: (time) => `Жаңартылды: ${time}`,

  views: (count) => counted('kk', count, 'қаралым'),
  comments: (count) => counted('kk', count, 'пікір'),
  reactions: (count) => counted('kk', count, 'реакция'),
  changes: { up: 'өсу', down: 'төмендеу', same: 'өзгеріссіз' },

  buy: 'Сатып алу',
  sell: 'Сату',
  official: 'Ресми бағам',
  captions: { cash: 'Қолма-қол валюта бағамы', official: 'Валютаның ресми бағамы' },
  perUnits: (units) => `${units} бірлік үшін`,
  source: (name) => `Дереккөз: ${name}`,
  asOf: (date) => `Деректер күні: ${date}`,
  validity: (date, until) => `Бағам күні: ${date}, жарамдылық мерзімі: ${until}`,

  by: (authors) => `${authors.length > 1 ? 'Авторлар' : 'Автор'}: ${authors.join(', ')}`,
  notices: { correction: 'Түзету', update: 'Жаңарту', retraction: 'Материал қайтарып алынды' },
  readAlso: 'Тағы оқыңыз',
  newWindow: 'жаңа терезеде ашылады',

  rankings: {
    'most-viewed': 'Ең көп оқылған',
    'most-discussed': 'Ең көп талқыланған',
    'most-reacted': 'Ең көп реакция жинаған',
    latest: 'Соңғы жаңалықтар',
  },
  rates: 'Валюта бағамы',
};
