/**
 * The bFM once more as a small model of its own: what S0 allows, what each step asks for, which days are due. Written from
 * the text of the sources, independent of `src` (types aside); slow and simple on purpose.
 */
import type { Schrittangaben } from '../../../../../src/bereiche/bfm/prozess/fach/schritt';

/** Where a case stands. */
export interface Modell {
  readonly status: 'draussen' | 'gemerkt' | 'drin' | 'vorbei';
  /** ISO days; '' for none. */
  readonly letzterSchritt: string;
  readonly beginn: string;
  readonly letzteEntscheidung: string;
  readonly termin: string;
  readonly kriterium: string;
}

export const ANFANG: Modell = {
  status: 'draussen',
  letzterSchritt: '',
  beginn: '',
  letzteEntscheidung: '',
  termin: '',
  kriterium: '',
};

/** What the model knows beside the case. */
export interface Umstaende {
  readonly heute: string;
  readonly profiling: boolean;
  readonly vertretung: boolean;
  readonly kriterienErfuellt: boolean | null;
  readonly monate: number;
}

/** So many months later, counted on the fingers; the last day of a month that is too short. */
export function monateSpaeter(tag: string, monate: number): string {
  let [jahr, monat] = [Number(tag.slice(0, 4)), Number(tag.slice(5, 7))];
  for (let i = 0; i < monate; i++) [jahr, monat] = monat === 12 ? [jahr + 1, 1] : [jahr, monat + 1];
  for (let day = Number(tag.slice(8, 10)); ; day--) {
    const text = `${jahr}-${String(monat).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (new Date(`${text}T00:00:00Z`).getUTCDate() === day) return text;
  }
}

/** So many days later. */
export function tageSpaeter(tag: string, tage: number): string {
  return new Date(Date.parse(`${tag}T00:00:00Z`) + tage * 86_400_000).toISOString().slice(0, 10);
}

const leer = (text: string): boolean => !/\S/.test(text);

/** Why the step is refused, in no particular order; empty where it is done. */
export function naiveMaengel(angaben: Schrittangaben, modell: Modell, umstaende: Umstaende): string[] {
  const { status } = modell;
  switch (angaben.schritt) {
    case 'vormerken':
      if (status !== 'draussen' && status !== 'vorbei') return ['SCHRITT_NICHT_ERLAUBT'];
      return [...immer(angaben, modell, umstaende), ...vormerken(angaben, umstaende)];
    case 'nichtUebernehmen':
      if (status === 'drin') return ['SCHRITT_NICHT_ERLAUBT'];
      return [...immer(angaben, modell, umstaende), ...ablehnen(angaben)];
    case 'uebernehmen':
      if (status !== 'gemerkt') return ['SCHRITT_NICHT_ERLAUBT'];
      return [
        ...immer(angaben, modell, umstaende),
        ...(umstaende.profiling ? [] : ['PROFILING_FEHLT']),
        ...(umstaende.vertretung ? [] : ['VERTRETUNG_FEHLT']),
        ...termin(angaben, umstaende),
      ];
    case 'fortfuehren':
      if (status !== 'drin') return ['SCHRITT_NICHT_ERLAUBT'];
      return [
        ...immer(angaben, modell, umstaende),
        ...(leer(angaben.betreff) ? ['BETREFF_FEHLT'] : []),
        ...(angaben.datum >= monateSpaeter(modell.beginn, 24) && leer(angaben.begruendung)
          ? ['BEGRUENDUNG_FEHLT']
          : []),
        ...termin(angaben, umstaende),
      ];
    case 'beenden': {
      if (status !== 'drin') return ['SCHRITT_NICHT_ERLAUBT'];
      const gruende = ['ohneBfm', 'nichtZielfuehrend', 'integration', 'leistungsende', 'umzug', 'verstorben'];
      const fehlt = !gruende.includes(angaben.grund ?? '');
      return [...immer(angaben, modell, umstaende), ...(fehlt ? ['GRUND_FEHLT'] : [])];
    }
  }
}

function immer({ fachkraft, datum }: Schrittangaben, modell: Modell, { heute }: Umstaende): string[] {
  const maengel: string[] = [];
  if (leer(fachkraft)) maengel.push('FACHKRAFT_FEHLT');
  if (datum > heute) maengel.push('DATUM_ZUKUNFT');
  if (datum < modell.letzterSchritt) maengel.push('DATUM_VOR_LETZTEM_SCHRITT');
  return maengel;
}

function vormerken({ kriterium, begruendung }: Schrittangaben, umstaende: Umstaende): string[] {
  const maengel = umstaende.profiling ? [] : ['PROFILING_FEHLT'];
  if (kriterium === null) maengel.push('KRITERIUM_FEHLT');
  else if (kriterium === 'formal') {
    if (umstaende.kriterienErfuellt !== true) maengel.push('KRITERIEN_NICHT_ERFUELLT');
  } else if (leer(begruendung)) maengel.push('BEGRUENDUNG_FEHLT');
  return maengel;
}

function ablehnen({ grund, begruendung }: Schrittangaben): string[] {
  if (grund === 'sonstiges') return leer(begruendung) ? ['BEGRUENDUNG_FEHLT'] : [];
  return ['mitwirkung', 'unveraendert', 'vermittlung'].includes(grund ?? '') ? [] : ['GRUND_FEHLT'];
}

function termin({ datum, naechsterTermin }: Schrittangaben, { monate }: Umstaende): string[] {
  if (naechsterTermin === null) return ['TERMIN_FEHLT'];
  if (naechsterTermin > monateSpaeter(datum, monate)) return ['TERMIN_ZU_SPAET'];
  return naechsterTermin > datum ? [] : ['TERMIN_VERGANGEN'];
}

/** The case after a step that is not refused. */
export function naivNach(angaben: Schrittangaben, modell: Modell): Modell {
  const danach = { ...modell, letzterSchritt: angaben.datum };
  switch (angaben.schritt) {
    case 'vormerken':
      return { ...danach, status: 'gemerkt', kriterium: angaben.kriterium ?? '' };
    case 'nichtUebernehmen':
      return modell.status === 'gemerkt' ? { ...danach, status: 'draussen' } : danach;
    case 'uebernehmen':
      return {
        ...danach,
        status: 'drin',
        beginn: angaben.datum,
        letzteEntscheidung: angaben.datum,
        termin: angaben.naechsterTermin ?? '',
      };
    case 'fortfuehren':
      return { ...danach, letzteEntscheidung: angaben.datum, termin: angaben.naechsterTermin ?? '' };
    case 'beenden':
      return { ...danach, status: 'vorbei', beginn: '', letzteEntscheidung: '', termin: '' };
  }
}
