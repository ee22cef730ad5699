/** The figures over all cases against counting by hand, case for case. Costs about two seconds. */
import fc from 'fast-check';
import { auszugAus } from '../../../../src/bereiche/kooperation/fach/auszug';
import type { Kooperation } from '../../../../src/bereiche/kooperation/fach/kooperation';
import {
  type Kreuzzahlen,
  type Uebersicht,
  uebersichtAus,
} from '../../../../src/bereiche/kooperation/fach/uebersicht';
import { ANLASS_LABEL } from '../../../../src/bereiche/kooperation/regeln/anlaesse';
import { quartalText, quartalVon } from '../../../../src/bereiche/kooperation/regeln/quartal';
import { PARTNERART_LABEL } from '../../../../src/bereiche/kooperation/regeln/vokabular';
import { date } from '../../../support/faelle';
import { KANARIE, kooperationsfall } from '../../../support/kooperationsfaelle';

const HEUTE = date('2026-10-15');
const IM_16A = ['Schuldnerberatung', 'Suchtberatung', 'psychosoziale Beratung', 'Kinderbetreuung'];
const OFFEN = ['geplant', 'verwiesen', 'Kontakt', 'läuft'];

const uebersichtZu = (faelle: readonly Kooperation[]): Uebersicht =>
  uebersichtAus(faelle.map((each) => auszugAus(each, HEUTE)));

/** A Verweisung with what is known of its partner, in words. */
interface Karte {
  readonly art: string;
  readonly name: string;
  readonly stand: string;
  readonly grund: string;
  readonly bereich: string;
  readonly verwiesen: string;
  readonly kontakt: string;
  readonly faellig: string;
}

/** Every Verweisung of every case, laid out on a table. */
function karten(faelle: readonly Kooperation[]): Karte[] {
  const alle: Karte[] = [];
  for (const fall of faelle)
    for (const each of fall.verweisungen) {
      const zu = fall.partner.find(({ id }) => id === each.partner);
      alle.push({
        art: zu ? PARTNERART_LABEL[zu.art] : 'ohne Partner',
        name: zu?.name.trim() ?? 'ohne Partner',
        stand: each.stand ?? 'ohne Stand',
        grund: each.grund ?? '',
        bereich: each.anlass ? ANLASS_LABEL[each.anlass] : 'ohne Anlass',
        verwiesen: each.verwiesenAm ?? '',
        kontakt: each.erstkontaktAm ?? '',
        faellig: each.rueckmeldungFaellig ?? '',
      });
    }
  return alle;
}

/** The quarter in words, worked out otherwise than the program does. */
function inWorten({ verwiesen, kontakt }: Karte): string {
  const tag = verwiesen || kontakt;
  if (tag === '') return 'ohne Tag';
  const monat = new Date(`${tag}T00:00:00Z`).getUTCMonth();
  const quartal = monat < 3 ? 1 : monat < 6 ? 2 : monat < 9 ? 3 : 4;
  return `${quartal}. Quartal ${tag.slice(0, 4)}`;
}

function haeufigkeiten(worte: readonly string[]): Record<string, number> {
  const anzahlen: Record<string, number> = {};
  for (const wort of worte) anzahlen[wort] = (anzahlen[wort] ?? 0) + 1;
  return anzahlen;
}

/** The counts that are not 0, by row and column. */
function flach({ zeilen, spalten, werte }: Kreuzzahlen): Record<string, number> {
  const paare = zeilen.flatMap((zeile, nr) =>
    spalten.map((spalte, platz) => [`${zeile} | ${spalte}`, werte[nr]?.[platz] ?? -1] as const),
  );
  return Object.fromEntries(paare.filter(([, wert]) => wert !== 0));
}

function mitte(tage: number[]): number {
  tage.sort((a, b) => a - b);
  while (tage.length > 2) {
    tage.pop();
    tage.shift();
  }
  return tage.reduce((a, b) => a + b, 0) / tage.length;
}

const faelle = fc.array(kooperationsfall, { maxLength: 6 });
const LAEUFE = { numRuns: 600 };

describe('gezählt von Hand und vom Programm', () => {
  it('überfällige Rückmeldungen je Partner, ohne § 16a', () => {
    fc.assert(
      fc.property(faelle, (alle) => {
        const gemeint = karten(alle).filter(
          ({ art, stand, faellig }) =>
            !IM_16A.includes(art) && OFFEN.includes(stand) && faellig !== '' && faellig < '2026-10-15',
        );
        const gezaehlt = uebersichtZu(alle).ueberfaellig.map(({ partner, anzahl }) => [
          partner.toLowerCase(),
          anzahl,
        ]);
        expect(Object.fromEntries(gezaehlt)).toEqual(
          haeufigkeiten(gemeint.map(({ name }) => name.toLowerCase())),
        );
      }),
      LAEUFE,
    );
  });

  it('Verweisungen nach Art und Stand, und § 16a nach Art, Quartal und Stand: jede Verweisung in genau einer', () => {
    fc.assert(
      fc.property(faelle, (alle) => {
        const { verweisungen, paragraph16a } = uebersichtZu(alle);
        const ohne = karten(alle).filter(({ art }) => !IM_16A.includes(art));
        const nur = karten(alle).filter(({ art }) => IM_16A.includes(art));
        expect(flach(verweisungen)).toEqual(haeufigkeiten(ohne.map(({ art, stand }) => `${art} | ${stand}`)));
        expect(flach(paragraph16a)).toEqual(
          haeufigkeiten(nur.map((each) => `${each.art}, ${inWorten(each)} | ${each.stand}`)),
        );
      }),
      LAEUFE,
    );
  });

  it('Angebotslücken nach Bereich, Grund und Quartal', () => {
    fc.assert(
      fc.property(faelle, (alle) => {
        const gemeint = karten(alle).filter(
          ({ stand, grund }) =>
            stand === 'nicht zustande gekommen' && (grund === 'kein Angebot' || grund === 'kein Platz'),
        );
        expect(flach(uebersichtZu(alle).luecken)).toEqual(
          haeufigkeiten(gemeint.map((each) => `${each.bereich}, ${each.grund} | ${inWorten(each)}`)),
        );
      }),
      LAEUFE,
    );
  });

  it('der Median der Wartezeit je Art und über alle', () => {
    fc.assert(
      fc.property(faelle, (alle) => {
        const { wartezeiten, ohneWartezeit } = uebersichtZu(alle);
        const tage = karten(alle)
          .filter(
            ({ art, verwiesen, kontakt }) => !IM_16A.includes(art) && verwiesen !== '' && kontakt !== '',
          )
          .map(
            ({ art, verwiesen, kontakt }) =>
              [art, (Date.parse(kontakt) - Date.parse(verwiesen)) / 864e5] as const,
          );
        const gueltig = tage.filter(([, each]) => each >= 0);
        expect(ohneWartezeit).toBe(tage.length - gueltig.length);
        const jeArt = [...new Set(gueltig.map(([art]) => art))].map((art) => {
          const eigene = gueltig.filter(([each]) => each === art).map(([, each]) => each);
          return [art, { art, anzahl: eigene.length, median: mitte([...eigene]) }] as const;
        });
        const zusammen = {
          art: 'alle Arten',
          anzahl: gueltig.length,
          median: mitte(gueltig.map(([, each]) => each)),
        };
        const soll = gueltig.length === 0 ? [] : [...jeArt, ['alle Arten', zusammen] as const];
        expect(Object.fromEntries(wartezeiten.map((each) => [each.art, each]))).toEqual(
          Object.fromEntries(soll),
        );
        expect(wartezeiten.at(-1)?.art ?? 'alle Arten').toBe('alle Arten');
      }),
      LAEUFE,
    );
  });
});

describe('was nicht darin steht', () => {
  it('kein freier Text, kein Name eines Partners nach § 16a, kein Tag', () => {
    fc.assert(
      fc.property(faelle, (alle) => {
        const text = JSON.stringify(uebersichtZu(alle));
        expect(text).not.toContain(KANARIE);
        expect(text).not.toMatch(/\d{4}-\d\d-\d\d/);
      }),
      LAEUFE,
    );
  });

  it('von § 16a bleibt schon im Auszug eines Falles nur Art, Stand und Quartal', () => {
    fc.assert(
      fc.property(kooperationsfall, (fall) => {
        const auszug = auszugAus(fall, HEUTE);
        expect(
          auszug.paragraph16a.flatMap(Object.keys).every((each) => /^(art|stand|quartal)$/.test(each)),
        ).toBe(true);
        expect(JSON.stringify(auszug)).not.toContain(KANARIE);
      }),
      LAEUFE,
    );
  });

  it('die Reihenfolge der Fallmappen ändert nichts', () => {
    fc.assert(
      fc.property(faelle, (alle) => {
        expect(uebersichtZu(alle.toReversed())).toEqual(uebersichtZu(alle));
      }),
      LAEUFE,
    );
  });
});

describe('Grenzen', () => {
  it('ein Tag gehört zu seinem Quartal bis zum letzten', () => {
    const quartale = ['2026-03-31', '2026-04-01', '2026-06-30', '2026-09-30', '2026-10-01', '2026-12-31'];
    expect(quartale.map((each) => quartalVon(date(each)))).toEqual([
      '2026-1',
      '2026-2',
      '2026-2',
      '2026-3',
      '2026-4',
      '2026-4',
    ]);
    expect([quartalText('2026-4'), quartalText(quartalVon(null))]).toEqual(['4. Quartal 2026', 'ohne Tag']);
  });

  it('ohne Fälle steht überall nichts', () => {
    const leer = { zeilen: [], spalten: [], werte: [] };
    expect(uebersichtAus([])).toEqual({
      ueberfaellig: [],
      verweisungen: leer,
      wartezeiten: [],
      ohneWartezeit: 0,
      paragraph16a: leer,
      luecken: leer,
    });
  });
});
