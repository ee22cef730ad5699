/** Turns what a person does in the rows into inputs and moves, and renders each row with all that it needs. */
import { useState, type ReactNode, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { zelleVon } from '../../../../mappe/ziele';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import { useFruehere } from '../../../../bausteine/rueckblick';
import { dazuTexte } from './dazu';
import { fragenVon } from './fragen';
import { notiztexte } from './notiztexte';
import type { Befehl } from './tasten';
import { fokussiere, useAktiveZeile, zeilenelement } from './useAktiveZeile';
import { Zeilenansicht } from './Zeilenansicht';
import { useVorherige } from './useVorherige';
import type { Zeile, Zellblick } from './zeile';
import { ALLE_ZEILEN } from './zeilen';

type Liste = RefObject<HTMLElement | null>;

/** The row so many rows further, within the list. */
function zeileNach(zeile: Zeile, weite: number): Zeile {
  const stelle = Math.min(Math.max(ALLE_ZEILEN.indexOf(zeile) + weite, 0), ALLE_ZEILEN.length - 1);
  return ALLE_ZEILEN[stelle] ?? zeile;
}

/** Shows a part of a row at once and puts the focus into it. */
function betrete(liste: Liste, zeile: Zeile, teil: string, zeige: () => void): void {
  flushSync(zeige);
  const element = zeilenelement(liste, zeile);
  element?.querySelector<HTMLElement>(teil)?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}

/** The notes that a person opened; folded ones are one line, so that the answers and the next row stay in sight. */
function useNotizen(liste: Liste) {
  const [wunsch, setWunsch] = useState<{ readonly zeile: Zeile; readonly offen: boolean } | null>(null);
  const schalte = (zeile: Zeile, offen: boolean): void => setWunsch({ zeile, offen });
  return {
    sindOffen: (zeile: Zeile): boolean => wunsch?.zeile === zeile && wunsch.offen,
    schalte,
    betrete: (zeile: Zeile): void => betrete(liste, zeile, 'input', () => schalte(zeile, true)),
  };
}

/** The help that a person unfolded beside a row, together with the notes that it may fill. */
function useHilfe(liste: Liste, notizen: ReturnType<typeof useNotizen>) {
  const [offene, setOffene] = useState<Zeile | null>(null);
  const schalte = (zeile: Zeile, offen: boolean): void => {
    setOffene(offen ? zeile : null);
    if (offen) notizen.schalte(zeile, true);
  };
  return {
    istOffen: (zeile: Zeile): boolean => zeile === offene,
    schalte,
    betrete: (zeile: Zeile): void => betrete(liste, zeile, '[data-hilfe] button', () => schalte(zeile, true)),
  };
}

/** What stands beside a row to compare with. */
function useDazu(sicht: LesbareSicht, zelle: Zellblick) {
  const profiling = useFruehere(sicht);
  const vorherige = useVorherige();
  return {
    /** Before what stands in its cell is changed. */
    merke: (zeile: Zeile): void => vorherige.merke(zeile, zeile.lies(zelle)),
    texte: (zeile: Zeile, istAktiv: boolean): readonly string[] => {
      const vorher = vorherige.von(zeile);
      const istAnders = vorher !== zeile.lies(zelle);
      return dazuTexte(zeile, zelle, istAktiv ? { profiling, vorher: istAnders ? vorher : undefined } : null);
    },
  };
}

/** Gives the function that renders a row. */
export function useZeilen(sicht: LesbareSicht, liste: Liste): (zeile: Zeile) => ReactNode {
  const { eingeben } = useHandlungen();
  const { mappe } = sicht;
  const { aktiv, gehe } = useAktiveZeile(sicht, liste);
  const notizen = useNotizen(liste);
  const hilfe = useHilfe(liste, notizen);
  const zelle: Zellblick = (ziel) => zelleVon(mappe, ziel).value;
  const dazu = useDazu(sicht, zelle);
  const fragen: readonly string[] = fragenVon(sicht) ?? [];
  const fuehreAus = (zeile: Zeile, befehl: Befehl): void => {
    if (befehl.art === 'wandern') return;
    if (befehl.art === 'notizen') return notizen.betrete(zeile);
    if (befehl.art === 'hilfe') return hilfe.betrete(zeile);
    if (befehl.art !== 'gehen') {
      dazu.merke(zeile);
      void eingeben(zeile.eingaben(befehl.art === 'leeren' ? '' : befehl.antwort.wert));
    }
    const weiter = zeileNach(zeile, befehl.art === 'gehen' ? befehl.weite : 1);
    gehe(weiter, zeile === aktiv ? 'stelle' : 'zeile');
  };
  return (zeile) => (
    <Zeilenansicht
      key={zeile.id}
      zeile={zeile}
      gewaehlt={zeile.lies(zelle)}
      entscheidet={fragen.includes(zeile.id)}
      aktiv={zeile === aktiv}
      texte={notiztexte(mappe, zeile.ziel)}
      dazu={dazu.texte(zeile, zeile === aktiv)}
      notizenOffen={notizen.sindOffen(zeile)}
      hilfeOffen={hilfe.istOffen(zeile)}
      onBefehl={fuehreAus}
      onWahl={(each) => gehe(each, 'zeile')}
      onNotizen={(offen) => notizen.schalte(zeile, offen)}
      onHilfe={(offen) => hilfe.schalte(zeile, offen)}
      onFertig={() => fokussiere(zeilenelement(liste, zeile))}
    />
  );
}
