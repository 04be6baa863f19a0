/**
 * Names a text by 32 bits of it (FNV-1a). Cheap and synchronous, and no protection against anybody.
 *
 * @param text - Any text.
 * @returns 8 hexadecimal digits.
 */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
