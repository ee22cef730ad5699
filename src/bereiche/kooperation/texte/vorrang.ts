/** What stands above every view, and nothing more than that. Comes with every start of the pane. */
export const VORRANGSATZ = 'Vorrangigen geschützten Vermerk lesen';
