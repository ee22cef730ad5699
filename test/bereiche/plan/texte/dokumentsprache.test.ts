/**
 * What both documents say in words of their own, over many generated plans: nothing for the Fachkraft, and plain German in the
 * Bürgerblatt. Texts of people are replaced by a mark, so that only our own words are judged. Costs a second.
 */
import fc from 'fast-check';
import type { Inhaltswerte } from '../../../../src/bereiche/plan/fach/inhalte';
import type { Plan } from '../../../../src/bereiche/plan/fach/plan';
import type { Schritt, Ziel } from '../../../../src/bereiche/plan/listen';
import {
  ANGEBOTSPUNKTE,
  EINGLIEDERUNGSZIELE,
  PLANPUNKTE,
  type Punkt,
  SPRACHFOERDERUNGEN,
  WEITERES,
  WER,
} from '../../../../src/bereiche/plan/regeln/planVokabular';
import { SMARTER } from '../../../../src/bereiche/plan/regeln/smarter';
import { RECHTSSTAENDE } from '../../../../src/bereiche/plan/regeln/rechtsstand';
import { buergerblatt } from '../../../../src/bereiche/plan/texte/buergerblatt';
import { MANGEL_TEXT, PUNKT_TEXT, ungeprueftText } from '../../../../src/bereiche/plan/texte/plan';
import { plandokument } from '../../../../src/bereiche/plan/texte/plandokument';
import { HINWEIS_TEXT } from '../../../../src/fall/texte/hinweise';
import { FOERDERZIELMATRIX } from '../../../../src/rules/foerderzielmatrix';
import { date } from '../../../support/faelle';
import { angaben, zeilenIn } from '../fach/dokumentFaelle';
import { angebotMit, inhalteMit, schrittMit, zielMit } from '../fach/planFaelle';

/** What stands for a text of a person. */
const TEXT = '«»';
const TAGE = ['2022-01-01', '2023-05-05', '2024-02-29', '2026-06-30', '2026-11-21', '2027-06-30'];

const text = fc.constantFrom('', TEXT);
const tag = fc.constantFrom(null, ...TAGE.map(date));

const ziel: fc.Arbitrary<Ziel> = fc
  .record<Partial<Ziel>>({
    ressourcenbereich: fc.constantFrom(null, ...FOERDERZIELMATRIX.map(({ bereich }) => bereich)),
    handlungsstrategie: text,
    ziel: text,
    messgroesse: text,
    zielwert: text,
    mitgetragen: fc.constantFrom(true, true, false, null),
    worteDerPerson: text,
    ressourcen: text,
    hindernisse: text,
    termin: tag,
    ueberpruefungAm: tag,
    weiteres: fc.constantFrom(null, ...WEITERES),
  })
  .map(zielMit);

const schritt: fc.Arbitrary<Schritt> = fc
  .record<Partial<Schritt>>({
    ziel: fc.constantFrom('Z1', null),
    wer: fc.constantFrom(null, ...WER),
    was: text,
    bisWann: tag,
    angebot: fc.constantFrom('', 'Alltag im Griff'),
    freiwillig: fc.constantFrom(true, null),
    erledigtAm: tag,
  })
  .map(schrittMit);

const inhalte = fc
  .record<Partial<Inhaltswerte>>({
    eingliederungsziel: fc.constantFrom(null, ...EINGLIEDERUNGSZIELE),
    zielberufe: text,
    eigenbemuehungen: fc.constantFrom('', TEXT, 'trifft nicht zu'),
    andereTraeger: text,
    sprachfoerderung: fc.constantFrom(null, ...SPRACHFOERDERUNGEN),
    reha: fc.constantFrom(null, true, false),
  })
  .map(inhalteMit);

const plan: fc.Arbitrary<Plan> = fc.record({
  ziele: fc.array(ziel, { maxLength: 1 }),
  schritte: fc.array(schritt, { maxLength: 6 }),
  angebote: fc.constant([angebotMit()]),
  luecken: fc.constant([]),
  inhalte,
});

const fall = fc.record({ plan, tag: fc.constantFrom(...TAGE), fachkraft: text, name: text });

/** The texts of both documents, line by line. */
function zeilenBeider(probe: { plan: Plan; tag: string; fachkraft: string; name: string }): {
  readonly kooperationsplan: string[];
  readonly blatt: string[];
} {
  const { fachkraft, name } = probe;
  const alle = angaben(probe.plan, { datum: date(probe.tag), fachkraft, name });
  return { kooperationsplan: worte(plandokument(alle)), blatt: worte(buergerblatt(alle)) };
}

function worte(dokument: ReturnType<typeof buergerblatt>): string[] {
  return zeilenIn(dokument).flatMap((zeile) => [zeile.text, zeile.wer ?? '', zeile.wann ?? '']);
}

/** Every sentence of the program that is for the Fachkraft. */
const FUER_DIE_FACHKRAFT: readonly string[] = [
  ...[PUNKT_TEXT, MANGEL_TEXT, HINWEIS_TEXT].flatMap((saetze) => Object.values<string>(saetze)),
  ...Object.values<Punkt>({ ...PLANPUNKTE, ...ANGEBOTSPUNKTE }).map(({ words }) => words),
  ...SMARTER.map(({ words }) => words),
  ...RECHTSSTAENDE.flatMap(({ hinweis }) => (hinweis === null ? [] : [hinweis])),
  ungeprueftText('07/2026'),
];

/** What was made of the generated plans, once for all tests. */
const PROBEN = fc.sample(fall, { seed: 20261128, numRuns: 300 }).map((probe) => {
  const offen = probe.plan.ziele.find(({ weiteres }) => weiteres !== 'beendet');
  return { ...zeilenBeider(probe), gemeinsam: offen?.mitgetragen === true && offen.ziel !== '' };
});
const BLATT: readonly string[] = [...new Set(PROBEN.flatMap(({ blatt }) => blatt))];

describe('beide Dokumente', () => {
  it('enthalten keinen Satz für die Fachkraft, keinen Code und nichts Offenes', () => {
    const zeilen = PROBEN.flatMap(({ kooperationsplan, blatt }) => [...kooperationsplan, ...blatt]);
    const alles = [...new Set(zeilen)].join('\n');
    expect(FUER_DIE_FACHKRAFT.length).toBeGreaterThan(60);
    expect(FUER_DIE_FACHKRAFT.filter((satz) => alles.includes(satz))).toEqual([]);
    expect(alles).not.toMatch(
      /offen|fehlt|vollständig|ungeprüft|trägt das|Fachkraft|SMARTER|[A-Z]+_[A-Z]+|\b[A-Z]-\d|Förderziel|Entwicklungsziel|null|undefined/,
    );
  });

  it('sagen von einem Ziel, das die Person nicht mitträgt, nichts', () => {
    expect(new Set(PROBEN.map(({ gemeinsam }) => gemeinsam))).toEqual(new Set([true, false]));
    const satz = 'Dazu haben wir noch keine gemeinsame Vereinbarung.';
    for (const { kooperationsplan, blatt, gemeinsam } of PROBEN) {
      expect([kooperationsplan.includes(satz), blatt.includes(satz)]).toEqual([!gemeinsam, !gemeinsam]);
      if (!gemeinsam) expect(blatt.join()).not.toMatch(/Ihr Ziel ist|Darum geht es|Sie gesagt/);
    }
  });
});

describe('das Bürgerblatt spricht einfach', () => {
  /** A date ends no sentence. */
  const SAETZE = BLATT.flatMap((zeile) => zeile.split(/(?<=\D[.?!]) /)).filter((satz) => satz.trim() !== '');

  it('in Sätzen von höchstens zwölf Wörtern', () => {
    expect(SAETZE.length).toBeGreaterThan(40);
    expect(SAETZE.filter((satz) => satz.split(/\s+/).length > 12)).toEqual([]);
  });

  it('mit höchstens einem Wort auf -ung in einem Satz', () => {
    const gehaeuft = SAETZE.filter((satz) => (satz.match(/ung(en|s)?(?!\p{L})/gu) ?? []).length > 1);
    expect(gehaeuft).toEqual([]);
  });

  it('ohne Paragrafen und Abkürzungen, mit „Sie“', () => {
    const falsch =
      /§|SGB|\b[A-ZÄÖÜ]{2,}\b|\b(z\. ?B|ggf|bzw|usw|evtl|inkl|d\. ?h|Nr|Abs)\b|\b(du|dein|dir|man)\b/;
    expect(BLATT.filter((zeile) => falsch.test(zeile))).toEqual([]);
    expect(BLATT.join(' ')).toMatch(/\bSie\b/);
  });
});
