/** What is said while everything is encrypted anew, and where it stops in between. */

export const UMSCHLUESSELN = {
  /** Of each writing: while it is under way, and what holds once it is done. */
  schritte: [
    {
      laeuft: 'Schritt 1 von 4: Der neue Schlüssel wird vorbereitet …',
      getan: 'Der neue Schlüssel ist vorbereitet. Es gilt noch der bisherige.',
    },
    {
      laeuft: 'Schritt 2 von 4: Der neue Schlüssel wird in Kraft gesetzt …',
      getan: 'Der neue Schlüssel gilt. Die Vermerke werden noch umgestellt.',
    },
    {
      laeuft: 'Schritt 3 von 4: Die Vermerke werden neu verschlüsselt …',
      getan: 'Die Vermerke sind neu verschlüsselt.',
    },
    {
      laeuft: 'Schritt 4 von 4: Der frühere Schlüssel wird aus den Zeilen genommen …',
      getan: 'Die Liste der Berechtigten ist geändert; was sich öffnen ließ, ist neu verschlüsselt.',
    },
  ],
  bestaetigen: 'Trotzdem neu verschlüsseln',
  bestaetigungFehlt:
    'Bitte bestätigen Sie das, oder stellen Sie die Zellen zuerst aus einer Sicherung wieder her.',
  abgebrochen: {
    /** The new key is not in force. */
    davor:
      'Es gilt noch der bisherige Schlüssel, und entfernt ist niemand. Bitte versuchen Sie es noch einmal; kein Vermerk ist verloren.',
    vorbereitet:
      'Der neue Schlüssel ist vorbereitet und gilt noch nicht: Entfernt ist niemand. Ein dabei gesetztes Passwort oder ein neuer Code kann schon gelten. Bitte versuchen Sie es noch einmal.',
    /** It is in force. */
    danach:
      'Der neue Schlüssel gilt schon, und die Liste der Berechtigten ist geändert. Noch nicht alle Vermerke sind umgestellt; das holt das Integrationstool beim nächsten Öffnen nach. Lesen und schreiben können Sie weiter.',
    unklar:
      'Excel hat nicht bestätigt, was davon in der Mappe steht. Bitte lesen Sie die Fallmappe neu, verschließen Sie die Vermerke und öffnen Sie sie wieder: Dann steht hier, was gilt.',
  },
} as const;

/** What holds where it stopped after so many writings. */
export function abgebrochenText(getan: number, unklar: boolean): string {
  const { davor, vorbereitet, danach } = UMSCHLUESSELN.abgebrochen;
  if (unklar) return UMSCHLUESSELN.abgebrochen.unklar;
  return getan === 0 ? davor : getan === 1 ? vorbereitet : danach;
}
