import { wegeZurErstberatung } from '../../../../../src/bereiche/bfm/faelliges';
import type { Bfmangaben } from '../../../../../src/bereiche/bfm/prozess/fach/bfmlage';
import { artIn } from '../../../../../src/bereiche/bfm/wiedervorlagen/fach/wiedervorlage';
import type { Weg } from '../../../../../src/bausteine/faelliges';
import { HAUSREGEL_VORGABE } from '../../../../../src/rules/hausregeln';
import { WIEDERVORLAGE_ARTEN, type WiedervorlageArt } from '../../../../../src/rules/wiedervorlagen';
import { UEBERGAENGE } from '../../../../../src/rules/fallmanagement';
import type { Aktenblick } from '../../../../../src/mappe/akteAendern';
import { ARTEN } from '../../../../support/faelliges';
import { tag } from './akten';

/** The part of a case that the ways depend on. */
function lageMit(teil: Partial<Pick<Bfmangaben, 'zugang' | 'hausregeln'>>): Bfmangaben {
  const fm = { antrag: null };
  return { zugang: null, hausregeln: HAUSREGEL_VORGABE, fm, ...teil } as Bfmangaben;
}

/** Those of all kinds but one are the same in every case. */
function wegeZu({ art }: { art: WiedervorlageArt }, lage: Bfmangaben): readonly Weg[] {
  return art === 'erstberatung' ? wegeZurErstberatung(lage) : artIn(ARTEN, art).wege({} as Aktenblick);
}

const BEKANNT = lageMit({ zugang: tag('2026-11-02') });
const ziele = (art: WiedervorlageArt, lage = BEKANNT): unknown[] =>
  wegeZu({ art }, lage).map(({ ziel }) => ziel);

describe('der Weg zu dem, was eine Wiedervorlage erledigt', () => {
  it.each<[WiedervorlageArt, object[]]>([
    ['fortfuehrung', [{ auswahl: 'fortfuehren' }, { auswahl: 'beenden' }]],
    ['bfmVorwarnung', [{ auswahl: 'fortfuehren' }, { auswahl: 'beenden' }]],
    ['bfmEnde', [{ auswahl: 'fortfuehren' }, { auswahl: 'beenden' }]],
    ['uebernahme', [{ auswahl: 'uebernehmen' }]],
    ['bfmEntscheidung', [{ auswahl: 'vormerken' }]],
    ['vertretung', [{ reiter: 'zugang' }]],
    ['neukundeCheckliste', [{ stelle: 'neukunde' }]],
    ['erstberatung', [{ stelle: 'termine' }]],
    ['aktivierungsende', [{ stelle: 'termine' }]],
    ['schulabgang', [{ stelle: 'termine' }]],
    ['schulbescheinigung', [{ stelle: 'termine' }]],
    ['ruecksprache', [{ reiter: 'abschliessen' }]],
    ['planFortschreibung', [{ reiter: 'drucken' }]],
    ['zielUeberpruefung', [{ reiter: 'ueberpruefen' }]],
    ['schritt', [{ reiter: 'schritte' }]],
    ['geburtstag', [{ stelle: 'person', auswahl: 'bisherigeBetreuung' }]],
    ['schuelerPruefen', [{ reiter: 'ergebnis', stelle: 'festlegung' }]],
  ])('%s', (art, erwartet) => {
    expect(ziele(art)).toMatchObject(erwartet);
  });

  it('gibt es für jede Art, außer für eigene: die sind an Ort und Stelle erledigt', () => {
    expect(WIEDERVORLAGE_ARTEN.filter((art) => ziele(art).length === 0)).toEqual(['eigene']);
  });

  it('heißt je Wiedervorlage jeder anders und führt nur zu Schritten, die es gibt', () => {
    const schritte = new Set<string>(UEBERGAENGE.map(({ schritt }) => schritt));
    for (const art of WIEDERVORLAGE_ARTEN) {
      const labels = wegeZu({ art }, BEKANNT).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      for (const { ziel } of wegeZu({ art }, BEKANNT))
        if (ziel.stelle === 'schritt') expect(schritte.has(ziel.auswahl ?? '')).toBe(true);
    }
  });

  it('führt zum Zugang, wo die Frist der Erstberatung ohne ihn nicht beginnt', () => {
    expect(ziele('erstberatung', lageMit({}))).toMatchObject([{ stelle: 'person', auswahl: 'zugang' }]);
    const abAntrag = { ...HAUSREGEL_VORGABE, erstberatungBeginn: 'Antrag' } as const;
    expect(ziele('erstberatung', lageMit({ hausregeln: abAntrag }))).toMatchObject([{ stelle: 'termine' }]);
  });
});
