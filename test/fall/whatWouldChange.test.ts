import fc from 'fast-check';
import type { NaechsteAndere } from '../../src/fall/ergebnis';
import type { Fall } from '../../src/fall/fall';
import { whatWouldChange } from '../../src/fall/whatWouldChange';
import { BEDARF_IDS } from '../support/bruteForce';
import { kennungenBits } from '../support/bruteForceBits';
import { fallMit, OFFENER_FALL, zufallsfall } from '../support/faelle';
import { zufallslauf } from '../support/zufallslauf';

/** A known input and another value for it, in words of the interface, and the case with it. */
interface Versuch {
  readonly eingabe: string;
  readonly auf: string;
  readonly mit: (fall: Fall) => Fall;
}

function bedarfVersuche(fall: Fall): Versuch[] {
  return BEDARF_IDS.filter((id) => fall.bedarfe[id] !== null).map((id) => {
    const weg = fall.bedarfe[id] === 2 || fall.bedarfe[id] === 3;
    return {
      eingabe: id,
      auf: weg ? 'nicht relevant' : 'relevant',
      mit: (x) => ({ ...x, bedarfe: { ...x.bedarfe, [id]: weg ? 0 : 2 } }),
    };
  });
}

function faktVersuche<Fakt extends 'prognoseArbeitsmarkt' | 'dominierend' | 'festlegung'>(
  fall: Fall,
  eingabe: Fakt,
  werte: readonly NonNullable<Fall[Fakt]>[],
): Versuch[] {
  const known = fall[eingabe];
  if (known === null || !werte.some((wert) => wert === known)) return [];
  return werte
    .filter((wert) => wert !== known)
    .map((auf) => ({ eingabe, auf, mit: (x) => ({ ...x, [eingabe]: auf }) }));
}

function versuche(fall: Fall): Versuch[] {
  return [
    ...bedarfVersuche(fall),
    ...faktVersuche(fall, 'prognoseArbeitsmarkt', ['bis6', 'bis12', 'ueber12']),
    ...faktVersuche(fall, 'dominierend', ['Q', 'L', 'M', 'R']),
    ...faktVersuche(fall, 'festlegung', ['wahrscheinlich', 'nichtWahrscheinlich']),
  ];
}

function stehtFest(fall: Fall): string | null {
  const kennungen = [...kennungenBits(fall)];
  return kennungen.length === 1 ? (kennungen[0] ?? null) : null;
}

/** All change sets of one size tried one by one on the case itself. */
function erschoepfend(fall: Fall): Set<string> {
  const now = stehtFest(fall);
  const every = versuche(fall);
  const found = (sets: Versuch[][]): string[] =>
    sets.flatMap((set) => {
      const kennung = stehtFest(set.reduce((x, versuch) => versuch.mit(x), fall));
      const another = kennung !== now && ['AV', 'bFM', 'Exter'].includes(kennung ?? '');
      return another ? [asText(set, kennung ?? '')] : [];
    });
  const singles = found(every.map((versuch) => [versuch]));
  if (singles.length > 0) return new Set(singles);
  const pairs = every.flatMap((a, i) => every.slice(i + 1).map((b) => [a, b]));
  return new Set(found(pairs.filter(([a, b]) => a?.eingabe !== b?.eingabe)));
}

function asText(set: readonly { eingabe: string; auf: string }[], kennung: string): string {
  return `${set.map(({ eingabe, auf }) => `${eingabe}=${auf}`).join(' und ')}: ${kennung}`;
}

function texte(antwort: readonly NaechsteAndere[]): string[] {
  return antwort.map(({ aenderungen, kennung }) => asText(aenderungen, kennung));
}

describe('die kleinsten Änderungen sind dieselben wie bei erschöpfender Suche', () => {
  it.each([
    ['alles ist bekannt', 1200, { offen: 0, nein: 1, ja: 1 }],
    ['wenig ist offen', 800, { offen: 1, nein: 5, ja: 5 }],
    ['mehr ist offen', 100, { offen: 1, nein: 2, ja: 1 }],
  ])('%s (%d Fälle, täglich ein Drittel davon)', (_, alle, mischung) => {
    const check = (fall: Fall): void => {
      const answer = texte(whatWouldChange(fall));
      expect(new Set(answer)).toEqual(erschoepfend(fall));
      expect(answer).toHaveLength(new Set(answer).size);
    };
    fc.assert(fc.property(zufallsfall(mischung), check), zufallslauf(alle, 3));
  });
});

describe('was würde es ändern?', () => {
  const zweiDerAcht = fallMit(
    { sprachkenntnisse: 2, wohnsituation: 2, mobilitaet: 2 },
    { prognoseArbeitsmarkt: 'ueber12', festlegung: 'wahrscheinlich' },
  );

  it('bei zwei der acht Handlungsbedarfe: jeder weitere der acht, denn jedes mögliche Profil ist komplex', () => {
    expect(texte(whatWouldChange(zweiDerAcht))).toEqual([
      'intellektuelleLeistungsfaehigkeit=relevant: bFM',
      'gesundheitlicheLeistungsfaehigkeit=relevant: bFM',
      'arbeitsUndSozialverhalten=relevant: bFM',
      'persoenlicheRahmenbedingungen=relevant: bFM',
      'familiaereSituation=relevant: bFM',
      'finanzielleSituation=relevant: bFM',
    ]);
  });

  it('ein Zehn-Fall ändert sich durch keine Einschätzung', () => {
    expect(whatWouldChange({ ...zweiDerAcht, festlegung: 'schueler' })).toEqual([]);
  });

  it('sind schon zwei Schritte zu wenig, wird nichts genannt', () => {
    const ohneBedarf = fallMit({}, { prognoseArbeitsmarkt: 'bis6', festlegung: 'wahrscheinlich' });
    expect(whatWouldChange(ohneBedarf)).toEqual([]);
  });

  it('Offenes bleibt offen: ist nichts bekannt, lässt sich nichts ändern', () => {
    expect(whatWouldChange(OFFENER_FALL)).toEqual([]);
  });

  it('erst zwei Schritte zusammen: ein Bedarf fehlt und die Prognose passt nicht', () => {
    const fall = { ...zweiDerAcht, prognoseArbeitsmarkt: 'bis12' as const };
    expect(texte(whatWouldChange(fall))).toContain(
      'persoenlicheRahmenbedingungen=relevant und prognoseArbeitsmarkt=ueber12: bFM',
    );
  });
});
