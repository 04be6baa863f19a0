/** The address of a sample article's own page. */
export function articleAddress(publicUrl: string, key: string): string {
  return `${publicUrl}/articles/${key}`;
}

/** The address of a sample drawing. */
export function pictureAddress(publicUrl: string, key: string): string {
  return `${publicUrl}/pictures/${key}.svg`;
}
