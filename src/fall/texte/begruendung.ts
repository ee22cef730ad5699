/** The reasons of a result in readable German, for the cell, the pane and the JSON result. */
import type { Grund, Steuerung } from '../ergebnis';
import { hinweisText } from './hinweise';
import { aufzaehlung, feldLabel, grundlageLabel } from './felder';
import { quelleInWorten } from './quelle';

const ART: Record<Grund['art'], string> = {
  profillage: 'Profillage',
  kennung: 'Kennung (errechnet)',
  kennungGeprueft: 'Kennung bei festgelegter Profillage',
  kennungGueltig: 'Gültige Kennung',
  betreuung: 'Betreuung',
};

/** What is settled in the house and not in the source documents is labelled as such. */
function quelleText(quelle: string): string {
  const worte = quelleInWorten(quelle);
  return worte === quelle ? quelle : `${worte}; Vorschlag`;
}

/** One reason as a sentence, such as „Kennung (errechnet) AV: Weniger als 3 …“. */
export function grundText(grund: Grund): string {
  const antwort = `${grund.antwort}${grund.zusatz === null ? '' : ` (${grund.zusatz})`}`;
  const moeglich = grund.sicher ? '' : ' möglich';
  return `${ART[grund.art]} ${antwort}${moeglich}: ${grund.words}${grundlage(grund)} [${grund.regel}, ${quelleText(grund.quelle)}]`;
}

/** The inputs a reason rests on; the Betreuung rests on the Kennung, which has its own reason. */
function grundlage({ art, eingaben }: Grund): string {
  return art === 'betreuung' ? '' : ` Grundlage: ${aufzaehlung(eingaben.map(grundlageLabel))}.`;
}

/** What is certain and what is still possible about the Kennung. */
export function standText({ kennung }: Pick<Steuerung, 'kennung'>): string {
  if (kennung.moeglich.length === 1) return `Die errechnete Kennung ${kennung.errechnet} steht fest.`;
  const fragen = kennung.entscheidendeFragen.map(feldLabel);
  const verb = fragen.length === 1 ? 'Es entscheidet noch' : 'Es entscheiden noch';
  // Another one may hold already.
  const was = kennung.gueltigAus === 'errechnet' ? 'Noch offen' : 'Die errechnete Kennung ist noch offen';
  return `${was}; möglich sind ${aufzaehlung(kennung.moeglich, 'oder')}. ${verb}: ${aufzaehlung(fragen)}.`;
}

/** The whole reason for the cell `Kennung_Begruendung`: state, reasons, Hinweise, one per line. */
export function begruendungText(steuerung: Steuerung): string {
  const hinweise = steuerung.hinweise.map((hinweis) => `Hinweis: ${hinweisText(hinweis.code)}`);
  return [standText(steuerung), ...zusammengefasst(steuerung), ...wechsel(steuerung), ...hinweise].join('\n');
}

/** With everything open there are many possible rows; the sheet says how many, what holds all the same, and the Betreuung. */
const HOECHSTENS_GRUENDE = 6;

function zusammengefasst({ begruendung }: Steuerung): readonly string[] {
  if (begruendung.length <= HOECHSTENS_GRUENDE) return begruendung.map(grundText);
  const immer = begruendung.filter(({ art }) => art === 'kennungGueltig' || art === 'betreuung');
  const anzahl = begruendung.length - immer.length;
  return [`Solange Angaben offen sind, kommen ${anzahl} Regeln in Betracht.`, ...immer.map(grundText)];
}

function wechsel({ betreuung }: Steuerung): string[] {
  if (betreuung.wechsel === null)
    return ['Ob sich die zuständige Stelle ändert, ist offen: Die bisherige Betreuung ist nicht erkannt.'];
  return betreuung.wechsel
    ? [
        'Der Wechsel der Betreuung ist ein Vorschlag und gilt erst nach Rücksprache mit der übernehmenden Fachkraft.',
      ]
    : [];
}
