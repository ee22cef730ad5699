/** What becomes of the files of participants, for the trainer. Never what stands in a cell. */
import type { Befund } from '../fach/abgleich';
import type { Ablehnungsgrund } from '../fach/teilnahme';

const GRUND: Readonly<Record<Ablehnungsgrund, string>> = {
  fallmappe:
    'Das ist eine Fallmappe, also die Mappe einer Person aus der Beratung. Erlaubt sind hier nur Übungsmappen mit erfundenen Personen. Es wurde nichts daraus übernommen. Bitte nehmen Sie die Datei aus dem Ordner des Workshops.',
  keineUebungsmappe:
    'Das ist keine Übungsmappe. Erlaubt sind nur Mappen, die aus der Vorlage „Übungsmappe.xlsx“ entstanden sind. Bitte wählen Sie eine andere Datei.',
  neuer:
    'Diese Übungsmappe ist aus einer neueren Vorlage entstanden, die dieses Integrationstool nicht kennt. Bitte aktualisieren Sie das Integrationstool und lesen Sie die Datei dann noch einmal ein.',
  aelter:
    'Diese Übungsmappe ist aus einer älteren Vorlage entstanden, die hier nicht mehr gelesen wird. Bitte geben Sie der Teilnehmerin oder dem Teilnehmer die jetzige Vorlage.',
  ohneCode:
    'In dieser Übungsmappe fehlt der Code. Nötig ist einer, der bei niemand anderem steht. Bitte lassen Sie ihn unter „Üben“ eintragen und die Mappe neu speichern.',
  codeUnbrauchbar:
    'Der Code in dieser Übungsmappe ist zu lang oder hat mehrere Zeilen. Erlaubt ist ein kurzes Wort, kein Name. Bitte lassen Sie ihn ändern und die Mappe neu speichern.',
  personUnbrauchbar:
    'In dieser Übungsmappe steht bei „Person“ etwas, das keine kurze Bezeichnung ist. Erlaubt sind Bezeichnungen wie P01. Bitte lassen Sie sie kürzen und die Mappe neu speichern.',
  nichtsVerglichen:
    'In dieser Übungsmappe ist noch keine Einschätzung mit der Musterlösung verglichen. Nur Verglichenes wird übernommen. Bitte lassen Sie sie fertigstellen.',
};

function einschaetzungen(anzahl: number): string {
  return anzahl === 1 ? '1 Einschätzung' : `${anzahl} Einschätzungen`;
}

/** What would become of a file, or has become of it. */
export function befundText(befund: Befund): string {
  switch (befund.art) {
    case 'neu':
      return befund.kommtDazu
        ? `${einschaetzungen(befund.einschaetzungen)} kommen zu denen dazu, die von diesem Code schon im Workshop stehen.`
        : `${einschaetzungen(befund.einschaetzungen)} von einem neuen Code.`;
    case 'unveraendert':
      return befund.mit === 'workshop'
        ? 'Alles daraus steht schon so im Workshop.'
        : 'Dabei ist noch eine Datei mit demselben Code, in der dasselbe steht; eine der beiden genügt.';
    case 'anders':
      return `Von diesem Code steht im Workshop schon etwas anderes. ${einschaetzungen(befund.einschaetzungen)} würden ersetzt oder kämen dazu. Ist die Datei von jemand anderem, lassen Sie dort bitte den Code ändern.`;
    case 'codeDoppelt':
      return 'Dabei ist noch eine Datei mit demselben Code und anderen Antworten. Keine der beiden wird übernommen. Sind es zwei Personen, lassen Sie bitte einen Code ändern; ist es dieselbe, lesen Sie nur die neuere Datei ein.';
    case 'abgelehnt':
      return GRUND[befund.grund];
    case 'fehlerhaft':
      return 'Diese Datei wird nicht übernommen, weil darin etwas nicht zu verstehen ist. Die Stellen sind die der Datei.';
    case 'unlesbar':
      return befund.satz;
  }
}

/** Kinds of outcomes, in the order in which they are shown. */
export const BEFUND_TITEL: Readonly<Record<'neu' | 'anders' | 'abgelehnt' | 'unveraendert', string>> = {
  neu: 'Wird übernommen',
  anders: 'Würde Antworten ersetzen',
  abgelehnt: 'Wird nicht übernommen',
  unveraendert: 'Schon da, unverändert',
};

export const EINLESEN = {
  erklaerung:
    'Wählen Sie die Übungsmappen der Teilnehmenden. Sie werden auf diesem Rechner gelesen, nichts wird hochgeladen oder geöffnet. Übernommen werden nur Code, Stufen, Kennung und Förderziel von dem, was verglichen ist. Dateiname, Autor und alle Texte bleiben draußen.',
  waehlen: 'Übungsmappen wählen …',
  wirdGelesen: 'Die Übungsmappen werden gelesen.',
  wirdUebernommen: 'Die Einschätzungen werden übernommen.',
  ersetzen: 'Auch ersetzen, was von demselben Code schon anders im Workshop steht',
  uebernehmen: (dateien: number) => `Übernehmen (${dateien})`,
  verwerfen: 'Verwerfen',
  nichts: 'Es gibt nichts zu übernehmen.',
  erstBerichtigen:
    'Im Workshop ist zuerst etwas zu berichtigen. Bis dahin wird nichts übernommen, damit nichts doppelt oder falsch gezählt wird.',
  veraltet:
    'Der Workshop hat sich inzwischen geändert. Bitte sehen Sie noch einmal nach, was übernommen würde.',
  nichtGelesen: 'Diese Datei ließ sich nicht lesen. Bitte wählen Sie sie noch einmal.',
  danach: 'Löschen Sie die Dateien der Teilnehmenden, wenn der Workshop ausgewertet ist.',
} as const;

/** What a person hears when it is done. */
export function uebernommenText(uebernommen: number, gesamt: number): string {
  const aus = gesamt === 1 ? '1 Datei' : `${gesamt} Dateien`;
  if (uebernommen === gesamt)
    return `Aus ${aus} übernommen. Bitte speichern Sie die Mappe und werten Sie neu aus.`;
  return `Aus ${uebernommen} von ${aus} übernommen. Was fehlt, kommt beim nächsten Einlesen derselben Dateien; doppelt wird nichts.`;
}

/** Under which of them a file is shown. */
export function befundgruppe({ art }: Befund): keyof typeof BEFUND_TITEL {
  return art === 'neu' || art === 'anders' || art === 'unveraendert' ? art : 'abgelehnt';
}
