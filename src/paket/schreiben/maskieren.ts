/** Texts as the XML of a package holds them. */

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text of a formula or an attribute. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (zeichen) => XML[zeichen] ?? zeichen);
}

/** What XML cannot hold, what it would change, and what looks like such an escape already. */
const ZU_MASKIEREN =
  // eslint-disable-next-line no-control-regex
  /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Hardly any text has one of these; looking for all of them at once takes less time than the two ways below. */
// eslint-disable-next-line no-control-regex
const VIELLEICHT_ZU_MASKIEREN = /[&<>"_\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/;

/** A text of a cell: whatever a person has typed, character by character. */
export function zelltext(text: string): string {
  if (!VIELLEICHT_ZU_MASKIEREN.test(text)) return text;
  const maskiert = text.replace(ZU_MASKIEREN, (zeichen) => {
    const code = zeichen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
  return xmlText(maskiert);
}
