import {
  berechtigtenHinzufuegen,
  berechtigteEntfernen,
  passwortAendern,
  passwortSetzen,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/berechtigte';
import { tresorOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/tresor';
import type {
  Eintrag,
  NeuePerson,
  Vermerkzelle,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { vermerkOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { wiederherstellungErneuern } from '../../../../../src/bereiche/bfm/vermerke/tresor/wiederherstellung';
import {
  codeForm,
  neuerCode,
  WIEDERHERSTELLUNG,
} from '../../../../../src/bereiche/bfm/vermerke/tresor/wiederherstellungscode';
import { istTresorAktuell } from '../../../../../src/bereiche/bfm/vermerke/tresor/zeile';
import { neuerTresor } from '../../../../../src/bereiche/bfm/vermerke/tresor/datenschluessel';
import {
  A,
  als,
  angelegt,
  B,
  C,
  gefaelscht,
  geoeffnet,
  inhalt,
  krypto,
  teil,
  zelle,
  type Angelegt,
} from './tresorhilfen';

const D: NeuePerson = { name: 'D. Neu', rolle: 'vertretung', passwort: 'vier Amseln singen' };
const NEUES = 'Ein ganz neues Passwort';

let tresor: Angelegt;
let vermerke: Vermerkzelle[];
beforeAll(async () => {
  tresor = await angelegt();
  vermerke = [await zelle(tresor.tresor, inhalt(1)), await zelle(tresor.tresor, inhalt(2))];
});

function bestand(eintraege: readonly Eintrag[] = tresor.eintraege): {
  eintraege: readonly Eintrag[];
  vermerke: Vermerkzelle[];
} {
  return { eintraege, vermerke };
}

async function liestAlles(
  {
    eintraege,
    vermerke: zellen,
  }: ReturnType<typeof bestand> | Parameters<typeof wiederherstellungErneuern>[2],
  person: Pick<NeuePerson, 'name' | 'passwort'>,
): Promise<void> {
  const offen = await geoeffnet(eintraege, person);
  for (const each of zellen) als(await vermerkOeffnen(krypto, offen, each), 'gelesen');
}

describe('jemanden hinzufügen', () => {
  it('ergibt eine Zeile, mit der die Person alles Bisherige liest; sonst ändert sich nichts', async () => {
    const ergebnis = await berechtigtenHinzufuegen(krypto, tresor.tresor, tresor.eintraege, D);
    const { eintrag } = als(ergebnis, 'hinzugefuegt');
    expect(eintrag).toMatchObject({ name: D.name, rolle: D.rolle });
    await liestAlles(bestand([...tresor.eintraege, eintrag]), D);
  });

  it.each([
    [{ ...D, passwort: 'kurz' }, 'passwortZuKurz'],
    [{ ...D, name: B.name }, 'nameUngueltig'],
    [{ ...D, name: WIEDERHERSTELLUNG }, 'nameUngueltig'],
  ])('lehnt %j ab', async (person, art) => {
    const ergebnis = await berechtigtenHinzufuegen(krypto, tresor.tresor, tresor.eintraege, person);
    expect(ergebnis).toEqual({ art, name: person.name });
  });

  it('geht nicht mit einem Tresor, der nicht mehr der der Mappe ist', async () => {
    const fremd = await neuerTresor(krypto, A.name);
    const ergebnis = await berechtigtenHinzufuegen(krypto, fremd, tresor.eintraege, D);
    expect(ergebnis).toEqual({ art: 'veraltet' });
  });
});

describe('das eigene Passwort ändern', () => {
  const aendern = (name: string, alt: string, neu: string) =>
    passwortAendern(krypto, tresor.eintraege, { name, alt, neu });

  it('ändert nur die eigene Zeile: das neue öffnet, das alte nicht mehr', async () => {
    const { eintrag } = als(await aendern(B.name, B.passwort, NEUES), 'geaendert');
    const eintraege = tresor.eintraege.map((each) => (each.name === B.name ? eintrag : each));
    await liestAlles(bestand(eintraege), { name: B.name, passwort: NEUES });
    await liestAlles(bestand(eintraege), A);
    expect(await tresorOeffnen(krypto, eintraege, B.name, B.passwort)).toEqual({ art: 'falschesPasswort' });
    expect(await istTresorAktuell(krypto, tresor.tresor, eintraege)).toBe(true);
  });

  it('nimmt ein neues Schlüsselpaar, damit eine alte Kopie mit dem alten Passwort später nichts nützt', async () => {
    const { eintrag } = als(await aendern(B.name, B.passwort, NEUES), 'geaendert');
    const alt = tresor.eintraege[1]?.schluessel ?? '';
    for (const welcher of ['salz', 'oeffentlich', 'privat', 'umschlag'] as const)
      expect(teil(eintrag.schluessel, welcher)).not.toBe(teil(alt, welcher));
  });

  it.each([
    ['das alte nicht stimmt', B.name, A.passwort, NEUES, { art: 'falschesPasswort' }],
    ['das neue zu kurz ist', B.name, B.passwort, 'kurz', { art: 'passwortZuKurz', name: B.name }],
    ['es die Zeile nicht gibt', 'Niemand', B.passwort, NEUES, { art: 'unlesbar' }],
  ])('geht nicht, wenn %s', async (_was, name, alt, neu, erwartet) => {
    expect(await aendern(name, alt, neu)).toEqual(erwartet);
  });

  it('geht nicht, wenn die eigene Zeile verdächtig ist', async () => {
    const eintraege = tresor.eintraege.map((each) =>
      each.name === B.name ? { ...each, rolle: 'fallmanagement' as const } : each,
    );
    const ergebnis = await passwortAendern(krypto, eintraege, { name: B.name, alt: B.passwort, neu: NEUES });
    expect(ergebnis).toEqual({ art: 'verdaechtig', namen: [B.name] });
  });
});

describe('ein verlorenes Passwort', () => {
  it('setzt neu, wer den Tresor offen hat, auch der Code für die letzte Person im Fallmanagement', async () => {
    const code = { name: WIEDERHERSTELLUNG, passwort: tresor.code };
    const offen = await geoeffnet(tresor.eintraege, code);
    const neu = als(await passwortSetzen(krypto, offen, bestand(), A.name, NEUES), 'gesetzt');
    for (const person of [{ ...A, passwort: NEUES }, B, C, code]) await liestAlles(neu, person);
    expect(await tresorOeffnen(krypto, neu.eintraege, A.name, A.passwort)).toEqual({
      art: 'falschesPasswort',
    });
    expect(neu.eintraege.find(({ name }) => name === A.name)?.rolle).toBe('fallmanagement');
    expect(neu.tresor.kennung).not.toBe(offen.kennung);
  });

  it.each([
    ['für niemanden', 'Niemand', NEUES, { art: 'unbekannt', name: 'Niemand' }],
    ['für den Code', WIEDERHERSTELLUNG, NEUES, { art: 'unbekannt', name: WIEDERHERSTELLUNG }],
    ['zu kurz', B.name, 'kurz', { art: 'passwortZuKurz', name: B.name }],
  ])('wird nicht gesetzt: %s', async (_was, name, neu, erwartet) => {
    expect(await passwortSetzen(krypto, tresor.tresor, bestand(), name, neu)).toEqual(erwartet);
  });
});

describe('der Code der Wiederherstellung', () => {
  it('wird erneuert: der neue öffnet alles, der alte nichts, die anderen behalten ihr Passwort', async () => {
    const neu = als(await wiederherstellungErneuern(krypto, tresor.tresor, bestand()), 'erneuert');
    expect(neu.code).not.toBe(tresor.code);
    for (const person of [A, B, C, { name: WIEDERHERSTELLUNG, passwort: neu.code }])
      await liestAlles(neu, person);
    const alter = await tresorOeffnen(krypto, neu.eintraege, WIEDERHERSTELLUNG, tresor.code);
    expect(alter).toEqual({ art: 'falschesPasswort' });
    const altesPaar = await tresorOeffnen(krypto, tresor.eintraege, WIEDERHERSTELLUNG, tresor.code);
    const { tresor: alt } = als(altesPaar, 'offen');
    expect((await vermerkOeffnen(krypto, alt, neu.vermerke[0] as Vermerkzelle)).art).toBe(
      'fremderSchluessel',
    );
  });

  it('wird auch dann neu gemacht, wenn seine Zeile fehlt oder beschädigt war', async () => {
    const ohne = tresor.eintraege.filter(({ name }) => name !== WIEDERHERSTELLUNG);
    const kaputt = { name: WIEDERHERSTELLUNG, rolle: 'wiederherstellung', schluessel: 'weg' } as const;
    for (const eintraege of [ohne, [...ohne, kaputt]]) {
      const neu = als(await wiederherstellungErneuern(krypto, tresor.tresor, bestand(eintraege)), 'erneuert');
      await liestAlles(neu, { name: WIEDERHERSTELLUNG, passwort: neu.code });
    }
  });

  it('gilt so, wie ihn jemand vom Papier abtippt', () => {
    expect(codeForm('0o1l-iabc\u00a0 Z')).toBe('00111ABCZ');
    const code = neuerCode(krypto);
    expect(codeForm(code.toLowerCase())).toBe(code.replaceAll('-', ''));
  });

  it('nimmt jedes der 32 Zeichen etwa gleich oft', () => {
    const zahl = new Map<string, number>();
    for (let lauf = 0; lauf < 1000; lauf++)
      for (const zeichen of codeForm(neuerCode(krypto))) zahl.set(zeichen, (zahl.get(zeichen) ?? 0) + 1);
    expect(zahl.size).toBe(32);
    for (const haeufigkeit of zahl.values()) expect(Math.abs(haeufigkeit - 1000)).toBeLessThan(200);
  });
});

describe('ein bekannt gewordenes Passwort mit einer alten Kopie der Mappe', () => {
  /** The old row of B with the envelope of today: what somebody puts together who has both. */
  async function mitAlterZeile(eintraege: readonly Eintrag[]): Promise<string> {
    const neu = als(
      await berechtigteEntfernen(krypto, tresor.tresor, bestand(eintraege), [C.name]),
      'entfernt',
    );
    const umschlag = teil(neu.eintraege.find(({ name }) => name === B.name)?.schluessel ?? '', 'umschlag');
    const alt = tresor.eintraege[1] as Eintrag;
    const zusammengesetzt = { ...alt, schluessel: gefaelscht(alt.schluessel, { umschlag }) };
    return (await tresorOeffnen(krypto, [zusammengesetzt], B.name, B.passwort)).art;
  }

  it('öffnet nach Ändern und erneutem Verschlüsseln nichts mehr; ohne Ändern schon', async () => {
    const wechsel = { name: B.name, alt: B.passwort, neu: NEUES };
    const { eintrag } = als(await passwortAendern(krypto, tresor.eintraege, wechsel), 'geaendert');
    const geaendert = tresor.eintraege.map((each) => (each.name === B.name ? eintrag : each));
    expect(await mitAlterZeile(geaendert)).toBe('unlesbar');
    expect(await mitAlterZeile(tresor.eintraege)).toBe('offen');
  });
});
