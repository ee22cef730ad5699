/** Understands the arguments of the headless interface. */
import { istTageszahl } from '../../../src/bereiche/fallliste';
import { type Aufruf, endungVon, unverstanden } from './aufruf';
import { anlegen, einlesen, kooperation, namenlos, uebereinstimmung, warteliste } from './befehle';

/** Words that say what to do; without one, the file itself says it. */
const BEFEHLE = new Map(
  Object.entries({ anlegen, einlesen, kooperation, namenlos, uebereinstimmung, warteliste }),
);

/** Understands the arguments; options may stand anywhere. */
export function aufrufVon(alle: readonly string[]): Aufruf {
  const [wort = '', ...danach] = alle;
  const befehl = BEFEHLE.get(wort);
  if (befehl !== undefined) return befehl(danach);
  const { tage, args } = ohneTage(alle);
  if (Number.isNaN(tage)) return unverstanden(['--tage: Erlaubt ist eine ganze Zahl von 1 bis 3650.']);
  const optionen = args.filter((arg) => arg.startsWith('--'));
  const [pfad, ausgabe, ...weitere] = args.filter((arg) => !arg.startsWith('--'));
  if (pfad === undefined || weitere.length > 0) return unverstanden();
  const endung = endungVon(pfad);
  if (tage !== undefined && endung !== '.xlsx') return unverstanden();
  switch (endung) {
    case '.ndjson':
      return ausgabe === undefined ? zeilen(pfad, optionen) : unverstanden();
    case '.json':
      return ausgabe === undefined && optionen.length === 0 ? { art: 'liste', pfad } : unverstanden();
    case '.xlsx':
      return optionen.length === 0 ? mappe(pfad, ausgabe, tage) : unverstanden();
    default:
      return unverstanden([`${pfad}: Erlaubt sind Dateien mit der Endung .xlsx, .json oder .ndjson.`]);
  }
}

/** Takes the option with its number out; NaN for one that is none. */
function ohneTage(args: readonly string[]): { tage: number | undefined; args: readonly string[] } {
  const stelle = args.indexOf('--tage');
  if (stelle < 0) return { tage: undefined, args };
  const zahl = args[stelle + 1] ?? '';
  const tage = istTageszahl(zahl) ? Number(zahl) : NaN;
  return { tage, args: args.filter((_, index) => index !== stelle && index !== stelle + 1) };
}

function zeilen(pfad: string, optionen: readonly string[]): Aufruf {
  if (optionen.some((option) => option !== '--kurz' && option !== '--messen')) return unverstanden();
  return { art: 'zeilen', pfad, kurz: optionen.includes('--kurz'), messen: optionen.includes('--messen') };
}

function mappe(pfad: string, ausgabe: string | undefined, tage: number | undefined): Aufruf {
  if (ausgabe === undefined || endungVon(ausgabe) === '.xlsx') return { art: 'mappe', pfad, ausgabe, tage };
  return unverstanden([`${ausgabe}: Das Ergebnis ist eine Arbeitsmappe. Erlaubt ist nur die Endung .xlsx.`]);
}
