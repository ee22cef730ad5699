/** Reads a case from JSON: checks keys and types, then hands the values to the same reader as the cells of a sheet. */
import type { Fall } from '../fall/fall';
import type { Fehler, FehlerCode, Lesung } from '../listen/fehler';
import type { PlainDate } from '../listen/plainDate';
import type { RawFall } from '../fall/rawFall';
import type { Ort } from '../listen/zelle';
import { FALL_FELDER } from '../fall/listen';
import { EINZELFELDER } from '../fall/rawFall';
import { istHaltbar, zellfehler } from '../listen/zellgrenze';
import { readFall } from '../fall/readFall';
import { type BfmStand, NICHT_IM_BFM, STATUS, ZUGANGSKRITERIEN } from '../rules/fallmanagement';
import { FESTLEGUNGEN, PARAGRAPH_16A } from '../rules/vocabulary';
import { joined, rawFallVon } from './caseRaw';
import type { CaseInput, CaseIssue } from './caseShape';
import { checkShape, keysOf } from './caseShape';

/** What is allowed at a place of the case, for the error sentence; keyed by the last named field of the path. */
const ERLAUBT: Readonly<Record<string, string>> = {
  zugang: 'ein Datum wie "2026-11-21"',
  stichtag: 'ein Datum wie "2026-11-21"',
  geburtsdatum: 'ein Datum wie "1990-05-01"',
  neukunde: 'true, false oder null',
  exterPlatzFrei: 'true, false oder null',
  paragraph428: 'true, false oder null',
  liegtVor: 'true, false oder null',
  direktVermittelbar: 'true, false oder null',
  qualifizierungAbgeschlossen: 'true, false oder null',
  bedarfe: 'ein Objekt mit Stufen je Handlungsbedarf',
  ressourcenbereiche: 'ein Objekt mit Stufen je Ressourcenbereich',
  verdichtung: 'ein Objekt mit "liegtVor" und "begruendung"',
  festlegung: [...FESTLEGUNGEN, 'null'].join(', '),
  bfm: 'ein Objekt mit "status" und "kriterium"',
  status: [...STATUS, 'null'].join(', '),
  kriterium: [...ZUGANGSKRITERIEN, 'null'].join(', '),
  pruefung: 'ein Objekt mit "von", "am" und "kennung"',
  am: 'ein Datum wie "2026-11-21"',
  entwicklungsziel: 'ein Ressourcenbereich oder null',
  paragraph16a: `eine Liste aus ${PARAGRAPH_16A.join(', ')}`,
};

/**
 * Reads one case.
 * @param pfad where the case stands in the document, such as `[3]`; empty for the document itself.
 * @param heute used as Stichtag where none is given.
 */
export function readCase(input: unknown, pfad: string, heute: PlainDate): Lesung<Fall> {
  const { issues, rest } = checkShape(input);
  const raw = rest === null ? null : rawFallVon(rest, pfad);
  const gelesen = raw === null ? null : readFall(raw, heute, { ok: true, wert: bfmVon(rest) });
  const textfehler = raw === null ? [] : unhaltbareTexte(raw);
  if (issues.length === 0 && textfehler.length === 0 && gelesen !== null) return gelesen;
  const formfehler = issues.flatMap((issue) => fehlerAus(issue, pfad));
  const inhaltsfehler = gelesen === null || gelesen.ok ? [] : gelesen.fehler.filter(istEigenstaendig);
  return { ok: false, fehler: [...formfehler, ...inhaltsfehler, ...textfehler] };
}

/** Where the person stands in the bFM; without a status nobody is in it. */
function bfmVon(input: CaseInput | null): BfmStand {
  const { status, kriterium } = input?.bfm ?? {};
  return {
    status: STATUS.find((each) => each === status) ?? NICHT_IM_BFM.status,
    kriterium: ZUGANGSKRITERIEN.find((each) => each === kriterium) ?? null,
  };
}

/** What is no choice but the words of a person. */
const FREIE_TEXTE = EINZELFELDER.filter((feld) =>
  ['text', 'vorschlag'].includes(FALL_FELDER[feld].spalte.art),
);

/** Texts that no cell could hold are none of a case either: it has to fit into a Fallmappe. */
function unhaltbareTexte({ felder }: RawFall): Fehler[] {
  const fehler: Fehler[] = [];
  for (const feld of FREIE_TEXTE) {
    const { value } = felder[feld];
    if (value.art !== 'text' || istHaltbar(value.wert)) continue;
    const grund = zellfehler(value.wert, feld, felder[feld].ort);
    if (grund !== null) fehler.push(grund);
  }
  return fehler;
}

/** What two fields together say cannot be judged while one of them is missing because of its shape. */
const NUR_ZUSAMMEN: ReadonlySet<FehlerCode> = new Set([
  'GEBURTSDATUM_NACH_STICHTAG',
  'FOERDERZIEL_PASST_NICHT',
  'ENTWICKLUNGSZIEL_PASST_NICHT',
]);

function istEigenstaendig({ code }: Fehler): boolean {
  return !NUR_ZUSAMMEN.has(code);
}

function fehlerAus(issue: CaseIssue, pfad: string): Fehler[] {
  const keys = keysOf(issue);
  const orte: Ort[] = [{ art: 'json', pfad: joined(pfad, keys) }];
  const unknownKey = issue.type === 'strict_object' && issue.expected === 'never';
  if (unknownKey) return [{ code: 'FELD_UNBEKANNT', orte }];
  const feld = keys.filter((key) => typeof key === 'string').at(-1) ?? '';
  if (keys.length === 2 && (keys[0] === 'bedarfe' || keys[0] === 'ressourcenbereiche')) {
    return [{ code: 'STUFE_UNGUELTIG', orte, feld, gefunden: gefundenBei(issue.input) }];
  }
  return [
    {
      code: 'TYP_FALSCH',
      orte,
      erlaubt: ERLAUBT[feld] ?? (keys.length === 0 ? 'ein Objekt' : 'ein Text oder null'),
    },
  ];
}

function gefundenBei(input: unknown): 'wahrheitswert' | 'liste' | 'objekt' {
  if (typeof input === 'boolean') return 'wahrheitswert';
  return Array.isArray(input) ? 'liste' : 'objekt';
}
