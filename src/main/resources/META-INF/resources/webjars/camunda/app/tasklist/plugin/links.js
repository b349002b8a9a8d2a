// From a task to the file of its case, and the way home.

async function caseNumberOf({ engineApi }, taskId) {
  const url = `${engineApi}/task/${encodeURIComponent(taskId)}/form-variables?variableNames=caseNumber`;
  const answer = await fetch(url, { headers: { Accept: 'application/json' } });
  const { caseNumber } = answer.ok ? await answer.json() : {};
  return caseNumber && caseNumber.value;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
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
      const caseNumber = await caseNumberOf(api, taskId);
      if (caseNumber) {
        window.open('/cases/' + encodeURIComponent(caseNumber), '_blank', 'noopener');
      } else {
        button.textContent = '案件材料（尚无案号）';
      }
    });
    node.append(button);
  }
};

export default [home, caseFile];
