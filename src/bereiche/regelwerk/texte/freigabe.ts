/** What is said of releasing a set of rules. */
import { germanDate } from '../../../listen/plainDate';
import type { Satzfreigabe } from '../../../rules/regelsatz';
import { HOECHSTENS_BUCHSTABEN } from '../../../rules/satzform/form';
import type { Freigabe, Freigabemangel, Freigabestand } from '../fach/freigabe';

/** Why a Regelwerk gives no released set. */
export const FREIGABEMANGEL: Readonly<Record<Freigabemangel, string>> = {
  NIE_FREIGEGEBEN:
    'Dieses Regelwerk wurde noch nicht freigegeben. Erlaubt ist nur ein freigegebenes. Bitte wenden Sie sich an die Fachaufsicht.',
  SEIT_FREIGABE_GEAENDERT:
    'Dieses Regelwerk wurde seit seiner Freigabe geändert. Erlaubt ist nur, was freigegeben wurde. Bitte wenden Sie sich an die Fachaufsicht.',
  UNBRAUCHBAR:
    'Dieses Regelwerk ist freigegeben, aber die Prüfung findet darin jetzt etwas, das es nicht geben darf. Bitte öffnen Sie es und sehen Sie unter „Prüfen“ nach.',
};

/** What of a release is missing. */
export const WUNSCHMANGEL: Readonly<Record<keyof Satzfreigabe, string>> = {
  name: `Bitte geben Sie an, wie der Regelsatz heißt. Erlaubt sind 1 bis ${HOECHSTENS_BUCHSTABEN} Zeichen.`,
  von: `Bitte geben Sie an, wer freigibt. Erlaubt sind 1 bis ${HOECHSTENS_BUCHSTABEN} Zeichen.`,
};

/** How the cells stand to their last release. */
export function standsatz(stand: Freigabestand): string {
  switch (stand.art) {
    case 'nie':
      return 'Noch nie freigegeben.';
    case 'freigegeben':
      return `${freigabesatz(stand.freigabe)} Seitdem ist nichts geändert.`;
    case 'unbrauchbar':
      return `${freigabesatz(stand.freigabe)} Die Prüfung findet jetzt aber etwas, das es nicht geben darf. So übernimmt es niemand.`;
    case 'geaendert':
      return `Seit der Freigabe${stand.zuletzt === '' ? '' : ` von ${stand.zuletzt}`} geändert. So übernimmt es niemand. Bitte geben Sie es unter einer neuen Version frei, oder machen Sie die Änderung rückgängig.`;
  }
}

function freigabesatz({ version, name, von, am }: Freigabe): string {
  const tag = am === null ? '' : ` am ${germanDate(am)}`;
  return `Version ${version} „${name}“ ist freigegeben, von ${von}${tag}.`;
}
