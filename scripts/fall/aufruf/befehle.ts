/** Understands what stands behind a word that says what to do. */
import { type Aufruf, endungVon, unverstanden } from './aufruf';

/** The list, where it goes, and the folder; there are no options. */
export function einlesen(args: readonly string[]): Aufruf {
  const [pfad, ausgabe, ordner] = args;
  const istVollstaendig = pfad !== undefined && ausgabe !== undefined && ordner !== undefined;
  if (!istVollstaendig || args.length > 3 || args.some((arg) => arg.startsWith('--'))) return unverstanden();
  const fremd = [pfad, ausgabe].find((each) => endungVon(each) !== '.xlsx');
  return fremd === undefined ? { art: 'einlesen', pfad, ausgabe, ordner } : fremdeEndung(fremd);
}

/** The list, the folder, and of whom; the template is an option. */
export function anlegen(alle: readonly string[]): Aufruf {
  const stelle = alle.indexOf('--vorlage');
  const vorlage = stelle < 0 ? undefined : (alle[stelle + 1] ?? '');
  const [pfad, ordner, ...kundennummern] = stelle < 0 ? alle : alle.toSpliced(stelle, 2);
  if (pfad === undefined || ordner === undefined || vorlage === '') return unverstanden();
  if ([pfad, ordner, ...kundennummern].some((arg) => arg.startsWith('--'))) return unverstanden();
  const fremd = [pfad, vorlage ?? pfad].find((each) => endungVon(each) !== '.xlsx');
  if (fremd === undefined) return { art: 'anlegen', pfad, ordner, kundennummern, vorlage };
  return unverstanden([
    `${fremd}: Fallliste und Vorlage sind Arbeitsmappen. Erlaubt ist nur die Endung .xlsx.`,
  ]);
}

/** The list, where the overview goes, and after the option the teams. */
export function namenlos([pfad, ausgabe, option, ...teams]: readonly string[]): Aufruf {
  if (pfad === undefined || ausgabe === undefined || [pfad, ausgabe].some((arg) => arg.startsWith('--')))
    return unverstanden();
  const istGefragt = option === '--team' && teams.length > 0 && teams.every((each) => !each.startsWith('--'));
  if (option !== undefined && !istGefragt) return unverstanden();
  const fremd = [pfad, ausgabe].find((each) => endungVon(each) !== '.xlsx');
  return fremd === undefined ? { art: 'namenlos', pfad, ausgabe, teams } : fremdeEndung(fremd);
}

/** The list, and where it goes; there are no options. */
export function warteliste(args: readonly string[]): Aufruf {
  const [pfad, ausgabe] = args;
  const istVollstaendig = pfad !== undefined && ausgabe !== undefined && args.length === 2;
  if (!istVollstaendig || args.some((arg) => arg.startsWith('--'))) return unverstanden();
  const fremd = args.find((each) => endungVon(each) !== '.xlsx');
  return fremd === undefined ? { art: 'warteliste', pfad, ausgabe } : fremdeEndung(fremd);
}

/** A folder of Fallmappen, or Fallmappen by their names; small numbers can be hidden. */
export function kooperation(args: readonly string[]): Aufruf {
  const optionen = args.filter((arg) => arg.startsWith('--'));
  const pfade = args.filter((arg) => !arg.startsWith('--'));
  if (pfade.length === 0 || optionen.some((option) => option !== '--namenlos')) return unverstanden();
  const fremd = pfade.length === 1 ? undefined : pfade.find((each) => endungVon(each) !== '.xlsx');
  if (fremd === undefined) return { art: 'kooperation', pfade, namenlos: optionen.length > 0 };
  return unverstanden([`${fremd}: Erlaubt sind ein einziger Ordner oder Fallmappen mit der Endung .xlsx.`]);
}

/** The Urteile; the interval can be left out. */
export function uebereinstimmung(args: readonly string[]): Aufruf {
  const optionen = args.filter((arg) => arg.startsWith('--'));
  const [pfad, ...weitere] = args.filter((arg) => !arg.startsWith('--'));
  if (pfad === undefined || weitere.length > 0 || optionen.some((option) => option !== '--ohne-ki'))
    return unverstanden();
  if (endungVon(pfad) === '.json') return { art: 'uebereinstimmung', pfad, mitSpanne: optionen.length === 0 };
  return unverstanden([`${pfad}: Urteile stehen in JSON. Erlaubt ist nur die Endung .json.`]);
}

function fremdeEndung(pfad: string): Aufruf {
  return unverstanden([
    `${pfad}: Fallliste und Ergebnis sind Arbeitsmappen. Erlaubt ist nur die Endung .xlsx.`,
  ]);
}
