/**
 * Stands in for the index of Fluent's icons, which loads all of its many thousands in every test file: gives the same icons,
 * each from the file of its own as the pane takes them.
 */
const known = {
  __esModule: true,
  ...require('@fluentui/react-icons/utils'),
  ...require('@fluentui/react-icons/providers'),
};

/** `ChevronDown20Regular` stands in `chevron-down`. */
function iconOf(name) {
  const [, words] = /^(.+?)\d*(?:Regular|Filled|Light|Color)$/.exec(name) ?? [];
  const file = words?.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  const icon = file && require(`@fluentui/react-icons/svg/${file}`)[name];
  if (!icon) throw new Error(`No icon ${name}`);
  return icon;
}

module.exports = new Proxy(known, {
  get: (target, name) => (typeof name === 'symbol' ? undefined : (target[name] ??= iconOf(name))),
});
