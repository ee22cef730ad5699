/** Where a rule comes from, as people read it. */

/** A source, or a text with sources in it: what no seed says is called what it is, settled in the house. */
export function quelleInWorten(text: string): string {
  return text.replaceAll(/\bSET\b/g, 'örtliche Festlegung');
}
