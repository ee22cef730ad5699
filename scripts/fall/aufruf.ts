/** What the headless interface was asked for. */
import { istTageszahl } from '../../src/bereiche/fallliste';

/** What a run works on. */
export type Aufruf =
  /** `tage`: for a list of cases, days without contact (search 3). */
  | {
      readonly art: 'mappe';
      readonly pfad: string;
      readonly ausgabe: string | undefined;
      readonly tage: number | undefined;
    }
  | {
      readonly art: 'einlesen';
      readonly pfad: string;
      readonly ausgabe: string;
      readonly ordner: string;
    }
  | {
      readonly art: 'anlegen';
      readonly pfad: string;
      readonly ordner: string;
      readonly kundennummern: readonly string[];
      readonly vorlage: string | undefined;
    }
  | {
      readonly art: 'namenlos';
      readonly pfad: string;
      readonly ausgabe: string;
      readonly teams: readonly string[];
    }
  | { readonly art: 'liste'; readonly pfad: string }
  | { readonly art: 'zeilen'; readonly pfad: string; readonly kurz: boolean; readonly messen: boolean }
  /** It was asked for nothing that there is; the lines say what is allowed. */
  | { readonly art: 'unverstanden'; readonly zeilen: readonly string[] };

const AUFRUF = [
  'Aufruf: npm run --silent fall -- MAPPE.xlsx [ERGEBNIS.xlsx]',
  '        npm run --silent fall -- FALLLISTE.xlsx [ERGEBNIS.xlsx] [--tage N]',
  '        npm run --silent fall -- einlesen FALLLISTE.xlsx ERGEBNIS.xlsx ORDNER',
  '        npm run --silent fall -- anlegen FALLLISTE.xlsx ORDNER [KUNDENNUMMER …] [--vorlage FALLMAPPE.xlsx]',
  '        npm run --silent fall -- namenlos FALLLISTE.xlsx ERGEBNIS.xlsx [--team NAME …]',
  '        npm run --silent fall -- FAELLE.json',
  '        npm run --silent fall -- FAELLE.ndjson [--kurz] [--messen]',
];

/** Understands the arguments; options may stand anywhere. */
export function aufrufVon(alle: readonly string[]): Aufruf {
  if (alle[0] === 'einlesen') return einlesen(alle.slice(1));
  if (alle[0] === 'anlegen') return anlegen(alle.slice(1));
  if (alle[0] === 'namenlos') return namenlos(alle.slice(1));
  const { tage, args } = ohneTage(alle);
  if (Number.isNaN(tage)) return unverstanden(['--tage: Erlaubt ist eine ganze Zahl von 1 bis 3650.']);
  const optionen = args.filter((arg) => arg.startsWith('--'));
  const [pfad, ausgabe, ...weitere] = args.filter((arg) => !arg.startsWith('--'));
  if (pfad === undefined || weitere.length > 0) return unverstanden(AUFRUF);
  const endung = endungVon(pfad);
  if (tage !== undefined && endung !== '.xlsx') return unverstanden(AUFRUF);
  switch (endung) {
    case '.ndjson':
      return ausgabe === undefined ? zeilen(pfad, optionen) : unverstanden(AUFRUF);
    case '.json':
      return ausgabe === undefined && optionen.length === 0 ? { art: 'liste', pfad } : unverstanden(AUFRUF);
    case '.xlsx':
      return optionen.length === 0 ? mappe(pfad, ausgabe, tage) : unverstanden(AUFRUF);
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

function endungVon(pfad: string): string | undefined {
  return /\.[^./\\]*$/.exec(pfad)?.[0].toLowerCase();
}

function zeilen(pfad: string, optionen: readonly string[]): Aufruf {
  if (optionen.some((option) => option !== '--kurz' && option !== '--messen')) return unverstanden(AUFRUF);
  return { art: 'zeilen', pfad, kurz: optionen.includes('--kurz'), messen: optionen.includes('--messen') };
}

function mappe(pfad: string, ausgabe: string | undefined, tage: number | undefined): Aufruf {
  if (ausgabe === undefined || endungVon(ausgabe) === '.xlsx') return { art: 'mappe', pfad, ausgabe, tage };
  return unverstanden([`${ausgabe}: Das Ergebnis ist eine Arbeitsmappe. Erlaubt ist nur die Endung .xlsx.`]);
}

/** The list, where it goes, and the folder; there are no options. */
function einlesen(args: readonly string[]): Aufruf {
  const [pfad, ausgabe, ordner] = args;
  const istVollstaendig = pfad !== undefined && ausgabe !== undefined && ordner !== undefined;
  if (!istVollstaendig || args.length > 3 || args.some((arg) => arg.startsWith('--')))
    return unverstanden(AUFRUF);
  const fremd = [pfad, ausgabe].find((each) => endungVon(each) !== '.xlsx');
  return fremd === undefined ? { art: 'einlesen', pfad, ausgabe, ordner } : fremdeEndung(fremd);
}

/** The list, the folder, and of whom; the template is an option. */
function anlegen(alle: readonly string[]): Aufruf {
  const stelle = alle.indexOf('--vorlage');
  const vorlage = stelle < 0 ? undefined : (alle[stelle + 1] ?? '');
  const [pfad, ordner, ...kundennummern] = stelle < 0 ? alle : alle.toSpliced(stelle, 2);
  if (pfad === undefined || ordner === undefined || vorlage === '') return unverstanden(AUFRUF);
  if ([pfad, ordner, ...kundennummern].some((arg) => arg.startsWith('--'))) return unverstanden(AUFRUF);
  const fremd = [pfad, vorlage ?? pfad].find((each) => endungVon(each) !== '.xlsx');
  if (fremd === undefined) return { art: 'anlegen', pfad, ordner, kundennummern, vorlage };
  return unverstanden([
    `${fremd}: Fallliste und Vorlage sind Arbeitsmappen. Erlaubt ist nur die Endung .xlsx.`,
  ]);
}

/** The list, where the overview goes, and after the option the teams. */
function namenlos([pfad, ausgabe, option, ...teams]: readonly string[]): Aufruf {
  if (pfad === undefined || ausgabe === undefined || [pfad, ausgabe].some((arg) => arg.startsWith('--')))
    return unverstanden(AUFRUF);
  const istGefragt = option === '--team' && teams.length > 0 && teams.every((each) => !each.startsWith('--'));
  if (option !== undefined && !istGefragt) return unverstanden(AUFRUF);
  const fremd = [pfad, ausgabe].find((each) => endungVon(each) !== '.xlsx');
  return fremd === undefined ? { art: 'namenlos', pfad, ausgabe, teams } : fremdeEndung(fremd);
}

function fremdeEndung(pfad: string): Aufruf {
  return unverstanden([
    `${pfad}: Fallliste und Ergebnis sind Arbeitsmappen. Erlaubt ist nur die Endung .xlsx.`,
  ]);
}

function unverstanden(zeilen: readonly string[]): Aufruf {
  return { art: 'unverstanden', zeilen };
}
