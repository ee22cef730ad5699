/** Where the pane leads to settle a Wiedervorlage, by its kind. Pure. */
import type { Wiedervorlage, Wiedervorlagenlage } from '../fach/wiedervorlage';
import type { Statusschritt } from '../../../../rules/fallmanagement';
import type { WiedervorlageArt } from '../../../../rules/wiedervorlagen';
import { WEG } from '../texte/wiedervorlagen';
import type { Sprungziel } from '../../../../bausteine/sprung';
import type { Fallmanagementstelle } from '../../prozess/fach/stellen';

/** A button that leads on. */
export interface Weg {
  readonly label: string;
  readonly ziel: Sprungziel;
}

function zuSchritt(schritt: Statusschritt & keyof typeof WEG): Weg {
  return { label: WEG[schritt], ziel: { reiter: 'fallmanagement', stelle: 'schritt', auswahl: schritt } };
}

function zuStelle(stelle: Fallmanagementstelle & keyof typeof WEG): Weg {
  return { label: WEG[stelle], ziel: { reiter: 'fallmanagement', stelle } };
}

function zuReiter(reiter: keyof typeof WEG): Weg {
  return { label: WEG[reiter], ziel: { reiter } };
}

const ENTSCHEIDUNG = [zuSchritt('fortfuehren'), zuSchritt('beenden')];

/** The main way first; own ones are done where they stand. */
const WEGE: Record<WiedervorlageArt, readonly Weg[]> = {
  erstberatung: [zuStelle('termine')],
  neukundeCheckliste: [zuStelle('neukunde')],
  fortfuehrung: ENTSCHEIDUNG,
  bfmVorwarnung: ENTSCHEIDUNG,
  bfmEnde: ENTSCHEIDUNG,
  uebernahme: [zuSchritt('uebernehmen')],
  bfmEntscheidung: [zuSchritt('vormerken')],
  vertretung: [zuStelle('vertretung')],
  ruecksprache: [zuReiter('verlauf')],
  planFortschreibung: [zuReiter('plan')],
  zielUeberpruefung: [zuReiter('plan')],
  schritt: [zuReiter('plan')],
  aktivierungsende: [zuStelle('termine')],
  schulabgang: [zuStelle('termine')],
  schulbescheinigung: [zuStelle('termine')],
  geburtstag: [zuReiter('entscheiden')],
  eigene: [],
};

/** The ways to settle one. The day the period of an Erstberatung runs from stands among the facts of the case. */
export function wegeZu({ art }: Pick<Wiedervorlage, 'art'>, lage: Wiedervorlagenlage): readonly Weg[] {
  const { zugang, fm, hausregeln } = lage;
  const fehltZugang = zugang === null && fm.antrag === null && hausregeln.erstberatungBeginn === 'Zugang';
  return art === 'erstberatung' && fehltZugang ? [zuReiter('entscheiden')] : WEGE[art];
}
