/** The Anlass that a kind of partner is usually asked about: a proposal in the form. Where it would say something about health there is none. */
import type { Anlass } from './anlaesse';
import type { Partnerart } from './vokabular';

const VORSCHLAG: Readonly<Partial<Record<Partnerart, Anlass>>> = {
  schuldnerberatung: 'finanzielleSituation',
  erziehungsberatung: 'familiaereSituation',
  wohnungslosenhilfe: 'wohnsituation',
  kinderbetreuung: 'familiaereSituation',
};

/** Null where none is usual. */
export function anlassvorschlag(art: Partnerart): Anlass | null {
  return VORSCHLAG[art] ?? null;
}
