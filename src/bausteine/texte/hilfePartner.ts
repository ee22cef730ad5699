/** What „?“ says of the views of cooperation, by their ids. */

export const PARTNERSEITEN = {
  verweisungen: {
    titel: 'an eine andere Stelle verweisen',
    saetze: [
      'Eine Verweisung sagt, wer worum gebeten wird und bis wann Sie eine Rückmeldung erwarten.',
      'Weitergegeben wird nur, was Rechtsgrundlage und Vereinbarung erlauben. Vorher sehen Sie, was das ist.',
      'Bei Beratung nach § 16a gibt es nur Kontakt, läuft und beendet, und nie einen Inhalt.',
    ],
    aufgabe: 6,
  },
  einwilligungen: {
    titel: 'eine Einwilligung festhalten',
    saetze: [
      'Sie nennt Zweck und Umfang. Ohne den Tag, an dem sie erteilt wurde, gilt sie nicht.',
      'Ein Widerruf gilt sofort. Ab dann wird nichts mehr weitergegeben.',
    ],
    aufgabe: 6,
  },
  fallkonferenz: {
    titel: 'eine Fallkonferenz planen',
    saetze: [
      'Hat eine Stelle keine Rechtsgrundlage, sprechen Sie für alle ohne Namen, oder Sie laden sie nicht ein.',
      'Offene Aufgaben mit einem Tag werden zu Wiedervorlagen.',
    ],
    aufgabe: 6,
  },
  hilfeplanung: {
    titel: 'die sechs Felder beschreiben',
    saetze: [
      'Neben jedem Feld steht, was die Einschätzungen dazu sagen.',
      'Über Leistungen nach SGB VIII und SGB XII entscheidet die andere Seite.',
    ],
    aufgabe: 6,
  },
  freigaben: {
    titel: 'eine Freigabe der Teamleitung eintragen',
    saetze: ['Hier stehen die Schritte mit einem Angebot, und wer sie wann freigegeben hat.'],
    aufgabe: 6,
  },
  netz: {
    titel: 'sehen, wer beteiligt ist',
    saetze: ['Das Bild zeigt, wer seit wann dabei ist, den letzten Kontakt und die nächste Rückmeldung.'],
    aufgabe: 6,
  },
  kinderschutz: {
    titel: 'bei Sorge um ein Kind handeln',
    saetze: [
      'Oben steht, wer jetzt hilft. Bei unmittelbarer Gefahr: 110 oder 112.',
      'Was Sie beobachtet haben, steht nur in einem geschützten Vermerk.',
      'Über allen Ansichten steht, dass ein Vermerk zuerst zu lesen ist, bis der Ausgang festgehalten ist.',
    ],
    aufgabe: 9,
  },
} as const;
