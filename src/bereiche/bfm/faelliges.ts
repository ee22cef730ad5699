/** What the bFM and the case around it contribute to what is due. */
import type { Faelligkeitsart, Faelligkeitsquelle, Weg } from '../../bausteine/faelliges';
import { artDerRegel, faelligkeitslage } from '../../bausteine/faelligkeitsart';
import { vereint } from '../../mappe/teile';
import type { Statusschritt } from '../../rules/fallmanagement';
import { VERLAUF_MAPPE, verlaufsblick } from '../verlauf';
import { hier } from './heute/fach/stellen';
import { BFM_MAPPE } from './mappe';
import type { Bfmangaben, Bfmart } from './prozess/fach/bfmlage';
import { faelligesDesFalls } from './prozess/fach/faelliges';
import { type Fallmanagementstelle, ZUGANG } from './prozess/fach/stellen';
import { WEG } from './prozess/texte/faelliges';
import { bfmangabenAus } from './prozess/vorhaben/bfmangaben';

function zuSchritt(schritt: Statusschritt & keyof typeof WEG): Weg {
  return { label: WEG[schritt], ziel: { reiter: 'fallmanagement', stelle: 'schritt', auswahl: schritt } };
}

function zuStelle(stelle: Fallmanagementstelle & keyof typeof WEG): Weg {
  return { label: WEG[stelle], ziel: { reiter: 'fallmanagement', stelle } };
}

const ZU_DEN_FESTLEGUNGEN: Weg = {
  label: WEG.entscheiden,
  ziel: { reiter: 'ergebnis', stelle: 'festlegung' },
};
const zurPerson = (feld: 'zugang' | 'bisherigeBetreuung'): Weg => ({
  label: WEG.person,
  ziel: hier('person', feld),
});
const ENTSCHEIDUNG = [zuSchritt('fortfuehren'), zuSchritt('beenden')];
const TERMINE = [zuStelle('termine')];

/** The day the period of an Erstberatung runs from may stand among the facts of the case. */
export function wegeZurErstberatung({
  zugang,
  fm,
  hausregeln,
}: Pick<Bfmangaben, 'zugang' | 'fm' | 'hausregeln'>): readonly Weg[] {
  const fehltZugang = zugang === null && fm.antrag === null && hausregeln.erstberatungBeginn === 'Zugang';
  return fehltZugang ? [zurPerson('zugang')] : TERMINE;
}

const ARTEN: Readonly<Record<Bfmart, Faelligkeitsart>> = {
  erstberatung: artDerRegel('erstberatung', (blick) =>
    wegeZurErstberatung(bfmangabenAus(blick, verlaufsblick(blick)).angaben),
  ),
  neukundeCheckliste: artDerRegel('neukundeCheckliste', [zuStelle('neukunde')]),
  fortfuehrung: artDerRegel('fortfuehrung', ENTSCHEIDUNG),
  bfmVorwarnung: artDerRegel('bfmVorwarnung', ENTSCHEIDUNG),
  bfmEnde: artDerRegel('bfmEnde', ENTSCHEIDUNG),
  uebernahme: artDerRegel('uebernahme', [zuSchritt('uebernehmen')]),
  bfmEntscheidung: artDerRegel('bfmEntscheidung', [zuSchritt('vormerken')]),
  vertretung: artDerRegel('vertretung', [{ label: WEG.vertretung, ziel: ZUGANG }]),
  aktivierungsende: artDerRegel('aktivierungsende', TERMINE, { verraetKennung: true }),
  schulabgang: artDerRegel('schulabgang', TERMINE),
  schulabgangFehlt: artDerRegel('schulabgangFehlt', TERMINE),
  schuelerPruefen: artDerRegel('schuelerPruefen', [ZU_DEN_FESTLEGUNGEN]),
  schulbescheinigung: artDerRegel('schulbescheinigung', TERMINE),
  geburtstag: artDerRegel('geburtstag', [zurPerson('bisherigeBetreuung')]),
};

/** The contribution, as it is once something has changed that is not written yet. */
export function bfmFaelligesMit(geplant: Partial<Bfmangaben>): Faelligkeitsquelle<Bfmart> {
  return {
    teile: vereint(BFM_MAPPE.teile, VERLAUF_MAPPE.teile),
    arten: ARTEN,
    faelliges: (sicht) => {
      const { angaben, fehler } = bfmangabenAus(sicht, verlaufsblick(sicht));
      return { ...faelligesDesFalls({ ...angaben, ...geplant, ...faelligkeitslage(sicht) }), fehler };
    },
  };
}

/** The contribution as things stand. */
export const BFM_FAELLIGES = bfmFaelligesMit({});
