const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

// By the constructor: the `v` flag is newer than the language level the sources are compiled to.
const emoji = new RegExp(String.raw`^\p{RGI_Emoji}$`, 'v');
const pictograph = /^\p{Extended_Pictographic}/u;

/** Signs such as ©, ™ and ↔ count as pictographs, but are letters of a title unless a selector says otherwise. */
const FIRST_PICTURE = 0x2300;
const AS_EMOJI = '\ufe0f';
const AS_TEXT = '\ufe0e';

function isEmoji(grapheme: string): boolean {
  if (grapheme.includes(AS_TEXT)) return false;
  if (emoji.test(grapheme) || emoji.test(grapheme.replaceAll(AS_EMOJI, ''))) return true;
  const isPicture = (grapheme.codePointAt(0) ?? 0) >= FIRST_PICTURE || grapheme.includes(AS_EMOJI);
  return isPicture && pictograph.test(grapheme);
}

/**
 * Takes the emoji out that stand before a title: single ones, flags, families, skin tones and keycaps, with or without
 * a space after them. A digit, `#` or `*` is not one.
 *
 * @param text - The title as plain text.
 * @returns The title without them, and the emoji if there were any. A title of nothing but emoji stays whole.
 */
export function takeMarker(text: string): { title: string; marker?: string } {
  const whole = text.trim();
  let marker = '';
  let end = 0;
  for (const { segment, index } of graphemes.segment(whole)) {
    if (segment.trim() === '') continue;
    end = index;
    if (!isEmoji(segment)) break;
    marker += segment;
    end = whole.length;
  }
  const title = whole.slice(end);
  return marker === '' || title === '' ? { title: whole } : { title, marker };
}
