import type { SampleSection } from './article.ts';
import type { SampleLanguage } from './days.ts';

/** A phrase in each of the newsroom's languages. */
export type SamplePhrase = Readonly<Record<SampleLanguage, string>>;

/**
 * The sample newsroom: who it is, in which languages it writes, and where its rates come from.
 *
 * It is invented, named after the felt flap over a yurt's crown, which is opened each morning to let the light in.
 */
export const sampleNewsroom = {
  name: 'Түндік',
  languages: ['ru', 'kk', 'en'],
  defaultLanguage: 'ru',
  about: {
    ru: 'Учебная редакция Kerege: новости написаны для примера.',
    kk: 'Kerege-нің үлгі редакциясы: жаңалықтар мысал үшін жазылған.',
    en: 'The sample newsroom of Kerege: its news was written as an example.',
  },
  sections: [
    { id: 'politics', title: { ru: 'Политика', kk: 'Саясат', en: 'Politics' } },
    { id: 'economy', title: { ru: 'Экономика', kk: 'Экономика', en: 'Economy' } },
    { id: 'society', title: { ru: 'Общество', kk: 'Қоғам', en: 'Society' } },
    { id: 'incidents', title: { ru: 'Происшествия', kk: 'Оқиғалар', en: 'Incidents' } },
    { id: 'sport', title: { ru: 'Спорт', kk: 'Спорт', en: 'Sport' } },
    { id: 'tech', title: { ru: 'Технологии', kk: 'Технология', en: 'Tech' } },
  ],
  rates: {
    /** The tenge, in which every rate is quoted (ISO 4217). */
    quote: 'KZT',
    city: { id: 'almaty', title: { ru: 'Алматы', kk: 'Алматы', en: 'Almaty' } },
    /** The exchange desks that push the cash rates; invented. */
    desk: {
      id: 'samal-desk',
      name: {
        ru: 'Обменные пункты «Самал»',
        kk: '«Самал» айырбастау пункттері',
        en: 'Samal exchange desks',
      },
    },
    /** The source of the official rates. */
    official: {
      id: 'national-bank',
      name: {
        ru: 'Национальный Банк Казахстана',
        kk: 'Қазақстан Ұлттық Банкі',
        en: 'National Bank of Kazakhstan',
      },
    },
  },
} as const satisfies {
  name: string;
  languages: readonly SampleLanguage[];
  defaultLanguage: SampleLanguage;
  about: SamplePhrase;
  sections: readonly { id: SampleSection; title: SamplePhrase }[];
  rates: {
    quote: string;
    city: { id: string; title: SamplePhrase };
    desk: { id: string; name: SamplePhrase };
    official: { id: string; name: SamplePhrase };
  };
};
