/** Computing only the rows that a person sees or has selected: those change, and no other. About 6 seconds. */
import { beispielliste } from '../../../scripts/demo/beispielliste';
import { FAELLE } from '../../../src/bereiche/fallliste';
import type { Zeilenumfang } from '../../../src/mappe/liste/tabellenmappe';
import { AUSWAHLBEFUND, BERICHT } from '../../../src/bereiche/fallliste/texte/pane';
import type { StandInHost } from '../../host/nodeHost';
import { STICHTAG } from '../../support/faelle';
import {
  buchstabe,
  ERSTE_REIHE,
  oeffneSitzung,
  type OffeneSitzung,
  zelleIn,
} from '../../support/offeneListe';

const ANZAHL = 8;
const nummer = (nr: number): string => `100D${500000 + nr}`;
const offen = (): Promise<OffeneSitzung> => oeffneSitzung(beispielliste(ANZAHL, STICHTAG));

/** The people whose results stand in the list with the day on which they were computed. */
function berechnete(host: StandInHost): number[] {
  return Array.from({ length: ANZAHL }, (_, nr) => nr).filter(
    (nr) => zelleIn(host, 'fingerabdruck', nr) !== '',
  );
}

describe('nur die gemeinten Zeilen', () => {
  it('sichtbare: die gefilterten werden berechnet, alle anderen bleiben, wie sie sind', async () => {
    const { host, sitzung } = await offen();
    const vorher = berechnete(host);
    host.workbook.filterTable(FAELLE.name, 'Kundennummer', nummer(1), nummer(2), nummer(5));
    await sitzung.berechne('sichtbar');
    const { bericht, ruecknehmbar } = sitzung.get();
    expect(bericht).toMatchObject({ zeilen: 3, umfang: 'sichtbar', istAbgebrochen: false, stoerung: null });
    expect(BERICHT.berechnet(3, 'sichtbar')).toBe('3 sichtbare Zeilen berechnet und eingetragen.');
    expect(berechnete(host)).toEqual([...new Set([...vorher, 1, 2, 5])].sort());
    expect(ruecknehmbar).toBe('berechnen');
    await sitzung.nimmZurueck();
    expect(berechnete(host)).toEqual(vorher);
  });

  it('markierte: dieselben Ergebnisse wie mit allen', async () => {
    const [alle, einzelne] = [await offen(), await offen()];
    await alle.sitzung.berechne();
    expect(alle.sitzung.get().bericht).toMatchObject({ zeilen: ANZAHL, umfang: 'alle' });
    einzelne.host.workbook.select(FAELLE.blatt, `B${ERSTE_REIHE + 3}:D${ERSTE_REIHE + 4}`);
    await einzelne.sitzung.berechne('markiert');
    expect(einzelne.sitzung.get().bericht).toMatchObject({ zeilen: 2, umfang: 'markiert' });
    for (const feld of ['kennung', 'warum', 'suchlaeufe', 'fingerabdruck'])
      for (const nr of [3, 4])
        expect([feld, zelleIn(einzelne.host, feld, nr)]).toEqual([feld, zelleIn(alle.host, feld, nr)]);
  });

  it('auch wo in der Nummer etwas steht, das niemand sieht', async () => {
    const { host, sitzung } = await offen();
    host.workbook.setCell(FAELLE.blatt, `A${ERSTE_REIHE + 2}`, ` ${nummer(2)}\u200b`);
    host.workbook.select(FAELLE.blatt, `A${ERSTE_REIHE + 2}`);
    await sitzung.neuLesen();
    await sitzung.berechne('markiert');
    expect(sitzung.get().bericht).toMatchObject({ zeilen: 1, stoerung: null });
    const { sicht } = sitzung.get();
    if (sicht.art !== 'gelesen') throw new Error(sicht.art);
    expect(sicht.ergebnis.berechnet[2]).toMatchObject({ istEingetragen: true, istVeraltet: false });
  });

  it('wer inzwischen anderswo steht, wird dort beschrieben', async () => {
    const { host, sitzung } = await offen();
    const name = String(host.workbook.getCell(FAELLE.blatt, `${buchstabe('name')}${ERSTE_REIHE}`));
    host.workbook.select(FAELLE.blatt, `A${ERSTE_REIHE}`);
    let anfrage = 0;
    host.before(() => {
      if (anfrage++ === 1) host.workbook.sortTable(FAELLE.name, 'Geburtsdatum');
    });
    await sitzung.berechne('markiert');
    const berechnet = berechnete(host).map((nr) => String(zelleIn(host, 'name', nr)));
    expect(sitzung.get().bericht?.zeilen).toBe(1);
    expect(berechnet).toContain(name);
  });

  it('genannt werden die Fehler der gemeinten Zeilen', async () => {
    const { host, sitzung } = await offen();
    for (const nr of [1, 6])
      host.workbook.setCell(FAELLE.blatt, `${buchstabe('mobilitaet')}${ERSTE_REIHE + nr}`, 'viel');
    host.workbook.select(FAELLE.blatt, `A${ERSTE_REIHE}:A${ERSTE_REIHE + 2}`);
    await sitzung.berechne('markiert');
    expect(sitzung.get().bericht).toMatchObject({ zeilen: 2, fehler: [{ kundennummer: nummer(1) }] });
    const { sicht } = sitzung.get();
    if (sicht.art !== 'gelesen') throw new Error(sicht.art);
    expect(sicht.ergebnis.fehler).toHaveLength(2);
  });
});

describe('wo nichts gemeint ist', () => {
  it.each<[Zeilenumfang, keyof typeof AUSWAHLBEFUND, (host: StandInHost) => void]>([
    ['sichtbar', 'sichtbar', ({ workbook }) => workbook.filterTable(FAELLE.name, 'Kundennummer', 'niemand')],
    ['markiert', 'markiert', ({ workbook }) => workbook.select('Exter', 'A1')],
    ['sichtbar', 'spalteVerborgen', ({ workbook }) => workbook.hideColumn(FAELLE.blatt, 'A')],
  ])('%s: wird es gesagt (%s), und nichts ändert sich', async (umfang, befund, richteEin) => {
    const { host, sitzung } = await offen();
    richteEin(host);
    const vorher = Buffer.from(host.save());
    await sitzung.berechne(umfang);
    expect(sitzung.get()).toMatchObject({
      auswahlbefund: befund,
      bericht: null,
      ruecknehmbar: null,
      laeuft: null,
    });
    expect(AUSWAHLBEFUND[befund]).toContain('Es ist nichts geändert.');
    expect(Buffer.from(host.save()).equals(vorher)).toBe(true);
    await sitzung.neuLesen();
    expect(sitzung.get().auswahlbefund).toBeNull();
  });

  it('auch eine Ablehnung', async () => {
    const { host, sitzung } = await offen();
    host.faults.failAtAction({ roundTrip: 0, action: 1 });
    await sitzung.berechne('sichtbar');
    expect(sitzung.get()).toMatchObject({
      bericht: null,
      auswahlbefund: null,
      ablehnung: { grund: 'unbekannt' },
    });
  });
});
