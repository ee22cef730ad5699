/** What is said of the rules that a Profiling of before was decided by. */
import { aufzaehlung } from '../../../fall/texte/felder';
import { germanDate } from '../../../listen/plainDate';
import type { AndersGezaehlte, AnderesErgebnis, Erklaerung, Regel } from '../fach/regelwerk';
import type { Profilinginhalt } from '../fach/momentaufnahme';

const LABEL: Record<AnderesErgebnis['feld'], string> = {
  profillage: 'Profillage',
  kennung: 'Kennung',
  betreuung: 'Betreuung',
};

const satz = (version: string): string => `dem Regelwerk „${version}“`;

export const REGELN_DAMALS = {
  titel: 'Andere Regeln',
  /** Beside a Profiling in the list. */
  nach: (version: string) => `Regelwerk ${version}`,
  verschieden: (von: string, bis: string) =>
    `Die beiden Ergebnisse sind nach verschiedenen Regeln berechnet („${von}“ und „${bis}“); auch das kann einen Unterschied erklären.`,
  nichtFestgehalten: (tag: string) =>
    `Nach welchem Regelwerk das Ergebnis vom ${tag} berechnet ist, ist nicht festgehalten. Es steht hier, wie es damals eingetragen wurde.`,
  nichtDa: (version: string, tag: string) =>
    `Das Regelwerk „${version}“ steht nicht in dieser Mappe. Das Ergebnis vom ${tag} steht hier, wie es damals eingetragen wurde; nachrechnen lässt es sich nicht.`,
  dasselbe: (version: string) => `Nach ${satz(version)} käme heute dasselbe heraus.`,
  anders: ({ feld, damals, jetzt }: AnderesErgebnis, version: string) =>
    `${LABEL[feld]} von heute nach ${satz(version)}: „${damals}“; nach den Regeln, die jetzt gelten: „${jetzt}“.`,
} as const;

/** Why a result of before came out, in sentences. */
export function erklaerungSaetze(
  { datum, profillage, kennung, regelwerk }: Profilinginhalt,
  { abStufe, alle, acht, ...regeln }: Erklaerung,
): string[] {
  const tag = germanDate(datum);
  return [
    `Am ${tag} zählten nach ${satz(regelwerk)} ab Stufe ${abStufe}: ${alle} Handlungsbedarfe, davon ${acht} der acht.`,
    warum(`die Profillage „${profillage}“`, regeln.profillage),
    warum(`die Kennung „${kennung}“`, regeln.kennung),
  ];
}

function warum(was: string, regeln: readonly Regel[]): string {
  if (regeln.length === 0)
    return `Für ${was} entschied mehr als die Einschätzungen: Das hält der Verlauf nicht fest.`;
  const genannte = regeln.map(({ id, words }) => `${id} (${words.replace(/\.$/, '')})`);
  return `Für ${was} kommt dort infrage: ${aufzaehlung(genannte, 'oder')}.`;
}

/** Under the picture; '' where all were counted as today. */
export function zaehlhinweis({ andere, ungewisse }: AndersGezaehlte, abStufe: number): string {
  if (andere.length + ungewisse.length === 0) return '';
  const damals = andere.map(({ nr, abStufe: stufe }) => `Nr. ${nr} ab Stufe ${stufe}`);
  const saetze = [
    `Gezählt ist überall ab Stufe ${abStufe}, wie es jetzt gilt.`,
    damals.length === 0 ? '' : `Damals zählte ${aufzaehlung(damals)}.`,
    ungewisse.length === 0
      ? ''
      : `Wie damals gezählt wurde, steht nicht fest bei ${aufzaehlung(ungewisse.map((nr) => `Nr. ${nr}`))}: Das Regelwerk steht nicht in dieser Mappe.`,
  ];
  return saetze.filter(Boolean).join(' ');
}
