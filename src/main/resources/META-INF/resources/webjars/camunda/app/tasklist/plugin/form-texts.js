// The form library (form-js 1.8.7) and its calendar speak English only.
import { keepTranslated } from './translator.js';

// one rule a line: the build reads them to check that no message of the library is left out
export const RULES = [
  [/^Field is required\.$/, '此项必填'],
  [/^Field must have minimum value of (.+)\.$/, '不能小于 $1'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于 $1'],
  [/^Field must have minimum length of (.+)\.$/, '至少填写 $1 个字'],
  [/^Field must have maximum length of (.+)\.$/, '最多填写 $1 个字'],
  [/^Field must match pattern .+\.$/s, '格式不符合要求，请按说明填写'],
  [/^Field must be a valid email\.$/, '请填写正确的电子邮箱地址'],
  [/^Field must be a valid\s+international phone number\. \(e\.g\. \+4930664040900\)$/, '请填写带国家代码的电话号码，例如 +8601012345678'],
  [/^Value is not a number\.$/, '请填写数字'],
  [/^Value is expected to be an integer\.$/, '请填写整数'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '小数最多 $1 位'],
  [/^Please select a valid value, the two nearest valid values are (\S+) and (\S+)\.$/, '数值不在允许之列，最接近的是 $1 和 $2'],
  [/^Date and time must both be entered\.$/, '日期和时间都要填写'],
  [/^Search$/, '查找'],
  [/^Select$/, '请选择'],
  [/^No results$/, '没有符合的选项'],
  [/^All values selected$/, '已全部选中'],
  [/^Skip to search$/, '转到查找'],
  [/^Remove tag$/, '移除'],
  [/^Nothing to show\.$/, '没有内容'],
  [/^No content to show\.$/, '没有内容'],
  [/^External content couldn't be loaded\.$/, '外部内容无法加载'],
  [/^This is an image placeholder$/, '图片'],
  [/^Add new$/, '添加一行'],
  [/^Remove list item (\d+)$/, '删除第 $1 行'],
  [/^Expand all \((\d+)\)$/, '全部展开（$1）'],
  [/^Collapse$/, '收起'],
  [/^Previous page$/, '上一页'],
  [/^Next page$/, '下一页'],
  [/^of$/, '／'],
  [/^Click to sort by (.+) descending$/s, '按“$1”降序排列'],
  [/^Click to sort by (.+) ascending$/s, '按“$1”升序排列'],
  [/^Click to remove sorting$/, '取消排序'],
  [/^hh:mm \?m$/, '时:分'],
  [/^hh:mm$/, '时:分'],
  [/^yyyy\/mm\/dd$/, '年/月/日'],
  [/^mm\/dd\/yyyy$/, '月/日/年'],
  [/^dd\/mm\/yyyy$/, '日/月/年'],
  [/^Powered by bpmn\.io$/, '表单组件由 bpmn.io 提供'],
  [/^Web-based tooling for BPMN, DMN, and forms powered by$/, '流程图、决策表和表单组件由以下项目提供：']
];

keepTranslated({
  rules: RULES,
  places: [
    '.fjs-form-field-error li',
    '.fjs-select-display.fjs-select-placeholder',
    '.fjs-dropdownlist-empty',
    '.fjs-skip-link',
    '.fjs-taglist-tag-remove',
    '.fjs-container input.fjs-input',
    '.fjs-taglist-input',
    '.fjs-repeat-render-add',
    '.fjs-repeat-render-collapse',
    '.fjs-repeat-row-remove',
    '.fjs-table-empty',
    'td.fjs-table-td[colspan]',
    '.fjs-table-nav-label',
    '.fjs-table-nav-button',
    '.fjs-table-th',
    '.fjs-table-sort-button',
    '.fjs-iframe-placeholder-text',
    '.fjs-image-placeholder img',
    '.fjs-image-placeholder-inner img',
    '.fjs-powered-by-link',
    '.fjs-powered-by-lightbox .notice span',
    '.notice > span'
  ].join(','),
  attributes: ['placeholder', 'title', 'aria-label', 'alt']
});

const DAYS = [...'日一二三四五六'];
const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map((month) => month + '月');

if (window.flatpickr) {
  window.flatpickr.localize({
    weekdays: { shorthand: DAYS, longhand: DAYS.map((day) => '星期' + day) },
    months: { shorthand: MONTHS, longhand: MONTHS },
    firstDayOfWeek: 1,
    ordinal: () => '日',
    rangeSeparator: ' 至 ',
    weekAbbreviation: '周',
    scrollTitle: '滚动可增减',
    toggleTitle: '点击切换',
    amPM: ['上午', '下午'],
    yearAriaLabel: '年',
    monthAriaLabel: '月',
    hourAriaLabel: '时',
    minuteAriaLabel: '分',
    time_24hr: true
  });
}
