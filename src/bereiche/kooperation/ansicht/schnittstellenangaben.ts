/** What is known of SGB VIII and SGB XII: as texts in the form, as values for the cells. Pure. */
import { tagAus, tagText } from '../../../bausteine/tage';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import { SCHNITTSTELLE } from '../listen';
import { SCHWERPUNKT_LABEL, SCHWERPUNKTE } from '../regeln/vokabular';
import { SCHNITTSTELLE_TEXT } from '../texte/hilfeplanung';
import type { Schnittstellenwerte } from '../vorhaben/hilfeplanung';

export type Schnittstellenfeld = keyof Schnittstellenwerte;

/** Every field as a text; '' is offen. */
export type Schnittstellentexte = Readonly<Record<Schnittstellenfeld, string>>;

/** In the order in which they stand. */
export const SCHNITTSTELLENFELDER = Object.keys(SCHNITTSTELLE) as readonly Schnittstellenfeld[];

export const TAGE = ['kontaktAm', 'hzeBegonnenAm', 'hilfeplanAm'] as const;
const JA_NEIN = ['hzeMoeglich', 'sgb12Gesichert'] as const;

const { ja, nein } = SCHNITTSTELLE_TEXT;

/** What can be chosen, by field; the others are typed. */
export const WAHL: Readonly<
  Partial<Record<Schnittstellenfeld, readonly (readonly [wert: string, label: string])[]>>
> = {
  hzeMoeglich: [
    [ja, ja],
    [nein, nein],
  ],
  schwerpunkt: SCHWERPUNKTE.map((each) => [each, SCHWERPUNKT_LABEL[each]] as const),
  sgb12Gesichert: [
    [ja, ja],
    [nein, nein],
  ],
};

/** The cells as texts. */
export function schnittstellentexte(inhalt: Inhalt): Schnittstellentexte {
  const wert = (feld: Schnittstellenfeld): unknown => inhalt.feld<unknown>(SCHNITTSTELLE[feld]).wert;
  const paare = SCHNITTSTELLENFELDER.map((feld) => [feld, textVon(feld, wert(feld))] as const);
  return Object.fromEntries(paare) as Record<Schnittstellenfeld, string>;
}

function textVon(feld: Schnittstellenfeld, wert: unknown): string {
  if (istTag(feld)) return tagText(wert as PlainDate | null);
  if (istJaNein(feld)) return wert === null ? '' : wert === true ? ja : nein;
  return (wert as string | null) ?? '';
}

function istTag(feld: Schnittstellenfeld): boolean {
  return (TAGE as readonly string[]).includes(feld);
}

function istJaNein(feld: Schnittstellenfeld): boolean {
  return (JA_NEIN as readonly string[]).includes(feld);
}

/** The fields whose day cannot be understood. */
export function keineTage(texte: Partial<Schnittstellentexte>): readonly Schnittstellenfeld[] {
  return TAGE.filter((feld) => tagAus(texte[feld] ?? '') === undefined);
}

/** The values of what was changed; call it only where every day can be understood. */
export function schnittstellenwerte(texte: Partial<Schnittstellentexte>): Partial<Schnittstellenwerte> {
  return Object.fromEntries(
    Object.entries(texte).map(([feld, text]) => [feld, wertVon(feld as Schnittstellenfeld, text)]),
  );
}

function wertVon(feld: Schnittstellenfeld, text: string): unknown {
  if (istTag(feld)) return tagAus(text) ?? null;
  if (istJaNein(feld)) return text === '' ? null : text === ja;
  return feld === 'schwerpunkt' && text === '' ? null : text;
}
