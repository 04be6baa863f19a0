import { counted } from './counted.ts';
import type { Phrases } from './phrases.ts';

/** The phrases in Russian. */
export const ru: Phrases = {
  loading: 'Загружается',
  retry: 'Повторить',
  failed: {
    article: 'Не удалось загрузить статью',
    list: 'Не удалось загрузить список',
    rates: 'Не удалось загрузить курсы валют',
  },
  empty: {
    article: 'Статья не найдена',
    list: 'В списке пока ничего нет',
    rates: 'Курсов валют пока нет',
  },
  stale: 'Данные устарели',
  unknown: 'нет данных',
  updated: (time) => `Обновлено: ${time}`,

  views: (count) => counted('ru', count, 'просмотр,просмотра,просмотров'),
  comments: (count) => counted('ru', count, 'комментарий,комментария,комментариев'),
  reactions: (count) => counted('ru', count, 'реакция,реакции,реакций'),
  changes: { up: 'рост', down: 'снижение', same: 'без изменений' },

  buy: 'Покупка',
  sell: 'Продажа',
  official: 'Официальный курс',
  captions: { cash: 'Курсы наличной валюты', official: 'Официальные курсы валют' },
  perUnits: (units) => `за ${units}`,
  source: (name) => `Источник: ${name}`,
  asOf: (date) => `По состоянию на ${date}`,
  validity: (date, until) => `Курс на ${date}, действует до ${until}`,

  by: (authors) => `${authors.length > 1 ? 'Авторы' : 'Автор'}: ${authors.join(', ')}`,
  notices: { correction: 'Исправление', update: 'Обновление', retraction: 'Материал отозван' },
  readAlso: 'Читайте также',
  newWindow: 'откроется в новом окне',

  rankings: {
    'most-viewed': 'Самое читаемое',
    'most-discussed': 'Самое обсуждаемое',
    'most-reacted': 'Больше всего реакций',
    latest: 'Последние новости',
  },
  rates: 'Курсы валют',
};
