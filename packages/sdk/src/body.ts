/** How many bytes an answer may have, uncompressed. */
const limit = 5_000_000;

/** The body went on past what an answer of the contract can have. */
export class BodyTooLarge extends Error {}

/**
 * Reads a whole body as UTF-8, a byte order mark left out.
 *
 * @param response - An answer whose body nobody has read.
 * @returns Its text; empty where there is no body.
 * @throws BodyTooLarge after 5 MB, however well they were compressed; what the platform throws when the body is cut short.
 */
export async function readBody(response: Response): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      reader.cancel().catch(() => undefined);
      throw new BodyTooLarge(`the body is larger than ${limit} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
