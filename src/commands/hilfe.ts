/** The help page is plain text; it only announces itself to Office, which otherwise reports that it does not start. */
void Office.onReady();
