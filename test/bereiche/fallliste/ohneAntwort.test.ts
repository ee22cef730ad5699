/** An Excel that does not answer beside a list: a sentence within the deadline, nothing claimed, and what comes next works. About five seconds. */
import { beispielliste } from '../../../scripts/demo/beispielliste';
import type { StandInHost } from '../../host/nodeHost';
import { STICHTAG } from '../../support/faelle';
import { ergebnisseIn, oeffneSitzung } from '../../support/offeneListe';
import { Testuhr } from '../../support/uhr';

const LEUTE = beispielliste(6, STICHTAG);

describe('Excel antwortet nicht', () => {
  /** From the n-th request on (0 = the next) none is answered: it is lost, or carried out without an answer. */
  function verstumme(host: StandInHost, von: number, art: 'before' | 'after'): void {
    let anfrage = 0;
    host[art](() => (anfrage++ < von ? undefined : new Promise(() => undefined)));
  }

  it('beim Lesen: ein Satz in der Frist', async () => {
    const uhr = new Testuhr();
    const { host, sitzung } = await oeffneSitzung(LEUTE, uhr.wecker);
    verstumme(host, 0, 'before');
    await uhr.bis(sitzung.neuLesen());
    expect(sitzung.get()).toMatchObject({ ablehnung: { grund: 'keineAntwort' }, laeuft: null });
  });

  it.each(['before', 'after'] as const)('beim Schreiben (%s): nichts wird behauptet', async (art) => {
    const uhr = new Testuhr();
    const { host, sitzung } = await oeffneSitzung(LEUTE, uhr.wecker);
    const vorher = ergebnisseIn(host, LEUTE.length);
    verstumme(host, 2, art);
    await uhr.bis(sitzung.berechne());
    expect(sitzung.get()).toMatchObject({
      laeuft: null,
      ruecknehmbar: null,
      bericht: { zeilen: 0, stoerung: { istUngewiss: true, ablehnung: { grund: 'keineAntwort' } } },
    });
    const jetzt = ergebnisseIn(host, LEUTE.length);
    if (art === 'before') expect(jetzt).toEqual(vorher);
    else expect(jetzt).not.toEqual(vorher);
    host[art](() => undefined);
    await uhr.bis(sitzung.berechne());
    expect(sitzung.get().bericht).toMatchObject({ zeilen: LEUTE.length, stoerung: null });
  });

  it('bei einer Einschätzung: sie gilt nicht als eingetragen', async () => {
    const uhr = new Testuhr();
    const paar = [1, 2].map((nr) => ({ kundennummer: `100D00000${nr}`, bgNummer: '311000' }));
    const { host, sitzung } = await oeffneSitzung(paar, uhr.wecker);
    verstumme(host, 0, 'before');
    await uhr.bis(sitzung.schaetzeEin({ kundennummer: '100D000001', bedarf: 'wohnsituation', stufe: 2 }));
    expect(sitzung.get()).toMatchObject({ einschaetzung: 'ungewiss', ruecknehmbar: null, laeuft: null });
  });

  it.each(['sichtbar', 'markiert'] as const)(
    'wo gefragt wird, welche Zeilen gemeint sind (%s): nichts ist geändert, und das nächste geht',
    async (umfang) => {
      const uhr = new Testuhr();
      const { host, sitzung } = await oeffneSitzung(LEUTE, uhr.wecker);
      const vorher = ergebnisseIn(host, LEUTE.length);
      verstumme(host, 0, 'before');
      await uhr.bis(sitzung.berechne(umfang));
      expect(sitzung.get()).toMatchObject({
        ablehnung: { grund: 'keineAntwort' },
        auswahlbefund: null,
        bericht: null,
        laeuft: null,
      });
      expect(ergebnisseIn(host, LEUTE.length)).toEqual(vorher);
      host.before(() => undefined);
      await uhr.bis(sitzung.berechne('sichtbar'));
      expect(sitzung.get().bericht).toMatchObject({ zeilen: LEUTE.length, stoerung: null });
    },
  );
});
