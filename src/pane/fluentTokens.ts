/**
 * Fluent's tokens as the pane needs them while it runs. Each is the name of a variable of the style sheet, so nobody has to list
 * all of them: Fluent's own list is 4 KB, and the rules that are made of it are in the style sheet already.
 */
type Tokens = Readonly<Record<string, string>>;

/** No theme sets these; they say themselves what they stand for. */
const EBENEN: Tokens = {
  zIndexBackground: 'var(--zIndexBackground, 0)',
  zIndexContent: 'var(--zIndexContent, 1)',
  zIndexOverlay: 'var(--zIndexOverlay, 1000)',
  zIndexPopup: 'var(--zIndexPopup, 2000)',
  zIndexMessages: 'var(--zIndexMessages, 3000)',
  zIndexFloating: 'var(--zIndexFloating, 4000)',
  zIndexPriority: 'var(--zIndexPriority, 5000)',
  zIndexDebug: 'var(--zIndexDebug, 6000)',
};

/** The same as Fluent's for every name that Fluent has. */
export const tokens = new Proxy(EBENEN, {
  get: (ebenen, name) => ebenen[String(name)] ?? `var(--${String(name)})`,
});
