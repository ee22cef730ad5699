import { zelleDesNamens } from '../support/fillMappe';
import { BEISPIEL, tippe, wertVon } from '../support/mappe';
import { inRuhe, sitzungMit } from '../support/sitzung';
import { stufe, berechnet } from './bedarfseingabe';

describe('die Arbeitsmappe ändert sich', () => {
  it('und die Sitzung liest sie neu', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    tippe(test.offen, 'Profil_PrognoseArbeitsmarkt', 'bis 6 Monate');
    await inRuhe(test);
    expect(berechnet(test.sitzung.zustand().sicht).fall.prognoseArbeitsmarkt).toBe('bis6');
  });

  it('und eine Auswahl im Blatt führt zur Eingabe', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    const { blatt, zelle } = zelleDesNamens(test.offen.host, 'Profil_Dominierend');
    test.offen.host.workbook.select(blatt, zelle);
    await inRuhe(test);
    expect(test.sitzung.zustand().auswahl).toEqual({ art: 'feld', feld: 'dominierend' });
  });

  it('und eine falsche Eingabe zeigt den Fehler, ohne die Eingaben zu verlieren', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    tippe(test.offen, 'Profil_PrognoseArbeitsmarkt', 'bald');
    await inRuhe(test);
    const { sicht } = test.sitzung.zustand();
    expect(sicht).toMatchObject({ art: 'fehlerhaft', fehler: [{ code: 'AUSWAHL_UNGUELTIG' }] });
    await test.sitzung.eingeben([
      { ziel: { art: 'feld', feld: 'prognoseArbeitsmarkt' }, wert: 'bis 12 Monate' },
    ]);
    expect(berechnet(test.sitzung.zustand().sicht).fall.prognoseArbeitsmarkt).toBe('bis12');
  });

  it('oder Excel verweigert das Lesen: Das Gezeigte bleibt stehen', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    test.offen.host.faults.cellEditMode(true);
    await test.sitzung.neuLesen();
    expect(test.sitzung.zustand().sicht.art).toBe('berechnet');
    expect(test.sitzung.zustand().meldung).toMatchObject({
      art: 'gelesen',
      leseergebnis: { art: 'abgelehnt', ablehnung: { grund: 'zellbearbeitung' } },
    });
  });
});

describe('eintragen und zurücknehmen', () => {
  it('führt über „noch nicht eingetragen“, „aktuell“ und „veraltet“ und zurück', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    const stand = (): string => berechnet(test.sitzung.zustand().sicht).stand;
    expect(stand()).toBe('nochNichtEingetragen');
    await test.sitzung.eintragen();
    expect(stand()).toBe('aktuell');
    await test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    expect(stand()).toBe('veraltet');
    await test.sitzung.zuruecknehmen();
    expect(test.sitzung.zustand()).toMatchObject({
      letzterEintrag: null,
      meldung: { ergebnis: { art: 'zurueckgenommen' } },
    });
    expect(stand()).toBe('nochNichtEingetragen');
    expect(wertVon(test.offen, 'Kennung_Errechnet')).toBe('');
  });

  it('trägt erst ein, wenn alle wartenden Eingaben in ihren Zellen sind', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    const eingabe = test.sitzung.eingeben([stufe('mobilitaet', 3)]);
    await Promise.all([eingabe, test.sitzung.eintragen()]);
    expect(berechnet(test.sitzung.zustand().sicht)).toMatchObject({
      stand: 'aktuell',
      fall: { bedarfe: { mobilitaet: 3 } },
    });
  });

  it('nimmt nichts zurück, wo nichts eingetragen wurde', async () => {
    const test = await sitzungMit(BEISPIEL);
    await test.sitzung.start();
    await test.sitzung.zuruecknehmen();
    expect(test.sitzung.zustand().meldung).toMatchObject({ art: 'gelesen' });
  });
});
