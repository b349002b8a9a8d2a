// Replaces Tasklist's own file as a whole, so what it held and we need (shortcuts) is repeated here.
export default {
  app: {
    vendor: '容纠',
    name: '案件办理'
  },
  dateFormat: {
    normal: 'YYYY-MM-DD HH:mm',
    long: 'YYYY-MM-DD HH:mm:ss',
    short: 'YYYY-MM-DD'
  },
  // Tasklist compares only what stands before the hyphen of the browser's language: zh-CN.json would never be chosen.
  // Officials read Chinese whatever their browser speaks.
  locales: {
    availableLocales: ['zh'],
    fallbackLocale: 'zh'
  },
  customScripts: [
    'plugin/texts',
    'plugin/dates',
    'plugin/form-texts',
    'plugin/selects',
    'plugin/server-texts',
    'plugin/refusals',
    'plugin/names',
    'plugin/complete-button',
    'plugin/drafts',
    'plugin/page',
    'plugin/links',
    '../../../one-door'
  ],
  disableWelcomeMessage: true,
  // without it comments cannot be found by case
  assignProcessInstanceIdToTaskComment: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '签收当前选中的待办事项'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: '转到第一个筛选'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: '转到第一个待办事项'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: '转到表单的第一个输入框'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '打开“发起流程”窗口'
    }
  }
};
