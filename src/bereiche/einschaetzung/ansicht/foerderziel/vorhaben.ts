/** What a choice of a person would write, what it would end, and why it is refused. Pure; nothing is written here. */
import type { Eingabe } from '../../../../mappe/eingabe';
import type { JaNein } from '../../../../listen/werte';
import { type FazAblehnung, fazAblehnungen, foerderzielVon } from '../../../../fall/faz';
import type { MatrixBereich } from '../../../../rules/foerderzielmatrix';
import { FOERDERZIEL_BEI_JA, FOERDERZIELMATRIX } from '../../../../rules/foerderzielmatrix';
import {
  FOERDERZIEL_LABEL,
  FOERDERZIELE,
  type Foerderziel,
  RESSOURCENBEREICHE,
} from '../../../../rules/vocabulary';
import type { PasstNicht } from '../../texte/foerderziel';
import type { FazFeld, FazStand } from './fazStand';

/** Inputs that belong together, and the choices they would end. */
export interface Vorhaben {
  readonly eingaben: readonly Eingabe[];
  readonly endet: {
    readonly foerderziel: Foerderziel | null;
    readonly entwicklungsziel: MatrixBereich | null;
  };
}

function setze(feld: FazFeld, wert: string): Eingabe {
  return { ziel: { art: 'feld', feld }, wert };
}

/** A yes, a no or an empty cell. */
export function jaNeinEingabe(feld: FazFeld, antwort: JaNein): Eingabe {
  if (antwort === null) return setze(feld, '');
  return setze(feld, antwort ? 'ja' : 'nein');
}

/** Empties a cell; without Förderziel there is no Entwicklungsziel either. */
export function leeren(feld: FazFeld): Eingabe[] {
  return feld === 'foerderziel' ? [setze(feld, ''), setze('entwicklungsziel', '')] : [setze(feld, '')];
}

/** Answers the gate question; a Förderziel that no longer fits goes, and its Entwicklungsziel with it. */
export function beantworten(stand: FazStand, antwort: JaNein): Vorhaben {
  const eingabe = jaNeinEingabe('direktVermittelbar', antwort);
  const { foerderziel, entwicklungsziel } = stand;
  const passtNicht = fazAblehnungen({ ...stand, direktVermittelbar: antwort }).includes(
    'FOERDERZIEL_PASST_NICHT',
  );
  if (!passtNicht) return { eingaben: [eingabe], endet: { foerderziel: null, entwicklungsziel: null } };
  return { eingaben: [eingabe, ...leeren('foerderziel')], endet: { foerderziel, entwicklungsziel } };
}

/** Chooses a Förderziel or none; an Entwicklungsziel of another one ends. */
export function foerderzielWaehlen({ entwicklungsziel }: FazStand, ziel: Foerderziel | null): Vorhaben {
  const eingabe = setze('foerderziel', ziel === null ? '' : FOERDERZIEL_LABEL[ziel]);
  const bleibt = entwicklungsziel === null || foerderzielVon(entwicklungsziel) === ziel;
  return {
    eingaben: bleibt ? [eingabe] : [eingabe, setze('entwicklungsziel', '')],
    endet: { foerderziel: null, entwicklungsziel: bleibt ? null : entwicklungsziel },
  };
}

/** Agrees on an Entwicklungsziel. */
export function vereinbaren(bereich: MatrixBereich): Eingabe[] {
  return [setze('entwicklungsziel', bereichLabel(bereich))];
}

/** Why an Entwicklungsziel cannot be agreed as things stand, or null. */
export function ablehnungBei(stand: FazStand, bereich: MatrixBereich): FazAblehnung | null {
  return fazAblehnungen({ ...stand, entwicklungsziel: bereich })[0] ?? null;
}

/** Förderziel and Entwicklungsziel in one step; null where the gate forbids this Förderziel. */
export function beidesWaehlen(
  stand: FazStand,
  bereich: MatrixBereich,
): { readonly ziel: Foerderziel; readonly eingaben: readonly Eingabe[] } | null {
  const ziel = foerderzielVon(bereich);
  if (ziel === null || ablehnungBei({ ...stand, foerderziel: ziel }, bereich) !== null) return null;
  return { ziel, eingaben: [setze('foerderziel', FOERDERZIEL_LABEL[ziel]), ...vereinbaren(bereich)] };
}

/** Why a Förderziel is not offered, or null when it is. The chosen one is offered unless the gate forbids it. */
export function passtNicht(
  stand: FazStand,
  moeglich: readonly Foerderziel[],
  ziel: Foerderziel,
): PasstNicht | null {
  const { direktVermittelbar, foerderziel, ressourcenbereiche } = stand;
  if (direktVermittelbar !== null && (ziel === FOERDERZIEL_BEI_JA) !== direktVermittelbar)
    return direktVermittelbar ? 'nurBeiNein' : 'nurBeiJa';
  if (foerderziel === ziel || moeglich.includes(ziel)) return null;
  if (direktVermittelbar === null) return 'torOffen';
  const bereiche = FOERDERZIELMATRIX.filter((row) => row.foerderziel === ziel);
  return bereiche.some(({ bereich }) => ressourcenbereiche[bereich] === null) ? 'nochOffen' : 'keinBedarf';
}

/** The Förderziele to offer and those that do not fit, both in their order. */
export function angebot(
  stand: FazStand,
  moeglich: readonly Foerderziel[],
): {
  readonly passend: readonly Foerderziel[];
  readonly unpassend: readonly { ziel: Foerderziel; grund: PasstNicht }[];
} {
  const urteile = FOERDERZIELE.map((ziel) => ({ ziel, grund: passtNicht(stand, moeglich, ziel) }));
  return {
    passend: urteile.flatMap(({ ziel, grund }) => (grund === null ? [ziel] : [])),
    unpassend: urteile.flatMap(({ ziel, grund }) => (grund === null ? [] : [{ ziel, grund }])),
  };
}

/** The label of a Ressourcenbereich, as it stands in the cells. */
export function bereichLabel(bereich: MatrixBereich): string {
  return RESSOURCENBEREICHE.find(({ id }) => id === bereich)?.label ?? bereich;
}
