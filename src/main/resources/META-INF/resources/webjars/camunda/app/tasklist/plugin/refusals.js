// A refusal tells field by field what is wrong: each sentence stands beside its field until somebody writes there.

const SENTENCE = 'rj-refusal';
const labels = new Map();

function learn(component) {
  const key = component.key || component.path;
  if (key) {
    labels.set(key, component.dateLabel || component.label);
  }
  (component.components || []).forEach(learn);
}

function fieldOf(key) {
  const label = [...document.querySelectorAll('.fjs-form .fjs-form-field-label')].find(
    (shown) => shown.firstChild && shown.firstChild.textContent.trim() === labels.get(key)
  );
  return label && (label.closest('.fjs-form-field') || label.parentElement);
}

function forget(within) {
  within.querySelectorAll('.' + SENTENCE).forEach((sentence) => sentence.remove());
}

function tell([key, sentence]) {
  const field = fieldOf(key);
  if (!field) {
    return;
  }
  const line = document.createElement('div');
  line.className = SENTENCE;
  line.setAttribute('role', 'alert');
  line.style.color = '#b5152b';
  line.style.margin = '4px 0 8px';
  line.textContent = sentence;
  field.append(line);
  field.addEventListener('input', () => forget(field), { once: true });
}

function answered(path, status, text) {
  if (!/\/submit-form$/.test(path)) {
    return;
  }
  forget(document);
  if (status === 400) {
    Object.entries(JSON.parse(text).fields || {}).forEach(tell);
    const first = document.querySelector('.' + SENTENCE);
    if (first) {
      first.scrollIntoView({ block: 'center' });
    }
  }
}

const pathOf = (url) => new URL(url, location.href).pathname;

// Tasklist reads a form with fetch and sends it with a request of the older kind.
const read = window.fetch;
window.fetch = async function (resource, options) {
  const answer = await read.call(this, resource, options);
  if (answer.ok && /\/deployed-(start-)?form$/.test(pathOf(resource.url || resource))) {
    labels.clear();
    learn(await answer.clone().json());
  }
  return answer;
};

const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  this.addEventListener('load', () => answered(pathOf(url), this.status, this.responseText));
  return open.call(this, method, url, ...rest);
};
