/** Composition root of the ribbon commands. The page must announce itself to Office, even while no command has a function. */
void Office.onReady();
