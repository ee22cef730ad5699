import { partsOf } from '../../host/packageEdit';
import { abgeschlossen, langerVerlauf } from '../../support/akte';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { durchLibreOffice, ergebnis, mitLibreOffice } from '../../support/libreOffice';
import { BEISPIEL, mappeMit, tippe } from '../../support/mappe';

mitLibreOffice('LibreOffice rechnet den Verlauf und zeichnet seine Diagramme', () => {
  let ordner: Arbeitsordner;
  let parts: ReadonlyMap<string, string>;
  let verlauf: string;
  beforeAll(async () => {
    ordner = arbeitsordner();
    const offen = await mappeMit(BEISPIEL);
    await langerVerlauf(offen, 2);
    // Wohnsituation is no need any more, the Mitwirkung is better.
    offen.host.workbook.setCell('Profiling', 'D29', 0);
    offen.host.workbook.setCell('Förderziele', 'C16', 1);
    tippe(offen, 'Fall_Stichtag', '21.11.2026');
    await abgeschlossen(offen);
    parts = partsOf(durchLibreOffice(ordner, offen.host.save()));
    verlauf = parts.get('xl/worksheets/sheet4.xml') ?? '';
  }, 120_000);
  afterAll(() => ordner.raeumeAuf());

  it('die Zahl der Handlungsbedarfe je Schlüsselgruppe, Profiling für Profiling', () => {
    const zeile = (row: number): string[] =>
      ['B', 'C', 'D', 'E'].map((spalte) => ergebnis(verlauf, `${spalte}${row}`));
    expect([zeile(7), zeile(8), zeile(9)]).toEqual([
      ['1', '1', '0', '2'],
      ['1', '1', '0', '2'],
      ['1', '1', '0', '1'],
    ]);
  });

  it('die Ressourcenbereiche damals und heute; was offen ist, bleibt eine Lücke', () => {
    const mitwirkung = ['AU7', 'AU8'].map((zelle) => ergebnis(verlauf, zelle));
    expect(mitwirkung).toEqual(['2', '1']);
    expect(ergebnis(verlauf, 'AO7')).toBe('#N/A');
  });

  it('beide Diagramme sind da und zeigen auf diese Zellen', () => {
    const diagramme = [...parts]
      .filter(([pfad]) => /^xl\/charts\/chart\d+\.xml$/.test(pfad))
      .map(([, xml]) => xml);
    expect(diagramme).toHaveLength(2);
    const bezuege = diagramme.map((xml) =>
      [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, bezug]) => bezug),
    );
    expect(bezuege.some((alle) => alle.some((bezug) => bezug?.includes('$B$7:$B$14')))).toBe(true);
    expect(bezuege.some((alle) => alle.some((bezug) => bezug?.includes('$AO$7:$AY$7')))).toBe(true);
  });
});
