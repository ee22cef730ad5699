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
  /** What the case says of the third criterion, and why. */
  readonly einschaetzung: 'ja' | 'nein' | 'offen';
  readonly grund: string;
  /** How the last stay ended, and the last reason of any step. */
  readonly letztesEnde: string;
  readonly letzterGrund: string;
}

export const ANFANG: Modell = {
  status: 'draussen',
  letzterSchritt: '',
  beginn: '',
  letzteEntscheidung: '',
  termin: '',
  kriterium: '',
  einschaetzung: 'offen',
  grund: '',
  letztesEnde: '',
  letzterGrund: '',
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
      return [...immer(angaben, modell, umstaende), ...vormerken(angaben, modell, umstaende)];
    case 'nichtUebernehmen':
      if (status === 'drin') return ['SCHRITT_NICHT_ERLAUBT'];
      return [...immer(angaben, modell, umstaende), ...ablehnen(angaben)];
    case 'uebernehmen':
      if (status !== 'gemerkt') return ['SCHRITT_NICHT_ERLAUBT'];
      return [
        ...immer(angaben, modell, umstaende),
        ...(umstaende.profiling ? [] : ['PROFILING_FEHLT']),
        ...(umstaende.vertretung ? [] : ['VERTRETUNG_FEHLT']),
        ...(angaben.fuehrtZuFortschritten ? [] : ['EINSCHAETZUNG_FEHLT']),
        ...uebernehmen(angaben, modell, umstaende),
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
      const ohneAntwort = angaben.grund === 'integration' && angaben.integriert === null;
      return [
        ...immer(angaben, modell, umstaende),
        ...(fehlt ? ['GRUND_FEHLT'] : []),
        ...(ohneAntwort ? ['INTEGRIERT_FEHLT'] : []),
      ];
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

function vormerken(
  { kriterium, begruendung }: Schrittangaben,
  modell: Modell,
  umstaende: Umstaende,
): string[] {
  const maengel = umstaende.profiling ? [] : ['PROFILING_FEHLT'];
  if (kriterium === null) maengel.push('KRITERIUM_FEHLT');
  if (kriterium === 'formal' && umstaende.kriterienErfuellt !== true)
    maengel.push('KRITERIEN_NICHT_ERFUELLT');
  const unveraendert =
    modell.letztesEnde === 'nichtZielfuehrend' ||
    modell.letzterGrund === 'unveraendert' ||
    (modell.einschaetzung === 'nein' && modell.grund === UNVERAENDERT);
  if (leer(begruendung) && unveraendert) maengel.push('UMSTAENDE_FEHLEN');
  else if (leer(begruendung) && (kriterium === 'einzelfall' || kriterium === 'lokal'))
    maengel.push('BEGRUENDUNG_FEHLT');
  return maengel;
}

const UNVERAENDERT = 'war bereits im Fallmanagement, Umstände unverändert';

function uebernehmen(
  { kriterium, begruendung }: Schrittangaben,
  modell: Modell,
  umstaende: Umstaende,
): string[] {
  const gilt = kriterium ?? modell.kriterium;
  const maengel: string[] = [];
  if (gilt === 'formal' && umstaende.kriterienErfuellt !== true) maengel.push('KRITERIEN_NICHT_ERFUELLT');
  const gewechselt = gilt !== 'formal' && gilt !== modell.kriterium;
  if (leer(begruendung) && (modell.einschaetzung === 'nein' || gewechselt)) maengel.push('BEGRUENDUNG_FEHLT');
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

const GRUND_IM_FALL: Readonly<Record<string, string>> = {
  mitwirkung: 'erforderliche Mitwirkung fehlt',
  unveraendert: UNVERAENDERT,
  vermittlung: 'Fortschritte auch mit der Vermittlungsfachkraft erreichbar',
  ohneBfm: 'Fortschritte auch mit der Vermittlungsfachkraft erreichbar',
  nichtZielfuehrend: 'Fortführung nicht zielführend',
  sonstiges: 'sonstiges',
};

/** The case after a step that is not refused. */
export function naivNach(angaben: Schrittangaben, modell: Modell): Modell {
  const danach = { ...modell, letzterSchritt: angaben.datum };
  const grund = angaben.grund ?? '';
  switch (angaben.schritt) {
    case 'vormerken':
      return { ...danach, status: 'gemerkt', kriterium: angaben.kriterium ?? '' };
    case 'nichtUebernehmen':
      return {
        ...danach,
        status: modell.status === 'gemerkt' ? 'draussen' : modell.status,
        einschaetzung: 'nein',
        grund: GRUND_IM_FALL[grund] ?? '',
        letzterGrund: grund,
      };
    case 'uebernehmen':
      return {
        ...danach,
        status: 'drin',
        kriterium: angaben.kriterium ?? modell.kriterium,
        beginn: angaben.datum,
        letzteEntscheidung: angaben.datum,
        termin: angaben.naechsterTermin ?? '',
        einschaetzung: 'ja',
        grund: '',
        letztesEnde: '',
      };
    case 'fortfuehren':
      return { ...danach, letzteEntscheidung: angaben.datum, termin: angaben.naechsterTermin ?? '' };
    case 'beenden': {
      const heisstNein = grund === 'ohneBfm' || grund === 'nichtZielfuehrend';
      return {
        ...danach,
        status: 'vorbei',
        beginn: '',
        letzteEntscheidung: '',
        termin: '',
        einschaetzung: heisstNein ? 'nein' : 'offen',
        grund: heisstNein ? (GRUND_IM_FALL[grund] ?? '') : '',
        letztesEnde: grund,
        letzterGrund: grund,
      };
    }
  }
}
