/** Where the browser does not give a chosen file any more: it was moved, or the drive is gone. */
export const DATEI_NICHT_GELESEN = 'Die Datei ließ sich nicht lesen. Bitte wählen Sie sie noch einmal.';
