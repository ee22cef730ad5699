/** FM-Vermerke as plain text for the Fachverfahren. The text goes to whoever asked for it and nowhere else. */
import { germanDate } from '../../../../listen/plainDate';
import type { Vermerkinhalt } from '../tresor/typen';

/** One Vermerk: subject, day, who, text. */
export function vermerkKlartext({ datum, fachkraft, betreff, text }: Vermerkinhalt): string {
  const wer = fachkraft === '' ? '' : `, ${fachkraft}`;
  return `${betreff}\n${germanDate(datum)}${wer}\n\n${text}`;
}

/** Several Vermerke in the order given, told apart by a line. */
export function vermerkeKlartext(vermerke: readonly Vermerkinhalt[]): string {
  return vermerke.map(vermerkKlartext).join('\n\n----------\n\n');
}
