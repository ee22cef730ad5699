/** Puts plain text on the clipboard, if Office and the browser allow it. Keeps nothing of it. */

/** Whether the text is on the clipboard now; to be called while a person presses a button. */
export async function kopiere(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Excel for the web does not always let the pane write; the older way asks nobody.
    return kopiereUeberAuswahl(text);
  }
}

function kopiereUeberAuswahl(text: string): boolean {
  const davor = document.activeElement;
  const feld = document.createElement('textarea');
  feld.value = text;
  feld.readOnly = true;
  feld.style.position = 'fixed';
  feld.style.opacity = '0';
  document.body.append(feld);
  feld.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    feld.remove();
    if (davor instanceof HTMLElement) davor.focus();
  }
}
