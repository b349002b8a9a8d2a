// Rewrites English texts that have no translation hook, only inside the named places, so that nothing a person typed
// is ever touched.

/** The Chinese text, or undefined when no rule fits. */
export function translate(rules, text) {
  const trimmed = text.trim();
  const rule = rules.find(([pattern]) => pattern.test(trimmed));
  return rule && text.replace(trimmed, trimmed.replace(rule[0], rule[1]));
}

function translateTexts(element, rules) {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && node.data.trim()) {
      const chinese = translate(rules, node.data);
      if (chinese !== undefined && chinese !== node.data) {
        node.data = chinese;
      }
    }
  }
}

function translateAttribute(element, name, rules) {
  const value = element.getAttribute(name);
  const chinese = value && translate(rules, value);
  if (chinese && chinese !== value) {
    element.setAttribute(name, chinese);
  }
}

/** The element within which the changed element itself is found. */
function around(target) {
  const element = target.nodeType === Node.TEXT_NODE ? target.parentElement : target;
  return (element && element.parentElement) || document.body;
}

/** Keeps every text and attribute of the places translated while the page lives. */
export function keepTranslated({ places, attributes, rules }) {
  const visit = (root) => {
    root.querySelectorAll(places).forEach((element) => translateTexts(element, rules));
    for (const name of attributes) {
      root.querySelectorAll(`:is(${places})[${name}]`).forEach((element) => translateAttribute(element, name, rules));
    }
  };
  new MutationObserver((changes) => {
    const roots = new Set(changes.map(({ target }) => around(target)));
    roots.forEach((root) => root.isConnected && visit(root));
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: attributes.length > 0,
    attributeFilter: attributes.length > 0 ? attributes : undefined
  });
  visit(document.body);
}
