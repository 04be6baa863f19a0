import type { SampleArticle } from '../article.ts';
import { heading, image, list, numbered, paragraph } from '../blocks.ts';
import { DAY, HOUR } from '../days.ts';

/** Every article in English. */
export const inEnglish: readonly SampleArticle[] = [
  {
    key: 'almaty-earthquake-en',
    lang: 'en',
    section: 'incidents',
    minutesAgo: 38,
    title: () => '❗️Earthquake felt in Almaty',
    summary: () =>
      'Tremors were noticed across the city. Seismologists are working out their strength.',
    body: () => [
      paragraph(
        '<b>An earthquake has shaken Almaty.</b> People noticed it in the centre, in the outer districts and in the foothills, and many went out into their yards without waiting to be told.',
      ),
      paragraph(
        'Seismologists are reading the stations’ records. The magnitude, depth and place will be named once the figures agree; the first ones are almost always revised.',
      ),
      image(
        'seismograph',
        'A strip chart: a level line breaks into sharp swings',
        'Drawing: Tündik',
      ),
      heading('If it comes again'),
      numbered(
        'Stay away from the lift and the balcony.',
        'Stand by a load-bearing wall or get under a strong table, and cover your head.',
        'When it stops, turn off gas and water and walk down the stairs.',
        'Outside, keep clear of buildings, trees and wires.',
      ),
      paragraph('This story is being updated.'),
    ],
    picture: {
      alt: 'The mountains above Almaty with a seismograph line across the sky',
      credit: 'Drawing: Tündik',
    },
    authors: ['Madina Bekova'],
    tags: ['earthquake', 'Almaty'],
    counts: { views: 1188, comments: 4, reactions: 61 },
    story: 'almaty-earthquake',
  },
  {
    key: 'sogym-fest-en',
    lang: 'en',
    section: 'society',
    minutesAgo: 3 * HOUR + 50,
    title: (day) => `🥩 “Soğym-FEST”: a meat fair for the winter comes to Astana on ${day.weekend}`,
    summary: () => 'For two days farmers sell horse meat, beef and mutton themselves.',
    body: (day) => [
      paragraph(
        `Astana holds a meat fair, “Soğym-FEST”, on ${day.weekend}. <i>Soğym</i> is the meat a Kazakh household lays in for the winter.`,
      ),
      paragraph(
        'The farmers stand behind the counters, so the price is open to talk. Horse meat goes first: it makes <i>qazy</i>, the sausage no winter table does without.',
      ),
      list(
        'Ask for the veterinary certificate; the seller must have it at hand.',
        'Come in the morning, while there is a choice and no queue.',
        'Bring strong bags, and freeze what you do not use in small pieces.',
      ),
      paragraph('Entry is free.'),
    ],
    picture: { alt: 'A market stall with a striped awning, meat and scales beneath it' },
    authors: ['Daniel Reed'],
    tags: ['Astana', 'food'],
    counts: { views: 702, comments: 1, reactions: 18 },
    story: 'sogym-fest',
  },
  {
    key: 'two-exchange-rates-en',
    lang: 'en',
    section: 'economy',
    minutesAgo: DAY + HOUR,
    title: () => 'Buy, sell, official: three numbers that are all called “the rate”',
    summary: () => 'Why the desk, the bank and the news each name a different figure.',
    body: () => [
      paragraph(
        'A rate is never one number. <b>Buy</b> is what a desk pays you for a dollar, <b>sell</b> is what it asks for one, and the gap between them is the desk’s living.',
      ),
      paragraph(
        'The third is <b>official</b>. The National Bank names it, and nobody trades at it: it is there for reports, taxes and contracts.',
      ),
      heading('What to look at'),
      list(
        'the gap: the smaller, the fairer;',
        'the units: a som is priced by one, an Uzbek sum by the hundred;',
        'the date: no official rate is published at weekends, so Friday’s holds.',
      ),
      paragraph('A figure without a date is not a rate. It is decoration.'),
    ],
    authors: ['Madina Bekova'],
    tags: ['tenge', 'money'],
    counts: { views: 845, comments: 2, reactions: 14 },
    story: 'two-exchange-rates',
  },
  {
    key: 'night-trains-en',
    lang: 'en',
    section: 'society',
    minutesAgo: 4 * DAY + 6 * HOUR,
    title: () => '🚂A night on the steppe train: tea, strangers and four timetables',
    body: () => [
      paragraph(
        'The conductor brings the tea before anyone has asked. By the second glass the compartment knows who is going to a wedding and who is coming back from one.',
      ),
      paragraph(
        'Outside there is nothing to see, which is the point. The steppe goes by at sixty kilometres an hour, and now and then a single window, lit, with someone in it.',
      ),
      paragraph(
        'At dawn everybody looks at a different timetable, and every one of them is wrong. The train arrives when it arrives; the tea is finished by then.',
      ),
    ],
    authors: ['Daniel Reed'],
    tags: ['travel', 'railways'],
    counts: { views: 390, comments: 0, reactions: 9 },
  },
];
