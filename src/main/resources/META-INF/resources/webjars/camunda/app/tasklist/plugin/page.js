// The page itself: its language, its title, the order of the list and the names of days in Tasklist's own calendar.

const TITLE = '容纠·案件办理';

document.documentElement.lang = 'zh-CN';

function keepTitle() {
  if (document.title !== TITLE) {
    document.title = TITLE;
  }
}
keepTitle();
new MutationObserver(keepTitle).observe(document.head, { subtree: true, childList: true, characterData: true });

// The list begins with what is most urgent; a sorting somebody chose stays.
const URGENT_FIRST = JSON.stringify([
  { sortBy: 'priority', sortOrder: 'desc' },
  { sortBy: 'dueDate', sortOrder: 'asc' }
]);

function sortUrgentFirst() {
  const [path, query = ''] = location.hash.slice(1).split('?');
  if (path && path !== '/') {
    return;
  }
  const search = new URLSearchParams(query);
  if (!search.has('sorting')) {
    search.set('sorting', URGENT_FIRST);
    location.replace('#/?' + search.toString().replace(/\+/g, '%20'));
  }
}
sortUrgentFirst();
window.addEventListener('hashchange', sortUrgentFirst);

// Tasklist's own calendar (follow-up dates) takes its names from AngularJS, which knows English only.
const DAYS = [...'日一二三四五六'];
const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map((month) => month + '月');

function nameDays(injector) {
  Object.assign(injector.get('$locale').DATETIME_FORMATS, {
    DAY: DAYS.map((day) => '星期' + day),
    SHORTDAY: DAYS,
    MONTH: MONTHS,
    SHORTMONTH: MONTHS,
    STANDALONEMONTH: MONTHS,
    AMPMS: ['上午', '下午'],
    FIRSTDAYOFWEEK: 0
  });
}
if (window.angular) {
  window.angular.module('ng').run(['$injector', nameDays]);
}
