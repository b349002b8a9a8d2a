// From a task to the file of its case, what its card says of the case, and the way home.

const SHOWN = [
  ['caseNumber', '案号'],
  ['personName', '人员'],
  ['stageName', '环节']
];

// these never change while a task lives, and the list is drawn again every few seconds
const known = new Map();

async function read({ engineApi }, taskId) {
  const names = SHOWN.map(([name]) => name).join(',');
  const url = `${engineApi}/task/${encodeURIComponent(taskId)}/form-variables`;
  const answer = await fetch(`${url}?variableNames=${names}&deserializeValues=false`, {
    headers: { Accept: 'application/json' }
  });
  return answer.ok ? answer.json() : {};
}

function ofTask(api, taskId) {
  if (!known.has(taskId)) {
    known.set(taskId, read(api, taskId).catch(() => ({})));
  }
  return known.get(taskId);
}

function element(name, text, children = []) {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
}

function link(text, href) {
  const anchor = element('a', text);
  anchor.href = href;
  return anchor;
}

const home = {
  id: 'rongjiu-home',
  pluginPoint: 'tasklist.navbar.action',
  priority: 1000,
  render: (node) => node.append(link('首页', '/'))
};

const card = {
  id: 'rongjiu-card',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: async (node, { taskId, api }) => {
    const variables = await ofTask(api, taskId);
    const rows = SHOWN.filter(([name]) => variables[name] && variables[name].value).map(([name, label]) =>
      element('div', '', [element('dt', label), element('dd', variables[name].value)])
    );
    const list = element('dl', '', rows);
    list.className = 'rongjiu-card';
    node.append(list);
  }
};

// A tab would do away with what stands in the form; this opens beside it.
const caseFile = {
  id: 'rongjiu-case-file',
  pluginPoint: 'tasklist.task.action',
  priority: 1000,
  render: (node, { api }) => {
    const button = element('button', '案件材料');
    button.type = 'button';
    button.className = 'btn btn-link rongjiu-case-file';
    button.addEventListener('click', async () => {
      const taskId = new URLSearchParams(location.hash.split('?')[1]).get('task');
      const { caseNumber } = await ofTask(api, taskId);
      if (caseNumber && caseNumber.value) {
        window.open('/cases/' + encodeURIComponent(caseNumber.value), '_blank', 'noopener');
      } else {
        button.textContent = '案件材料（尚无案号）';
      }
    });
    node.append(button);
  }
};

export default [home, card, caseFile];
