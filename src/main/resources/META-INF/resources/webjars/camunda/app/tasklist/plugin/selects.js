// A select of the form library (form-js 1.8.7) that was closed once would never open again: its Preact leaves a state
// pending when a context makes the component render at the same moment, and then takes the next change for none. What
// was left pending is taken over before the person's next touch reaches the select.

function takeOver(vnode) {
  if (Array.isArray(vnode)) {
    vnode.forEach(takeOver);
  } else if (vnode && typeof vnode === 'object') {
    const hooks = vnode.__c && vnode.__c.__H;
    (hooks ? hooks.__ : []).filter((hook) => hook.__N).forEach((hook) => {
      hook.__ = hook.__N;
      hook.__N = undefined;
    });
    takeOver(vnode.__k);
  }
}

function beforeTouch({ target }) {
  if (!(target instanceof Element) || !target.closest('.fjs-form-field-select, .fjs-form-field-taglist')) {
    return;
  }
  for (let element = target; element; element = element.parentElement) {
    takeOver(element.__k);
  }
}

document.addEventListener('mousedown', beforeTouch, true);
document.addEventListener('focus', beforeTouch, true);
