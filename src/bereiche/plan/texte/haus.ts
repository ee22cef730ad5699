/** What the documents for the person say of the house: who they are from, and how it is reached. Nothing where the house says nothing. */
import { type Dokumentzeile, textzeile, ueberschrift } from '../fach/dokument';
import type { Inhaltswerte } from '../fach/inhalte';

/** Name and address in one line. */
export function absender({ hausname, hausanschrift }: Inhaltswerte): Dokumentzeile[] {
  const genannte = [hausname, hausanschrift].map(inEinerZeile).filter((text) => text !== '');
  return genannte.length === 0 ? [] : [textzeile(`Von: ${genannte.join(', ')}`)];
}

/** How the house is reached, under a heading of its own; line by line as the house wrote it. */
export function kontaktkasten({ hauskontakt }: Inhaltswerte): Dokumentzeile[] {
  const text = hauskontakt.trim();
  return text === '' ? [] : [ueberschrift('So erreichen Sie uns'), textzeile(text)];
}

/** An address is often written over several lines. */
function inEinerZeile(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((zeile) => zeile.trim())
    .filter((zeile) => zeile !== '')
    .join(', ');
}
