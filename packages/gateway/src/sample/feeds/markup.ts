/** Text with the characters escaped that mean something in XML and in HTML. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An XML element that holds text. */
export function element(name: string, text: string | number): string {
  return `<${name}>${escapeMarkup(String(text))}</${name}>`;
}

/** An XML element whose text stands in CDATA, as feeds carry HTML. */
export function cdataElement(name: string, text: string): string {
  return `<${name}><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`;
}
