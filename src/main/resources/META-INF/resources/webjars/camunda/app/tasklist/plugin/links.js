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

const caseFile = {
  id: 'rongjiu-case-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 10,
  properties: { label: '案件材料' },
  render: async (node, { taskId, api }) => {
    node.className = 'rongjiu-case-file';
    const { caseNumber } = await ofTask(api, taskId);
    if (!caseNumber || !caseNumber.value) {
      node.textContent = '该事项还没有案号。';
      return;
    }
    const file = link(`打开案件 ${caseNumber.value} 的材料`, '/cases/' + encodeURIComponent(caseNumber.value));
    file.target = '_blank';
    file.rel = 'noopener';
    node.append(file);
  }
};

export default [home, card, caseFile];
