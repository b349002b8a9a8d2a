// Refusals come from the server in Chinese and are shown as they are. What the engine itself says is English: known
// sentences are translated, any other is replaced, its wording kept in the title for whoever looks into it.
const RULES = [
  [/^Task '.*' is already claimed by someone else\.$/s, '该事项已由他人签收，请刷新列表'],
  [/Cannot find task with id|No matching task|task is null/s, '该事项已不存在，可能已由他人办结，请刷新列表'],
  [/OptimisticLocking|was updated by another transaction/s, '该事项刚刚由他人办理，请刷新列表后重试'],
  [/is suspended/, '该事项当前已暂停办理'],
  [/does not have '.*' permission|no permission|not authorized/is, '您没有办理该事项的权限'],
  [/the network is offline|Request has been terminated|Failed to fetch/i, '与服务器的连接中断，请检查网络后重试'],
  [/^(Unauthorized|Authentication required)/i, '登录已过期，请重新登录，已填写的内容会保留']
];

const ANY_OTHER = '服务器未能完成该操作，请刷新页面后重试；仍不成功的，请联系系统管理员';
const CHINESE = /[\u3400-\u9fff]/;

function show(message) {
  const text = message.textContent;
  if (!text.trim() || CHINESE.test(text)) {
    return;
  }
  const rule = RULES.find(([pattern]) => pattern.test(text));
  message.title = text;
  message.textContent = rule ? rule[1] : ANY_OTHER;
}

new MutationObserver(() => document.querySelectorAll('.alert .message').forEach(show)).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true
});
